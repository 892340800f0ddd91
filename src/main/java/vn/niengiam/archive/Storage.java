package vn.niengiam.archive;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Where an archive lies: a folder of this machine, or one of another store. Safe to use from many threads. */
public interface Storage extends Closeable {
    /**
     * Every file below the archive's folder, in any order, without looking into any. What cannot be opened has a verdict.
     *
     * @throws UnreadableArchive if the folder itself cannot be read
     */
    List<ArchiveFile> walk();

    /** The file of a path as {@link #walk} tells it; empty if there is none. */
    Optional<StoredFile> file(String path) throws IOException;

    /** A folder of this machine. */
    static Storage folder(Path root) {
        return new FilesOnDisk(root);
    }
}
