package vn.niengiam.text.legacy;

import java.util.ArrayList;
import java.util.List;

/** Reads lines in one encoding. Not safe for use by two threads. */
final class LineReader {
    /** Behind a number these are signs, though they may be codes: 2×3, 5·10, 20÷30, 5 µm. */
    private static final String SIGNS_BEHIND_NUMBERS = "×÷·±µ¹¼½¾";

    private static final String UNITS = "mglsAFVW";

    private static final String SENTENCE_MARKS = ".?";

    /** How PDF text shows the sign that is á in TCVN3 when it is taken for a mark on the space before it. */
    private static final String CEDILLA_ON_SPACE = " \u0327";

    private final CodeTable table;
    private final WordReader reader;

    LineReader(LegacyEncoding encoding) {
        table = CodeTable.of(encoding);
        reader = new WordReader(table);
    }

    boolean hasCode(String line) {
        return table.hasCode(line);
    }

    Reading read(String word) {
        return reader.of(word);
    }

    Tally tally(String line) {
        return new Tally(table.encoding()).add(line, words(line));
    }

    /**
     * The line in Unicode. Words that do not read in the encoding and look foreign stay.
     *
     * @param others encodings that are used beside it in the same text
     */
    String convert(String original, List<LineReader> others) {
        boolean tcvn3 = table.encoding() == LegacyEncoding.TCVN3;
        String line = tcvn3 ? original.replace(CEDILLA_ON_SPACE, "\u00B8 ") : original;
        List<Word> words = Runs.decided(line, words(line), others);
        if (tcvn3) {
            words = Capitals.restored(words);
        }
        StringBuilder converted = new StringBuilder(line.length());
        int done = 0;
        for (Word word : words) {
            converted.append(line, done, word.start()).append(word.reading().text());
            done = word.end();
        }
        return converted.append(line, done, line.length()).toString();
    }

    private List<Word> words(String line) {
        List<Word> words = new ArrayList<>();
        int at = 0;
        while (at < line.length()) {
            int end = table.endOfWord(line, at);
            if (end == at) {
                at++;
            } else if (isSignBehindNumber(line, at)) {
                at = Character.isWhitespace(line.charAt(at - 1)) ? end : at + 1;
            } else {
                end = endsWithSign(line, end) ? end - 1 : end;
                words.add(new Word(at, end, reader.of(line.substring(at, end))));
                at = Math.max(end, at + 1);
            }
        }
        return words;
    }

    private static boolean isSignBehindNumber(String line, int at) {
        char sign = line.charAt(at);
        if (at == 0 || SIGNS_BEHIND_NUMBERS.indexOf(sign) < 0) {
            return false;
        }
        if (sign == 'µ' && (at + 1 == line.length() || UNITS.indexOf(line.charAt(at + 1)) < 0)) {
            return false;
        }
        boolean spaced = at > 1 && sign == 'µ' && Character.isWhitespace(line.charAt(at - 1));
        return Character.isDigit(line.charAt(spaced ? at - 2 : at - 1));
    }

    /**
     * In VIQR a last dot or question mark of a line, and a question mark before a capital, ends a sentence; and a sign
     * before a number is no mark: {@code U+1EA0}.
     */
    private boolean endsWithSign(String line, int end) {
        if (table.encoding() != LegacyEncoding.VIQR || end < 2 || !CodeTable.isAsciiLetter(line.charAt(end - 2))) {
            return false;
        }
        if (end == line.length() || line.charAt(end) == '\r') {
            return SENTENCE_MARKS.indexOf(line.charAt(end - 1)) >= 0;
        }
        boolean question = line.startsWith("? ", end - 1)
                && Character.isLowerCase(line.charAt(end - 2))
                && end + 1 < line.length()
                && Character.isUpperCase(line.charAt(end + 1));
        return question || (!Character.isLetter(line.charAt(end - 1)) && Character.isDigit(line.charAt(end)));
    }
}
