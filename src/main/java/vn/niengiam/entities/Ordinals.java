package vn.niengiam.entities;

import java.util.Map;
import java.util.Optional;
import vn.niengiam.text.NumberWords;

/** Reads which congress it was: {@code XIII}, {@code 20}, {@code nhất}, {@code ba mươi mốt}. */
final class Ordinals {
    private static final Map<String, Integer> ORDINAL_WORDS = Map.of("nhất", 1, "nhì", 2, "tư", 4);
    private static final String[] UNITS = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};
    private static final int HIGHEST = 39;

    private Ordinals() {}

    /**
     * An ordinal in Roman figures, or in figures if it is written so.
     *
     * @param end index of the first token after it
     */
    record Ordinal(String numeral, int end) {}

    static Optional<Ordinal> at(Words words, int from) {
        if (Plenums.isNumeral(words, from)) {
            return Optional.of(new Ordinal(words.surface(from, from + 1), from + 1));
        }
        Integer word = ORDINAL_WORDS.get(words.key(from));
        if (word != null) {
            return Optional.of(new Ordinal(roman(word), from + 1));
        }
        return NumberWords.read(words.tokens(), from)
                .filter(reading -> reading.value().scale() <= 0)
                .filter(reading ->
                        reading.value().signum() > 0 && reading.value().intValue() <= HIGHEST)
                .map(reading -> new Ordinal(roman(reading.value().intValue()), reading.end()));
    }

    private static String roman(int number) {
        return "X".repeat(number / 10) + UNITS[number % 10];
    }
}
