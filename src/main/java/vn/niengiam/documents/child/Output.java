package vn.niengiam.documents.child;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import vn.niengiam.documents.Frame;

/** What is found in one file; each piece is on its way to the parent when its call returns, so that a crash keeps it. */
final class Output {
    private final DataOutputStream out;
    private final int maximumLength;
    private int length;
    private boolean blank = true;
    private boolean full;

    Output(DataOutputStream out, int maximumLength) {
        this.out = out;
        this.maximumLength = maximumLength;
    }

    void fact(String key, String value) {
        if (value != null && !value.isBlank()) {
            send(Frame.of(Frame.Kind.FACT, key, value.strip()));
        }
    }

    /** @throws TextLimitReached when this is more than may be, and from then on; what still fits is kept */
    void text(String text) {
        int fits = Math.min(text.length(), maximumLength - length);
        if (fits > 0) {
            send(Frame.of(Frame.Kind.TEXT, "", text.substring(0, fits)));
            length += fits;
            blank = blank && text.isBlank();
        }
        if (fits < text.length()) {
            full = true;
            throw new TextLimitReached();
        }
    }

    /** A paragraph, heading or row: white space is made plain, and nothing remains of a blank one. */
    void line(String line) {
        String plain = Spaces.collapse(line);
        if (!plain.isEmpty()) {
            text(plain + "\n");
        }
    }

    void end(Outcome outcome) {
        send(Frame.of(Frame.Kind.END, outcome.status().name(), outcome.reason()));
    }

    boolean blank() {
        return blank;
    }

    boolean full() {
        return full;
    }

    int maximumLength() {
        return maximumLength;
    }

    private void send(Frame frame) {
        try {
            frame.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends the reading of a file whose text is cut off. Parsers may wrap or swallow it: {@link #full} tells for sure. */
    static final class TextLimitReached extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
