package vn.niengiam.documents.child;

import java.io.IOException;
import vn.niengiam.documents.Frame;

/** Text files: the text as it stands, blank lines and all. */
final class PlainText {
    private static final int BLOCK = 1 << 16;

    private final Charsets charsets;

    PlainText(Charsets charsets) {
        this.charsets = charsets;
    }

    void read(byte[] bytes, Output output) throws IOException {
        Charsets.Decoded decoded = charsets.decode(bytes);
        output.fact(Frame.CHARSET, decoded.charset().name());
        String text = decoded.text();
        int start = 0;
        while (start < text.length()) {
            int end = Math.min(start + BLOCK, text.length());
            if (end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
                end--;
            }
            output.text(text.substring(start, end));
            start = end;
        }
    }
}
