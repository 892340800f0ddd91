package vn.niengiam.observations;

import java.util.List;
import java.util.Optional;

/**
 * How a figure came by its meaning.
 *
 * @param number its place among the figures of the document, from 1 on
 * @param observation what became of it
 * @param meaning where its indicator comes from
 * @param period the words that date it
 * @param natureRule why it is a result, a plan or an earlier result
 * @param natureWords the words that say so; empty if none do
 * @param subjectSought the words in which the name of another body was sought
 * @param repeats the number of the figure that this one says again
 * @param doubts what changed its confidence, from {@link #CLEAR} on
 */
public record ExplainedFigure(
        int number,
        Observation observation,
        Meaning meaning,
        Optional<Dating> period,
        NatureReason.Rule natureRule,
        String natureWords,
        String subjectSought,
        Optional<Integer> repeats,
        List<Doubt> doubts) {
    /** The confidence of a figure without any doubt. */
    public static final double CLEAR = Confidence.CLEAR;

    /**
     * Where an indicator comes from.
     *
     * @param readAs the sentence as read, where nouns and figures are listed apart: with this figure and its noun alone
     * @param source the number of the figure whose meaning this one took over
     * @param item whether it is an item of a list whose first item alone has the verb
     * @param candidates the wordings that fit, best first
     * @param winner the one that gave the indicator
     */
    public record Meaning(
            Optional<String> readAs,
            Optional<Integer> source,
            boolean item,
            List<Candidate> candidates,
            Optional<Candidate> winner) {
        public Meaning {
            candidates = List.copyOf(candidates);
        }
    }

    /**
     * The words that date a figure.
     *
     * @param told what they mean in their sentence
     * @param carried whether they stand in an earlier sentence of the paragraph
     */
    public record Dating(ExplainedSentence.Time told, boolean carried) {}

    public ExplainedFigure {
        doubts = List.copyOf(doubts);
    }
}
