package vn.niengiam.jobs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.apache.spark.TaskContext;
import vn.niengiam.archive.ArchiveReader;

/** Readers of the archive on executors. */
final class ArchiveReaders {
    private ArchiveReaders() {}

    /** A reader that is closed when its task ends. */
    static ArchiveReader ofTask(String root) {
        ArchiveReader reader = new ArchiveReader(Path.of(root));
        TaskContext.get().addTaskCompletionListener(task -> {
            try {
                reader.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return reader;
    }

    /** Why a file could not be read, in words for its row. */
    static String reason(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "vanished while it was read";
        } else if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        return "cannot be read: " + (e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage());
    }
}
