package vn.niengiam.archive;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.tar.TarUtils;

/** The kinds of containers, told by their first bytes and never by name. */
enum ContainerKind {
    ZIP("ZIP", "application/zip"),
    TAR("TAR", "application/x-tar"),
    GZIP("gzip", "application/gzip"),
    BZIP2("bzip2", "application/x-bzip2"),
    XZ("xz", "application/x-xz"),
    SEVEN_Z("7z", "application/x-7z-compressed"),
    WARC("WARC", "application/warc"),
    MAILBOX("mailbox", "application/mbox");

    /** How many of a file's first bytes tell which it is. */
    static final int HEAD = 1_024;

    private static final int TAR_HEADER = 512;
    private static final String BZIP2_BLOCK = "314159265359";
    private static final String BZIP2_END = "177245385090";
    private static final Pattern MAILBOX_HEAD =
            Pattern.compile("From [^\\r\\n]{1,200} [12]\\d{3}[^\\r\\n]{0,10}\\r?\\n>?[A-Za-z-]{1,50}[: ]");

    private final String title;
    private final String mediaType;

    ContainerKind(String title, String mediaType) {
        this.title = title;
        this.mediaType = mediaType;
    }

    /** As in "a TAR container". */
    String title() {
        return title;
    }

    String mediaType() {
        return mediaType;
    }

    /** @param head the first {@link #HEAD} bytes, or all if there are fewer */
    static Optional<ContainerKind> of(byte[] head) {
        return Arrays.stream(values()).filter(kind -> kind.begins(head)).findFirst();
    }

    private boolean begins(byte[] head) {
        return switch (this) {
            case ZIP -> ZipContainer.maybe(head);
            case TAR -> isTar(head);
            case GZIP -> startsWith(head, 0, "1f8b08");
            case BZIP2 ->
                startsWith(head, 0, "425a68") && (startsWith(head, 4, BZIP2_BLOCK) || startsWith(head, 4, BZIP2_END));
            case XZ -> startsWith(head, 0, "fd377a585a00");
            case SEVEN_Z -> startsWith(head, 0, "377abcaf271c");
            case WARC -> startsWith(head, 0, "574152432f");
            case MAILBOX ->
                MAILBOX_HEAD
                        .matcher(new String(head, StandardCharsets.ISO_8859_1))
                        .lookingAt();
        };
    }

    private static boolean isTar(byte[] head) {
        try {
            return head.length >= TAR_HEADER && TarUtils.verifyCheckSum(Arrays.copyOf(head, TAR_HEADER));
        } catch (IllegalArgumentException e) {
            // Where the checksum would stand, there is no number.
            return false;
        }
    }

    private static boolean startsWith(byte[] head, int offset, String hexadecimal) {
        byte[] sign = HexFormat.of().parseHex(hexadecimal);
        return head.length >= offset + sign.length
                && Arrays.equals(head, offset, offset + sign.length, sign, 0, sign.length);
    }
}
