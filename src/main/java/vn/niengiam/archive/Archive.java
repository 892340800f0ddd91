package vn.niengiam.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/** A folder of files, containers among them. */
public final class Archive {
    private static final Comparator<ArchiveFile> BY_PATH = Comparator.comparing(ArchiveFile::path);

    private Archive() {}

    /**
     * Every file below a folder, sorted by path, without looking into any. What cannot be opened has a verdict.
     *
     * @throws UnreadableArchive if the folder itself cannot be read
     */
    public static List<ArchiveFile> walk(Storage storage) {
        return PathsOfTheirOwn.of(storage.walk()).stream().sorted(BY_PATH).toList();
    }

    /** The same for a folder of this machine. */
    public static List<ArchiveFile> walk(Path root) {
        return walk(new FilesOnDisk(root));
    }

    /**
     * The same with every file inside containers.
     *
     * @throws UnreadableArchive if the folder itself cannot be read
     */
    public static List<ArchiveFile> list(Path root, Limits limits) {
        try (ArchiveReader reader = new ArchiveReader(root, limits)) {
            return walk(root).stream()
                    .flatMap(file -> reader.inside(file).stream())
                    .sorted(BY_PATH)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
