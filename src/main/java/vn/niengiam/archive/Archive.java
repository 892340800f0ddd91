package vn.niengiam.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/** A folder of files, containers among them. */
public final class Archive {
    private Archive() {}

    /**
     * Every file below a folder, those inside containers too, sorted by path. A container has a row of its own before
     * those of its members. What cannot be opened has a row that says why; a member's damage may show only when it is
     * read.
     *
     * @throws UnreadableArchive if the folder itself cannot be read
     */
    public static List<ArchiveFile> list(Path root) {
        check(root);
        List<ArchiveFile> files = new Listing(root).files();
        files.sort(Comparator.comparing(ArchiveFile::path));
        return List.copyOf(files);
    }

    /**
     * Opens a file by its path in {@link #list}. For many files of one container, an {@link ArchiveReader} opens the
     * container only once.
     *
     * @throws IOException if it cannot be opened; reading may throw it too, when the stored bytes are damaged
     */
    public static InputStream open(Path root, String path) throws IOException {
        ArchiveReader reader = new ArchiveReader(root);
        try {
            return new FilterInputStream(reader.open(path)) {
                @Override
                public void close() throws IOException {
                    super.close();
                    reader.close();
                }
            };
        } catch (IOException | RuntimeException e) {
            reader.close();
            throw e;
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
