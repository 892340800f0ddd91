package vn.niengiam.documents.child;

/** White space as it is left when a layout is taken away. */
final class Spaces {
    private Spaces() {}

    /** One space for each run of white space, no-break spaces too; none at the ends. */
    static String collapse(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        boolean pending = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isSpace(c)) {
                pending = !plain.isEmpty();
            } else {
                if (pending) {
                    plain.append(' ');
                    pending = false;
                }
                plain.append(c);
            }
        }
        return plain.toString();
    }

    /** Most letters are told by their place alone: between the no-break space and Ogham there is no white space. */
    private static boolean isSpace(char c) {
        boolean mayBe = c <= ' ' || c == '\u00A0' || c >= '\u1680';
        return mayBe && (Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    /** Whether a line break between the two cuts a sentence that goes on: its next word is small, and nothing ended it. */
    static boolean cutsSentence(CharSequence before, CharSequence after) {
        int end = before.length() - 1;
        while (end >= 0 && Character.isWhitespace(before.charAt(end))) {
            end--;
        }
        int start = 0;
        while (start < after.length() && Character.isWhitespace(after.charAt(start))) {
            start++;
        }
        return end >= 0
                && start < after.length()
                && ".!?…:;".indexOf(before.charAt(end)) < 0
                && Character.isLowerCase(after.charAt(start));
    }
}
