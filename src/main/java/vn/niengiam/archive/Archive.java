package vn.niengiam.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
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
    public static List<ArchiveFile> walk(Path root) {
        check(root);
        List<ArchiveFile> files = new Walk(root).files();
        files.sort(BY_PATH);
        return List.copyOf(files);
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

    private static void check(Path root) {
        if (!Files.exists(root)) {
            throw new UnreadableArchive(root, "there is no such folder", "name an existing one");
        }
        if (!Files.isDirectory(root)) {
            throw new UnreadableArchive(root, "it is a file", "name the folder that holds it");
        }
        if (!Files.isReadable(root) || !Files.isExecutable(root)) {
            throw new UnreadableArchive(root, "permission denied", "grant this user the right to list and enter it");
        }
    }
}
