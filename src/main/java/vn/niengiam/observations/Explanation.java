package vn.niengiam.observations;

import java.util.List;
import java.util.Optional;

/**
 * What the engine sees in a document, step by step.
 *
 * @param reported the time that the document reports on, for figures that no words date
 * @param sentences in text order
 */
public record Explanation(Optional<TimePeriod> reported, List<ExplainedSentence> sentences) {
    public Explanation {
        sentences = List.copyOf(sentences);
    }
}
