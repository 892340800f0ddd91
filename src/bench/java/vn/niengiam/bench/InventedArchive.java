package vn.niengiam.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A folder of invented reports, the kinds of files in turn, a hundred in a sub-folder. */
final class InventedArchive {
    private static final int FILES_OF_A_FOLDER = 100;

    private final Path folder;
    private final List<FileKind> kinds;
    private final List<String> paragraphs;

    InventedArchive(Path folder, List<FileKind> kinds, List<String> paragraphs) {
        this.folder = folder;
        this.kinds = kinds;
        this.paragraphs = paragraphs;
    }

    /** Writes the reports of these numbers. */
    void write(int from, int to) {
        for (int number = from; number < to; number++) {
            FileKind kind = kinds.get(number % kinds.size());
            Path file =
                    folder.resolve("%04d/bao-cao-%06d.%s".formatted(number / FILES_OF_A_FOLDER, number, kind.ending()));
            try {
                Files.createDirectories(file.getParent());
                Files.write(file, kind.stored(InventedReport.of(number, paragraphs), number));
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot write the archive to measure with: " + e, e);
            }
        }
    }
}
