package vn.niengiam.report;

import java.util.regex.Pattern;

/** Texts as spreadsheets can take them, in a workbook and in CSV alike. */
final class SpreadsheetText {
    /** Excel's own limit. */
    static final int LONGEST = 32_767;

    private static final String FORMULA_STARTS = "=+-@＝＋－＠\t\r\n";

    /** What spreadsheets take for a character that XML cannot hold: a text that says so itself must not become one. */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private SpreadsheetText() {}

    /**
     * A text without what no spreadsheet takes: a control character is shown as {@code U+FFFD}, and half a character as the
     * question mark that it is in Parquet.
     */
    static String legal(String text) {
        StringBuilder legal = new StringBuilder(text.length());
        text.codePoints().map(SpreadsheetText::legal).forEach(legal::appendCodePoint);
        return legal.toString();
    }

    private static int legal(int point) {
        if (Character.getType(point) == Character.SURROGATE) {
            return '?';
        }
        boolean plain = point >= 0x20 || point == '\t' || point == '\n' || point == '\r';
        return plain && point != 0xFFFE && point != 0xFFFF ? point : '\uFFFD';
    }

    /** The same for a workbook: one that is too long for a cell ends with how long it is and where the whole of it stands. */
    static String ofCell(String text) {
        String escaped = ESCAPE.matcher(legal(text)).replaceAll("_x005F_");
        return escaped.length() <= LONGEST ? escaped : cut(escaped, text.length());
    }

    private static String cut(String text, int length) {
        String note = "… [cut: " + length + " characters, more than a cell holds; whole in csv/]";
        int end = LONGEST - note.length();
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + note;
    }

    /** Whether a spreadsheet that meets the text anew, typed or in CSV, would take it for a formula. */
    static boolean looksLikeFormula(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
    }
}
