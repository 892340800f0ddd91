package vn.niengiam.report;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * An observation as the report shows it: the sentence with its figure.
 *
 * @param sentence word for word
 * @param surface the words of the figure, word for word
 * @param start UTF-16 offset of the surface in the sentence
 * @param end offset after the surface in the sentence
 * @param unit of {@code value}, as stated
 * @param qualifier exact, over, at_least, nearly, about, under, at_most
 */
public record Statement(
        String observationId,
        String indicator,
        String sentence,
        String surface,
        int start,
        int end,
        BigDecimal value,
        String unit,
        Optional<String> period,
        String qualifier,
        String docId) {
    /** The sentence in three: before the figure, the figure, after it. */
    public record Marked(String before, String figure, String after) {}

    /** The sentence with its figure set apart; nothing is, if the sentence does not hold the surface. */
    public Marked marked() {
        boolean placed = start >= 0 && start + surface.length() == end && sentence.startsWith(surface, start);
        int from = placed ? start : sentence.indexOf(surface);
        if (from < 0) {
            return new Marked(sentence, "", "");
        }
        int to = from + surface.length();
        return new Marked(sentence.substring(0, from), surface, sentence.substring(to));
    }
}
