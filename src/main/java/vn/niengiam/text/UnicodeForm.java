package vn.niengiam.text;

import java.text.Normalizer;

/**
 * The one Unicode form that every other class expects: NFC, plain spaces, no invisible characters, {@code \n} as the
 * end of a line. Offsets in tables refer to text in this form.
 */
public final class UnicodeForm {
    /** As in Unicode's stream-safe format; to sort the marks of an endless run takes endless time. */
    private static final int MOST_MARKS = 30;

    private UnicodeForm() {}

    public static String of(String text) {
        if (isInForm(text)) {
            return text;
        }
        String safe = withoutEndlessMarks(text);
        String composed = Normalizer.isNormalized(safe, Normalizer.Form.NFC)
                ? safe
                : Normalizer.normalize(safe, Normalizer.Form.NFC);
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

    /** Whether all letters and marks are among those that Vietnamese texts in this form are written with. */
    private static boolean isInForm(String text) {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean plain = (c >= ' ' && c < 0x7F)
                    || (c >= 0xC0 && c < 0x250)
                    || (c >= 0x1EA0 && c < 0x1EFA)
                    || (c >= 0x2010 && c < 0x2028)
                    || c == '\n';
            if (!plain) {
                return false;
            }
        }
        return true;
    }

    /** Drops what follows the thirtieth mark on one letter; real letters bear two. */
    private static String withoutEndlessMarks(String text) {
        StringBuilder kept = new StringBuilder();
        int copied = 0;
        int marks = 0;
        int next;
        for (int at = 0; at < text.length(); at = next) {
            int letter = text.codePointAt(at);
            next = at + Character.charCount(letter);
            marks = isMark(letter) ? marks + 1 : 0;
            if (marks > MOST_MARKS) {
                kept.append(text, copied, at);
                copied = next;
            }
        }
        return copied == 0 ? text : kept.append(text, copied, text.length()).toString();
    }

    private static boolean isMark(int letter) {
        return letter >= 0x300
                && switch (Character.getType(letter)) {
                    case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
                    default -> false;
                };
    }

    private static boolean isSpace(char c) {
        return c == '\t' || (c != ' ' && Character.getType(c) == Character.SPACE_SEPARATOR);
    }

    /** Zero-width, soft hyphen, byte-order and direction marks, and control characters. */
    private static boolean isInvisible(char c) {
        return c != '\n' && (Character.getType(c) == Character.FORMAT || Character.isISOControl(c));
    }
}
