package vn.niengiam.text.legacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Restores the capitals of TCVN3, which has none with a tone: they are typed as small letters in a font that shows
 * capitals ({@code .VnTimeH}), or among capitals of ASCII. {@code CéNG HOµ} is CỘNG HOÀ. A heading in such a font whose
 * ASCII letters are small too looks like any other line, and stays small.
 */
final class Capitals {
    /** {@code TU} and {@code TW} are abbreviations, and say nothing about the words beside them. */
    private static final int SHORTEST_WORD = 3;

    private Capitals() {}

    static List<Word> restored(List<Word> words) {
        List<Word> restored = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            String text = word.reading().text();
            boolean accented = !CodeTable.isAscii(text) && !word.reading().is(Reading.Evidence.UNICODE);
            boolean capital = accented && (isCapital(text) || (isUnclear(text) && isAmongCapitals(words, i)));
            restored.add(
                    capital
                            ? new Word(
                                    word.start(),
                                    word.end(),
                                    new Reading(
                                            text.toUpperCase(Locale.ROOT),
                                            word.reading().evidence()))
                            : word);
        }
        return restored;
    }

    /** Two capitals and no small letter but such as have no capital. */
    private static boolean isCapital(String text) {
        return capitals(text) > 1 && !hasAsciiSmall(text);
    }

    /** One capital, or none, and no small letter of ASCII: {@code Bộ}, {@code Ủy}, {@code ở}. */
    private static boolean isUnclear(String text) {
        return capitals(text) < 2 && !hasAsciiSmall(text);
    }

    private static long capitals(String text) {
        return text.chars().filter(Character::isUpperCase).count();
    }

    private static boolean hasAsciiSmall(String text) {
        return text.chars().anyMatch(c -> c >= 'a' && c <= 'z');
    }

    /** Whether the nearest clear words before and behind, as far as there are any, are capitals. */
    private static boolean isAmongCapitals(List<Word> words, int at) {
        Optional<Boolean> before = clearCase(words, at, -1);
        Optional<Boolean> behind = clearCase(words, at, 1);
        return (before.isPresent() || behind.isPresent()) && before.orElse(true) && behind.orElse(true);
    }

    private static Optional<Boolean> clearCase(List<Word> words, int from, int step) {
        for (int i = from + step; i >= 0 && i < words.size(); i += step) {
            String text = words.get(i).reading().text();
            if (hasAsciiSmall(text)) {
                return Optional.of(false);
            }
            boolean abbreviation = CodeTable.isAscii(text) && text.length() < SHORTEST_WORD;
            if (isCapital(text) && !abbreviation && Syllables.isSyllable(text)) {
                return Optional.of(true);
            }
        }
        return Optional.empty();
    }
}
