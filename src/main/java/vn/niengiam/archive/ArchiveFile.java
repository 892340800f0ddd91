package vn.niengiam.archive;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * A file of an archive, or one inside a container of it.
 *
 * @param path relative to the archive's folder, parted by {@code /}; inside a container {@code dir/a.zip!/b/c.pdf}.
 *     Names are kept as they are stored, composed or decomposed
 * @param bytes size; empty if unknown
 * @param problem why it cannot be opened: {@code "permission denied"}
 */
public record ArchiveFile(String path, OptionalLong bytes, Optional<String> problem) {
    static ArchiveFile readable(String path, long bytes) {
        return new ArchiveFile(path, OptionalLong.of(bytes), Optional.empty());
    }

    static ArchiveFile unreadable(String path, OptionalLong bytes, String problem) {
        return new ArchiveFile(path, bytes, Optional.of(problem));
    }
}
