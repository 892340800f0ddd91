package vn.niengiam.text.legacy;

import java.util.BitSet;

/** Finds, in one pass and without a look at words, the lines that may be in an old encoding. Most text has none. */
final class Telltales {
    /** What Vietnamese in Unicode has of Latin-1 and windows-1252: letters, and signs of any text. */
    private static final String USUAL = "ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúý\u00A0·×÷«»°±‘’“”–—…•−∙";

    private static final String VOWELS = "aeouAEOU";
    private static final String SHAPES_IN_VIQR = "^(+*";
    private static final String TONES_IN_VIQR = "'`?~.";

    private static final BitSet CODES = codes();

    private Telltales() {}

    private static BitSet codes() {
        BitSet codes = new BitSet();
        for (LegacyEncoding encoding : LegacyEncoding.values()) {
            if (encoding != LegacyEncoding.VIQR) {
                CodeTable.of(encoding).addCodesTo(codes);
            }
        }
        USUAL.chars().forEach(codes::clear);
        return codes;
    }

    /** Whether a line has a character that Vietnamese in Unicode has not, but an encoding with a byte for each letter. */
    static boolean ofBytes(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (CODES.get(line.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a line has a vowel with the mark of its shape behind it, and the word or its tone goes on. */
    static boolean ofViqr(String line) {
        for (int i = 1; i < line.length() - 1; i++) {
            char next = line.charAt(i + 1);
            if (SHAPES_IN_VIQR.indexOf(line.charAt(i)) >= 0
                    && VOWELS.indexOf(line.charAt(i - 1)) >= 0
                    && (CodeTable.isAsciiLetter(next) || TONES_IN_VIQR.indexOf(next) >= 0)) {
                return true;
            }
        }
        return false;
    }
}
