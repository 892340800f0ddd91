package vn.niengiam.archive;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * A file of an archive, or one inside a container of it.
 *
 * @param path relative to the archive's folder, parted by {@code /}; inside a container {@code dir/a.zip!/b/c.pdf}.
 *     Names on disk are kept as they are stored, composed or decomposed; those in containers are made clean and unique
 * @param bytes size; empty if unknown
 * @param mediaType of a container; of all else, parsing tells it
 * @param verdict why it is not to be parsed
 * @param capture how a crawler came by it
 */
public record ArchiveFile(
        String path,
        OptionalLong bytes,
        Optional<String> mediaType,
        Optional<Verdict> verdict,
        Optional<Capture> capture) {
    /** A file that nothing is known against. */
    public static ArchiveFile readable(String path, long bytes) {
        return new ArchiveFile(path, OptionalLong.of(bytes), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** A file or folder that cannot be opened. */
    public static ArchiveFile unreadable(String path, String reason) {
        return new ArchiveFile(
                path,
                OptionalLong.empty(),
                Optional.empty(),
                Optional.of(Verdict.unreadable(reason)),
                Optional.empty());
    }

    static ArchiveFile of(String path, Member member) {
        OptionalLong bytes = OptionalLong.of(Math.max(0, member.bytes()));
        return new ArchiveFile(path, bytes, Optional.empty(), member.verdict(), member.capture());
    }

    ArchiveFile judged(Verdict verdict) {
        return new ArchiveFile(path, bytes, mediaType, Optional.of(verdict), capture);
    }

    ArchiveFile container(String mediaType, Verdict verdict) {
        return new ArchiveFile(path, bytes, Optional.of(mediaType), Optional.of(verdict), capture);
    }
}
