package vn.niengiam.observations;

import java.util.List;
import java.util.stream.Stream;

/**
 * One way in which reports state an indicator: phrases before and behind the number.
 *
 * @param before phrases in text order; the last governs the number
 * @param after phrases in text order
 * @param percent whether the number is the percentage form of a count
 */
record Wording(List<Phrase> before, List<Phrase> after, boolean percent) {
    /** How far a phrase may stand from the next one, or from the number. */
    enum Gap {
        NONE(" "),
        /** Elsewhere in the thread of the same statement: {@code …}. */
        STATEMENT(" … "),
        /** Anywhere earlier in the paragraph: {@code >>}. */
        PARAGRAPH(" >> ");

        private final String sign;

        Gap(String sign) {
            this.sign = sign;
        }

        String sign() {
            return sign;
        }
    }

    /** @param gap between this phrase and the number's side neighbour */
    record Phrase(int cue, int words, Gap gap) {}

    Wording {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    Stream<Phrase> phrases() {
        return Stream.concat(before.stream(), after.stream());
    }
}
