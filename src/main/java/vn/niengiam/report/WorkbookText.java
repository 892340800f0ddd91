package vn.niengiam.report;

import java.util.regex.Pattern;

/** Texts as a cell of a workbook can hold them. */
final class WorkbookText {
    /** Excel's own limit. */
    static final int LONGEST = 32_767;

    private static final String FORMULA_STARTS = "=+-@＝＋－＠\t\r\n";

    /** What spreadsheets take for a character that XML cannot hold: a text that says so itself must not become one. */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private WorkbookText() {}

    /**
     * A text without what XML cannot hold (control characters, half characters), each shown as {@code U+FFFD}; one that is
     * too long for a cell ends with how long it is and where the whole of it stands.
     */
    static String of(String text) {
        StringBuilder legal = new StringBuilder(text.length());
        text.codePoints().map(point -> isLegal(point) ? point : '\uFFFD').forEach(legal::appendCodePoint);
        String escaped = ESCAPE.matcher(legal).replaceAll("_x005F_");
        return escaped.length() <= LONGEST ? escaped : cut(escaped, text.length());
    }

    private static String cut(String text, int length) {
        String note = "… [cut: " + length + " characters, more than a cell holds; whole in csv/]";
        int end = LONGEST - note.length();
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + note;
    }

    private static boolean isLegal(int point) {
        boolean plain = point >= 0x20 || point == '\t' || point == '\n' || point == '\r';
        boolean surrogate = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
        return plain && !surrogate && point != 0xFFFE && point != 0xFFFF;
    }

    /** Whether a spreadsheet that meets the text anew, typed or in CSV, would take it for a formula. */
    static boolean looksLikeFormula(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
    }
}
