package vn.niengiam.observations;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a line's numbering says of its place among headings.
 *
 * @param rank 0 for a part of the report, more for what stands within it
 * @param words index of the first token behind the numbering
 */
record HeadingMark(int rank, int words) {
    static final int UNNUMBERED = 5;

    private static final Pattern PART = Pattern.compile("[A-H]");
    private static final Pattern ROMAN = Pattern.compile("[IVX]+");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}");
    private static final Pattern NESTED = Pattern.compile("\\d{1,2}\\.\\d{1,2}");
    private static final Pattern LETTER = Pattern.compile("[a-zđ]");

    /** "III. Mục tiêu", "1. Chỉ tiêu", "a) Kinh tế", "PHẦN THỨ HAI". */
    static HeadingMark of(TokenReader tokens) {
        if (tokens.is(0, "phần") && tokens.isAnyOf(1, "thứ", "i", "ii", "iii")) {
            return new HeadingMark(0, tokens.is(1, "thứ") ? 3 : 2);
        }
        int mark = tokens.isAnyOf(1, ".", ")", "/", "-") ? 1 : 0;
        int rank = mark > 0 ? rank(tokens.original(0)) : UNNUMBERED;
        if (rank < UNNUMBERED) {
            boolean nested = rank == 2 && tokens.isNumber(2) && tokens.touches(1);
            return nested ? new HeadingMark(3, tokens.is(3, ".") ? 4 : 3) : new HeadingMark(rank, 2);
        }
        return new HeadingMark(inCapitals(tokens) ? 0 : UNNUMBERED, 0);
    }

    private static int rank(String numeral) {
        Pattern[] ranks = {PART, ROMAN, NUMBER, NESTED, LETTER};
        for (int rank = 0; rank < ranks.length; rank++) {
            if (ranks[rank].matcher(numeral).matches()) {
                return rank;
            }
        }
        return UNNUMBERED;
    }

    boolean isNumbered() {
        return words > 0 || rank > 0 && rank < UNNUMBERED;
    }

    /** "III." alone, where the sentence has ended at the dot of the numbering. */
    boolean isAlone(TokenReader tokens) {
        return words > 0 && words >= tokens.size();
    }

    private static boolean inCapitals(TokenReader tokens) {
        String line = tokens.phrase(0, tokens.size());
        return tokens.isWord(0) && line.equals(line.toUpperCase(Locale.ROOT));
    }
}
