package vn.niengiam.documents;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.StreamCorruptedException;
import java.nio.charset.StandardCharsets;

/** What passes between a pool and its child processes: a kind, a name and content, each with its length before it. */
public final class Frame {
    public static final String MEDIA_TYPE = "media_type";
    public static final String CHARSET = "charset";
    public static final String TITLE = "title";

    /** What read the pages that are pictures, such as {@code tesseract 5.3.0 vie}. */
    public static final String OCR = "ocr";

    /** Of text that the child has turned into Unicode already. */
    public static final String LEGACY_ENCODING = "legacy_encoding";

    /** A stream that is out of step shows as a longer name than this. */
    private static final int LONGEST_NAME = 1 << 20;

    private final Kind kind;
    private final String name;
    private final byte[] content;

    /** The content is not copied: a file may be large. */
    public Frame(Kind kind, String name, byte[] content) {
        this.kind = kind;
        this.name = name;
        this.content = content;
    }

    /** In the order of a conversation. */
    public enum Kind {
        /** Child: the parsers are loaded. */
        READY('R'),
        /** Parent: read this file; the name is its path. */
        FILE('F'),
        /**
         * Child: the name is {@link #MEDIA_TYPE}, {@link #CHARSET}, {@link #TITLE}, {@link #LEGACY_ENCODING}, {@link #OCR}
         * or another key of the file's metadata.
         */
        FACT('A'),
        /** Child: more text, in UTF-8. */
        TEXT('T'),
        /**
         * Child: this file holds another, which will be read after those found before it; the name is its path from the
         * first file on, the content the SHA-256 of its bytes, if they can be read, a space, and their number.
         */
        EMBEDDED('M'),
        /** Child: read this picture of a page, a file that tesseract can read. */
        PAGE('P'),
        /**
         * Parent: the name is what read the page, the content its words as {@link OcrPage.Read} has them; or there is no
         * name, and the content is why it was not read.
         */
        PAGE_READ('O'),
        /** Child: the file is done; the name is a {@link ParseStatus}, the content its reason. */
        END('E');

        private final char sign;

        Kind(char sign) {
            this.sign = sign;
        }

        private static Kind of(int sign) throws StreamCorruptedException {
            for (Kind kind : values()) {
                if (kind.sign == sign) {
                    return kind;
                }
            }
            throw new StreamCorruptedException("it sent what is no frame");
        }
    }

    /** A frame whose content is text. */
    public static Frame of(Kind kind, String name, String content) {
        return new Frame(kind, name, content.getBytes(StandardCharsets.UTF_8));
    }

    public Kind kind() {
        return kind;
    }

    /** What {@link Kind} says; empty where it says nothing. */
    public String name() {
        return name;
    }

    public byte[] content() {
        return content;
    }

    public String text() {
        return new String(content, StandardCharsets.UTF_8);
    }

    /** Sends it at once. */
    public void write(DataOutputStream out) throws IOException {
        byte[] nameBytes = name.getBytes(StandardCharsets.UTF_8);
        out.writeByte(kind.sign);
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
        Kind kind = Kind.of(in.readUnsignedByte());
        String name = new String(bytes(in, LONGEST_NAME), StandardCharsets.UTF_8);
        return new Frame(kind, name, bytes(in, Integer.MAX_VALUE));
    }

    /** Grows with what comes, so that a wrong length cannot claim the memory. */
    private static byte[] bytes(DataInputStream in, int longest) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > longest) {
            throw new StreamCorruptedException("it sent a frame that states a length of " + length);
        }
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException();
        }
        return bytes;
    }
}
