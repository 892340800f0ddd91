package vn.niengiam.text.legacy;

import java.util.ArrayList;
import java.util.List;

/**
 * Turns Vietnamese of old encodings into Unicode. It tells the encoding of each block by what becomes of its words: they
 * are converted only where they make syllables of what was none. Text that was in Unicode is not touched.
 */
public final class LegacyEncodings {
    private LegacyEncodings() {}

    /**
     * Converts a text line by line.
     *
     * @param text whose bytes, if they were in an old encoding, were read as windows-1252 or ISO-8859-1; soft hyphens and
     *     control characters must still be there, since they are letters in some encodings
     */
    public static Converted toUnicode(String text) {
        return toUnicode(lines(text));
    }

    /** Converts blocks of one document: what one of them proves helps to read the others. */
    public static Converted toUnicode(List<String> blocks) {
        return new DocumentReader(blocks).converted();
    }

    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            lines.add(text.substring(start, end));
            start = end + 1;
        }
        lines.add(text.substring(start));
        return lines;
    }
}
