package vn.niengiam.documents.child;

import java.nio.charset.StandardCharsets;
import vn.niengiam.text.legacy.LegacyEncodings;

/** Tells bytes that are no text at all from texts with a flaw: any bytes are letters in some charset. */
final class Noise {
    /** A text has one zero byte by accident among so many letters; random bytes have four. */
    private static final int LETTERS_TO_A_ZERO = 1_000;

    /** A text has fewer signs that nobody writes than one among so many letters; random bytes have five. */
    private static final int LETTERS_TO_A_SIGN = 50;

    /** Among so few letters a single such sign tells. */
    private static final int FEW_LETTERS = 10;

    private static final int FEW_ZEROS = 3;
    private static final int FEW_SIGNS = 4;

    private Noise() {}

    static boolean is(Charsets.Decoded decoded) {
        String text = withoutPadding(decoded.text());
        boolean pairs = decoded.charset().name().startsWith("UTF-16");
        long zeros = text.chars().filter(c -> c == 0).count();
        if (!pairs && zeros >= FEW_ZEROS && zeros * LETTERS_TO_A_ZERO > text.length()) {
            return true;
        }
        // Broken letters of UTF-8 are counted where it is told from other charsets.
        boolean broken = !decoded.charset().equals(StandardCharsets.UTF_8);
        // Old Vietnamese encodings have letters where others have control characters.
        return isMany(signs(text, broken), text.length())
                && isMany(signs(LegacyEncodings.toUnicode(text).text(), broken), text.length());
    }

    /** Old programs pad a text with zero bytes, and DOS ends it with a sign of its own. */
    private static String withoutPadding(String text) {
        int end = text.length();
        while (end > 0 && (text.charAt(end - 1) == 0 || text.charAt(end - 1) == 0x1A)) {
            end--;
        }
        return text.substring(0, end);
    }

    private static boolean isMany(long signs, int letters) {
        return signs >= FEW_SIGNS && signs * LETTERS_TO_A_SIGN > letters || signs * FEW_LETTERS > letters;
    }

    private static long signs(String text, boolean broken) {
        return text.codePoints().filter(c -> isSign(c, broken)).count();
    }

    private static boolean isSign(int c, boolean broken) {
        return switch (c) {
            case '\t', '\n', '\r', '\f', '\u000B', '\u001B', '\u0085' -> false;
            case '\uFFFD' -> broken;
            default ->
                Character.isISOControl(c)
                        || switch (Character.getType(c)) {
                            case Character.UNASSIGNED, Character.SURROGATE -> true;
                            default -> false;
                        };
        };
    }
}
