package vn.niengiam.text.legacy;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.niengiam.text.Span;

/** Reads single words in one encoding. Not safe for use by two threads. */
final class WordReader {
    /** Signs that stand for a letter of TCVN3 even alone, as in {@code Châu ¸}, {@code « t«}, {@code ®)}; others are what they seem. */
    private static final String LETTERS_ALONE = "§®¤¦¡«µ¸¶";

    /** The word ở. */
    private static final String LETTER_ALONE_IN_VPS = "ª";

    private static final String LETTER_ALONE_IN_VISCII = "·";

    /** Signs that open words only as letters: nobody writes {@code §iÒu} for a paragraph sign before a word. */
    private static final String NEVER_BEFORE_WORDS = "§®¤¦¡µ¸¶»";

    private static final char NEVER_BEHIND_WORDS = '«';

    /** As they stand between numbers and letters of formulas and lists. */
    private static final String OPERATORS = "×÷·±";

    private static final String SENTENCE_MARKS = ".?'(";

    /** Shorter words of foreign languages cannot be told from misspelt syllables. */
    private static final int SHORTEST_FOREIGN = 4;

    private static final int MOST_REMEMBERED = 20_000;

    private final CodeTable table;
    private final Map<String, Reading> remembered = new HashMap<>();

    WordReader(CodeTable table) {
        this.table = table;
    }

    Reading of(String word) {
        Reading known = remembered.get(word);
        if (known != null) {
            return known;
        }
        Reading reading = read(word);
        if (remembered.size() < MOST_REMEMBERED) {
            remembered.put(word, reading);
        }
        return reading;
    }

    private Reading read(String word) {
        if (UnicodeLetters.areIn(word)) {
            return new Reading(word, Reading.Evidence.UNICODE);
        }
        String decoded = table.decode(word);
        if (decoded.equals(word)) {
            boolean against = table.hasCode(word) && !Syllables.isSyllable(word);
            return new Reading(word, against ? Reading.Evidence.AGAINST : Reading.Evidence.NONE);
        }
        if (word.length() == 1) {
            return alone(word, decoded);
        }
        boolean asItStands = Syllables.isSyllable(word) || endsSentence(word);
        if (Syllables.isSyllable(decoded) && hasSensibleCase(decoded)) {
            boolean tells = !asItStands && decoded.length() > 1;
            return new Reading(decoded, tells ? Reading.Evidence.PROOF : Reading.Evidence.POSSIBLE);
        }
        if (decoded.chars().allMatch(Character::isUpperCase)) {
            return new Reading(decoded, Reading.Evidence.POSSIBLE);
        }
        Reading inner = withoutSignsAround(word);
        if (!inner.is(Reading.Evidence.AGAINST)) {
            return inner;
        }
        if (Syllables.areGlued(decoded) && hasSensibleCase(decoded)) {
            return new Reading(decoded, Reading.Evidence.POSSIBLE);
        }
        boolean kept = asItStands || looksForeign(word, decoded) || isFormula(word);
        return new Reading(kept ? word : decoded, Reading.Evidence.AGAINST);
    }

    private Reading alone(String word, String decoded) {
        String signs =
                switch (table.encoding()) {
                    case TCVN3 -> LETTERS_ALONE;
                    case VPS -> LETTER_ALONE_IN_VPS;
                    case VISCII -> LETTER_ALONE_IN_VISCII;
                    case VNI, VIQR -> "";
                };
        char c = word.charAt(0);
        boolean letter = isLetter(c) || Character.isISOControl(c) || signs.contains(word);
        return letter ? new Reading(decoded, Reading.Evidence.POSSIBLE) : new Reading(word, Reading.Evidence.NONE);
    }

    /** {@code ·Gµ}, {@code “Vi®t”}, {@code Windows®}: signs that are codes inside a word may be signs at its ends. */
    private Reading withoutSignsAround(String word) {
        int first = 0;
        while (first < word.length() && opensLikeSign(word, first)) {
            first++;
        }
        int last = word.length();
        while (last > first && isSign(word.charAt(last - 1)) && word.charAt(last - 1) != NEVER_BEHIND_WORDS) {
            last--;
        }
        return Stream.of(new Span(first, word.length()), new Span(0, last), new Span(first, last))
                .filter(core -> core.length() > 0 && core.length() < word.length())
                .flatMap(core -> within(word, core).stream())
                .findFirst()
                .orElse(new Reading(word, Reading.Evidence.AGAINST));
    }

    private Optional<Reading> within(String word, Span core) {
        Reading inner = of(core.of(word));
        boolean tooShort = inner.is(Reading.Evidence.NONE) && core.length() < SHORTEST_FOREIGN;
        if (tooShort || inner.is(Reading.Evidence.AGAINST)) {
            return Optional.empty();
        }
        return Optional.of(new Reading(
                word.substring(0, core.start()) + inner.text() + word.substring(core.end()), inner.evidence()));
    }

    /** {@code «Thanh} opens with a quotation mark, {@code «t«} with a letter. */
    private boolean opensLikeSign(String word, int at) {
        char c = word.charAt(at);
        boolean letter = c == '«' && at + 1 < word.length() && Character.isLowerCase(word.charAt(at + 1));
        return isSign(c) && NEVER_BEFORE_WORDS.indexOf(c) < 0 && !letter;
    }

    private boolean isSign(char c) {
        return !isLetter(c) && table.isCode(c);
    }

    /** The signs ª, º and µ are letters to Unicode only. */
    private static boolean isLetter(char c) {
        return Character.isLetter(c) && c != 'ª' && c != 'º' && c != 'µ';
    }

    /** {@code ba?}: a mark of VIQR that is a mark of the sentence as well. */
    private static boolean endsSentence(String word) {
        int last = word.length() - 1;
        return SENTENCE_MARKS.indexOf(word.charAt(last)) >= 0 && Syllables.isSyllable(word.substring(0, last));
    }

    /** No capital follows a small letter; but TCVN3 has small letters only where there is a tone. */
    private boolean hasSensibleCase(String decoded) {
        if (table.encoding() == LegacyEncoding.TCVN3) {
            return true;
        }
        for (int i = 1; i < decoded.length(); i++) {
            if (Character.isUpperCase(decoded.charAt(i)) && Character.isLowerCase(decoded.charAt(i - 1))) {
                return false;
            }
        }
        return true;
    }

    /** {@code François} in a Vietnamese text: letters only, no two accents in a row, and not built like a syllable. */
    private static boolean looksForeign(String word, String decoded) {
        boolean accentBefore = false;
        boolean smallBefore = false;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean accent = !CodeTable.isAsciiLetter(c);
            if (!isLetter(c) || (accent && accentBefore) || (smallBefore && Character.isUpperCase(c))) {
                return false;
            }
            accentBefore = accent;
            smallBefore = Character.isLowerCase(c);
        }
        return word.length() >= SHORTEST_FOREIGN && !Syllables.isBuiltLikeOne(decoded);
    }

    /** {@code a×b}. */
    private static boolean isFormula(String word) {
        return word.length() == 3 && OPERATORS.indexOf(word.charAt(1)) >= 0;
    }
}
