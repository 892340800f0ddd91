package vn.niengiam.jobs;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.niengiam.archive.ArchiveReader;

/** The readers of this JVM: one of an archive for all of an executor's tasks, so that they share opened containers. */
final class ArchiveReaders {
    private static final Map<ArchivePlace, ArchiveReader> READERS = new ConcurrentHashMap<>();

    private ArchiveReaders() {}

    static ArchiveReader of(ArchivePlace place) {
        return READERS.computeIfAbsent(place, any -> new ArchiveReader(Stores.of(place.root()), place.limits()));
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
