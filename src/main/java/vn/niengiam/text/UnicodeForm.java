package vn.niengiam.text;

import java.text.Normalizer;

/**
 * The one Unicode form that every other class expects: NFC, plain spaces, no invisible characters, {@code \n} as the
 * end of a line. Offsets in tables refer to text in this form.
 */
public final class UnicodeForm {
    private UnicodeForm() {}

    public static String of(String text) {
        String composed = Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
        StringBuilder plain = new StringBuilder(composed.length());
        for (int i = 0; i < composed.length(); i++) {
            char c = composed.charAt(i);
            if (c == '\r') {
                plain.append('\n');
                if (i + 1 < composed.length() && composed.charAt(i + 1) == '\n') {
                    i++;
                }
            } else if (isSpace(c)) {
                plain.append(' ');
            } else if (c == '\u2028' || c == '\u2029' || c == '\u0085' || c == '\f' || c == '\u000B') {
                plain.append('\n');
            } else if (!isInvisible(c)) {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    private static boolean isSpace(char c) {
        return c == '\t' || (c != ' ' && Character.getType(c) == Character.SPACE_SEPARATOR);
    }

    /** Zero-width, soft hyphen, byte-order and direction marks, and control characters. */
    private static boolean isInvisible(char c) {
        return c != '\n' && (Character.getType(c) == Character.FORMAT || Character.isISOControl(c));
    }
}
