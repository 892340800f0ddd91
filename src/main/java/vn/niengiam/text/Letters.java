package vn.niengiam.text;

/** Tells letters, by a table for those of Vietnamese: every character of a text is asked. */
final class Letters {
    private static final byte OTHER = 0;
    private static final byte LETTER = 1;
    private static final byte MARK_ON_LETTER = 2;
    private static final byte[] KINDS = new byte[0x2000];

    static {
        for (char c = 0; c < KINDS.length; c++) {
            KINDS[c] = kind(c);
        }
    }

    private Letters() {}

    static boolean isLetter(char c) {
        return (c < KINDS.length ? KINDS[c] : kind(c)) == LETTER;
    }

    /** Whether a character goes on a word: a letter, or a mark on one in a text that is not composed. */
    static boolean isOfWord(char c) {
        return (c < KINDS.length ? KINDS[c] : kind(c)) != OTHER;
    }

    private static byte kind(char c) {
        if (Character.isLetter(c)) {
            return LETTER;
        }
        return Character.getType(c) == Character.NON_SPACING_MARK ? MARK_ON_LETTER : OTHER;
    }
}
