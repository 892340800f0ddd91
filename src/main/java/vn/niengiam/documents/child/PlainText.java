package vn.niengiam.documents.child;

import java.io.IOException;
import vn.niengiam.documents.Frame;
import vn.niengiam.documents.ParseStatus;

/** Text files: the text as it stands, blank lines and all. */
final class PlainText {
    private static final int BLOCK = 1 << 16;

    private final Charsets charsets;

    PlainText(Charsets charsets) {
        this.charsets = charsets;
    }

    /** Some say by their name that they are text, and are not. */
    Outcome read(byte[] bytes, Output output) throws IOException {
        Charsets.Decoded decoded = charsets.decode(bytes);
        output.fact(Frame.CHARSET, decoded.charset().name());
        String text = decoded.text();
        if (Noise.is(decoded)) {
            return new Outcome(
                    ParseStatus.UNSUPPORTED,
                    "is called a text and is none: it is full of bytes that stand for no letter");
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
}
