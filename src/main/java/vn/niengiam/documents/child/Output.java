package vn.niengiam.documents.child;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import vn.niengiam.archive.MemberNames;
import vn.niengiam.documents.Frame;
import vn.niengiam.documents.ParseStatus;

/** What is found in one file; each piece is on its way to the parent when its call returns, so that a crash keeps it. */
final class Output {
    private static final String INSIDE = "!/";

    private final DataOutputStream out;
    private final int maximumLength;
    private final EmbeddedFiles embedded;
    private final String prefix;
    private final int depth;
    private final MemberNames names = new MemberNames();
    private int length;
    private boolean blank = true;
    private boolean full;
    private boolean leftOut;

    private Output(DataOutputStream out, int maximumLength, EmbeddedFiles embedded, String prefix, int depth) {
        this.out = out;
        this.maximumLength = maximumLength;
        this.embedded = embedded;
        this.prefix = prefix;
        this.depth = depth;
    }

    /** For a file that lies in no other. */
    static Output of(DataOutputStream out, int maximumLength, EmbeddedFiles embedded) {
        return new Output(out, maximumLength, embedded, "", 0);
    }

    /** For a file that was found in this one, or in one found in it. */
    Output inner(EmbeddedFiles.Waiting file) {
        return new Output(out, maximumLength, embedded, file.innerPath() + INSIDE, file.depth());
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

    /** Another file inside this one, to be read by itself later. */
    void embed(String name, InputStream in) {
        if (mayEmbed()) {
            send(embedded.add(prefix + names.unique(name), depth + 1, in));
        }
    }

    /** Another file inside this one, which will not be read. */
    void refuse(String name, long bytes, Outcome verdict) {
        if (mayEmbed()) {
            send(embedded.refuse(prefix + names.unique(name), depth + 1, Math.max(0, bytes), verdict));
        }
    }

    private boolean mayEmbed() {
        boolean may = depth < embedded.limits().nesting() && embedded.hasRoom();
        leftOut |= !may;
        return may;
    }

    Outcome read(FileReader reader, String path, byte[] bytes) {
        if (bytes.length == 0) {
            return new Outcome(ParseStatus.EMPTY, "0 bytes");
        }
        Outcome outcome;
        try {
            outcome = reader.read(path, bytes, this);
        } catch (Exception | StackOverflowError | LinkageError e) {
            outcome = Failures.outcome(e);
        }
        if (full) {
            return new Outcome(ParseStatus.TRUNCATED, "its text is cut off after " + maximumLength + " characters");
        }
        return leftOut
                ? new Outcome(
                        ParseStatus.TRUNCATED,
                        "holds more files, or files deeper inside, than it may; not all of them are listed")
                : outcome;
    }

    void end(Outcome outcome) {
        send(Frame.of(Frame.Kind.END, outcome.status().name(), outcome.reason()));
    }

    boolean blank() {
        return blank;
    }

    EmbeddedFiles embedded() {
        return embedded;
    }

    private void send(Frame frame) {
        try {
            frame.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends the reading of a file whose text is cut off. Parsers may wrap or swallow it: {@link #read} tells for sure. */
    static final class TextLimitReached extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
