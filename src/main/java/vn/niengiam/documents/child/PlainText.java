package vn.niengiam.documents.child;

import java.io.IOException;
import vn.niengiam.documents.Frame;
import vn.niengiam.documents.ParseStatus;

/** Text files: the text as it stands, blank lines and all. */
final class PlainText {
    private static final int BLOCK = 1 << 16;
    private static final int FEW_ZEROS = 3;

    /** A text has one zero byte by accident among so many letters; random bytes have four. */
    private static final int MOST_OF_TEXT = 1_000;

    private final Charsets charsets;

    PlainText(Charsets charsets) {
        this.charsets = charsets;
    }

    /** Some say by their name that they are text, and are not. */
    Outcome read(byte[] bytes, Output output) throws IOException {
        Charsets.Decoded decoded = charsets.decode(bytes);
        output.fact(Frame.CHARSET, decoded.charset().name());
        String text = decoded.text();
        if (isBinary(decoded)) {
            return new Outcome(ParseStatus.UNSUPPORTED, "is called a text and is none: zero bytes stand all over it");
        }
        int start = 0;
        while (start < text.length()) {
            int end = Math.min(start + BLOCK, text.length());
            if (end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
                end--;
            }
            output.text(text.substring(start, end));
            start = end;
        }
        if (output.blank()) {
            return new Outcome(ParseStatus.EMPTY, "only white space");
        }
        return text.chars().allMatch(c -> c == 0)
                ? new Outcome(ParseStatus.EMPTY, "nothing but zero bytes")
                : Outcome.PARSED;
    }

    /** Old programs pad a text with zero bytes; in UTF-16, half the bytes are. */
    private static boolean isBinary(Charsets.Decoded decoded) {
        String text = decoded.text();
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == 0) {
            end--;
        }
        long zeros = text.chars().limit(end).filter(c -> c == 0).count();
        return zeros >= FEW_ZEROS
                && zeros * MOST_OF_TEXT > end
                && !decoded.charset().name().startsWith("UTF-16");
    }
}
