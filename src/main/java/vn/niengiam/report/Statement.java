package vn.niengiam.report;

import java.math.BigDecimal;
import java.util.Optional;
import vn.niengiam.reference.Level;

/**
 * An observation as the report shows it: the sentence with its figure, in its paragraph.
 *
 * @param paragraph that the sentence stands in, word for word
 * @param sentenceStart UTF-16 offset of the sentence in the paragraph
 * @param sentence word for word
 * @param surface the words of the figure, word for word
 * @param start UTF-16 offset of the surface in the sentence
 * @param end offset after the surface in the sentence
 * @param unit of {@code value}, as stated
 * @param qualifier exact, over, at_least, nearly, about, under, at_most
 * @param nature actual, target, previous
 */
public record Statement(
        String observationId,
        String indicator,
        String paragraph,
        int sentenceStart,
        String sentence,
        String surface,
        int start,
        int end,
        BigDecimal value,
        String unit,
        Optional<String> period,
        String qualifier,
        String nature,
        Optional<String> refArea,
        Optional<Level> level,
        String docId) {
    /** The paragraph in five: before the sentence, the sentence with its figure set apart, after it. */
    public record Marked(String lead, String before, String figure, String after, String rest) {}

    /** No figure is set apart, if the sentence does not hold the surface; no paragraph, if it does not hold the sentence. */
    public Marked marked() {
        boolean inParagraph = sentenceStart >= 0 && paragraph.startsWith(sentence, sentenceStart);
        String lead = inParagraph ? paragraph.substring(0, sentenceStart) : "";
        String rest = inParagraph ? paragraph.substring(sentenceStart + sentence.length()) : "";
        boolean placed = start >= 0 && start + surface.length() == end && sentence.startsWith(surface, start);
        int from = placed ? start : sentence.indexOf(surface);
        if (from < 0) {
            return new Marked(lead, sentence, "", "", rest);
        }
        int to = from + surface.length();
        return new Marked(lead, sentence.substring(0, from), surface, sentence.substring(to), rest);
    }

    /** Whether it plans the figure of a year, rather than telling it. */
    boolean isPlanFor(int year) {
        return nature.equals("target") && period.equals(Optional.of(String.valueOf(year)));
    }
}
