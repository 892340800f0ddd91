package vn.niengiam.text.legacy;

/** Letters of Vietnamese in Unicode that are not in Latin-1, where those of the old encodings are. */
final class UnicodeLetters {
    private static final String WITHOUT_TONE = "ăĂđĐơƠưƯĩĨũŨ";

    private UnicodeLetters() {}

    /** Whether a text has one, or a mark of the decomposed form. */
    static boolean areIn(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '\u0100' && isOne(c)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOne(char c) {
        return (c >= 'Ạ' && c <= 'ỹ')
                || WITHOUT_TONE.indexOf(c) >= 0
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
