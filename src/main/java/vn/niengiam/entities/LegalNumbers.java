package vn.niengiam.entities;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.niengiam.text.Spelling;

/** Reads the number of a document: {@code 15-NQ/TU}, {@code 24- CT/HU}, {@code 178/2024/NĐ-CP}, {@code 1804/QĐ-TTg}. */
final class LegalNumbers {
    private static final int LONGEST_ISSUER = 3;
    /** Letters in numbers that no kind of {@code legal-kinds.txt} has. */
    private static final Set<String> OTHER_LETTERS =
            Set.of("qđi", "qh", "ubtvqh", "nqlt", "ctr", "đa", "cv", "bc", "ttr", "tt", "tb", "hd", "kh", "qc", "qyđ");

    private final Set<String> letters;

    LegalNumbers(Map<String, String> kinds) {
        this.letters = kinds.values().stream().map(Spelling::key).collect(Collectors.toUnmodifiableSet());
    }

    /** The document whose number begins at a token with all its letters; the 14 of {@code QH14} is one of them. */
    Optional<LegalDocument> at(Words words, int from) {
        if (!words.isNumber(from)) {
            return Optional.empty();
        }
        int letter = afterSign(words, yearEnd(words, numberEnd(words, from)));
        if (letter < 0 || !isLetters(words, letter)) {
            return Optional.empty();
        }
        int assembly = words.touchesNext(letter) && words.isNumber(letter + 1) ? letter + 2 : letter + 1;
        int end = issuerEnd(words, assembly);
        return end == letter + 1
                ? Optional.empty()
                : Optional.of(new LegalDocument(from, end, withoutSpaces(words, from, end)));
    }

    /** The end of {@code 30a} or {@code 15}. */
    int numberEnd(Words words, int from) {
        boolean lettered = words.touchesNext(from)
                && words.isWord(from + 1)
                && words.key(from + 1).length() == 1;
        return lettered ? from + 2 : from + 1;
    }

    /** Steps over the year of {@code 178/2024/NĐ-CP}. */
    private static int yearEnd(Words words, int from) {
        boolean year = words.is(from, "/")
                && words.isNumber(from + 1)
                && words.key(from + 1).length() == 4
                && (words.is(from + 2, "/") || words.is(from + 2, "-"));
        return year ? from + 2 : from;
    }

    private boolean isLetters(Words words, int at) {
        String key = words.key(at);
        return words.isCapital(at) && (letters.contains(key) || OTHER_LETTERS.contains(key));
    }

    /** The end of {@code /TU}, {@code -UBND} or {@code /TT-BGDĐT}; the token itself if nothing of the kind follows. */
    private static int issuerEnd(Words words, int from) {
        int end = from;
        for (int part = 0; part < LONGEST_ISSUER; part++) {
            int next = afterSign(words, end);
            if (next < 0 || !words.isCapital(next) || !hasTwoCapitals(words, next)) {
                break;
            }
            end = next + 1;
            if (words.isNumber(end) && words.touchesNext(end - 1)) {
                end++;
            }
        }
        return end;
    }

    /** {@code TU}, {@code TTg}, {@code ThU}; not the next word of the sentence. */
    private static boolean hasTwoCapitals(Words words, int at) {
        String surface = words.surface(at, at + 1);
        long capitals = surface.chars().filter(Character::isUpperCase).count();
        return capitals >= 2;
    }

    /** The token after a dash or slash, or -1 if there is neither. */
    private static int afterSign(Words words, int at) {
        return words.is(at, "-") || words.is(at, "/") ? at + 1 : -1;
    }

    private static String withoutSpaces(Words words, int from, int end) {
        StringBuilder number = new StringBuilder();
        for (int at = from; at < end; at++) {
            number.append(words.is(at, "-") ? "-" : words.surface(at, at + 1));
        }
        return number.toString();
    }
}
