package vn.niengiam.observations;

import java.util.List;
import java.util.Optional;
import vn.niengiam.text.Span;

/**
 * What the engine sees in a sentence.
 *
 * @param span its stretch of the document's text
 * @param leftOut its numbers that are no figures
 * @param times its words that name a time
 */
public record ExplainedSentence(
        Span span,
        String text,
        List<ExplainedFigure> figures,
        List<LeftOut> leftOut,
        List<Segment> segments,
        List<Time> times) {

    /**
     * A stretch between marks.
     *
     * @param takesUp index of the segment whose thread it takes up
     * @param part whether it tells a part of a whole, as behind "trong đó"
     */
    public record Segment(String words, Optional<Integer> takesUp, boolean part) {}

    /** Words that name a time, as written, and what they say. */
    public record Time(String words, PeriodMention mention) {}

    public ExplainedSentence {
        figures = List.copyOf(figures);
        leftOut = List.copyOf(leftOut);
        segments = List.copyOf(segments);
        times = List.copyOf(times);
    }
}
