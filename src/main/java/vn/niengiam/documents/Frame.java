package vn.niengiam.documents;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.StreamCorruptedException;
import java.nio.charset.StandardCharsets;

/**
 * What passes between a pool and its child processes: a kind, a name and content, each with its length before it.
 *
 * @param name what {@link Kind} says; empty where it says nothing
 */
public record Frame(Kind kind, String name, byte[] content) {
    /** A stream that is out of step shows as a longer name than this. */
    private static final int LONGEST_NAME = 1 << 20;

    /** In the order of a conversation. */
    public enum Kind {
        /** Child: the parsers are loaded. */
        READY,
        /** Parent: read this file; the name is its path. */
        FILE,
        /** Child: the name is {@link #MEDIA_TYPE}, {@link #CHARSET}, {@link #TITLE} or a key of the file's metadata. */
        FACT,
        /** Child: more text, in UTF-8. */
        TEXT,
        /** Child: the file is done; the name is a {@link ParseStatus}, the content its reason. */
        END
    }

    public static final String MEDIA_TYPE = "media_type";
    public static final String CHARSET = "charset";
    public static final String TITLE = "title";

    public static Frame of(Kind kind, String name, String content) {
        return new Frame(kind, name, content.getBytes(StandardCharsets.UTF_8));
    }

    public String text() {
        return new String(content, StandardCharsets.UTF_8);
    }

    public void write(DataOutputStream out) throws IOException {
        byte[] nameBytes = name.getBytes(StandardCharsets.UTF_8);
        out.writeByte(kind.ordinal());
        out.writeInt(nameBytes.length);
        out.write(nameBytes);
        out.writeInt(content.length);
        out.write(content);
        out.flush();
    }

    /**
     * Waits for the next frame.
     *
     * @throws EOFException if the other side is gone, even amid a frame
     * @throws StreamCorruptedException if what it sent is no frame
     */
    public static Frame read(DataInputStream in) throws IOException {
        int kind = in.readUnsignedByte();
        int nameLength = kind < Kind.values().length ? in.readInt() : -1;
        if (nameLength < 0 || nameLength > LONGEST_NAME) {
            throw new StreamCorruptedException("it sent what is no frame");
        }
        String name = new String(bytes(in, nameLength), StandardCharsets.UTF_8);
        int length = in.readInt();
        if (length < 0) {
            throw new StreamCorruptedException("it sent a frame of " + length + " bytes");
        }
        return new Frame(Kind.values()[kind], name, bytes(in, length));
    }

    /** Grows with what comes, so that a wrong length cannot claim the memory. */
    private static byte[] bytes(DataInputStream in, int length) throws IOException {
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException();
        }
        return bytes;
    }
}
