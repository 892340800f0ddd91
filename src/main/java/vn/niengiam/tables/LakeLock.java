package vn.niengiam.tables;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The right to write a lake: one run at a time has it. The operating system takes it back from a run that dies. Beside
 * the lock a file says who has it.
 */
public final class LakeLock {
    private static final String LOCK = ".lock";
    private static final String HOLDER = ".lock-holder";

    private LakeLock() {}

    /**
     * Does a work while no other run can write the lake. Makes the lake's folder if there is none.
     *
     * @param holder who does it, in words for whoever comes second
     * @throws LakeHeld if another run has the lock
     * @throws LakeUnusable if the folder cannot be written
     */
    public static <T> T holding(Path lake, String holder, Supplier<T> work) {
        Path holderFile = lake.resolve(HOLDER);
        try {
            Files.createDirectories(lake);
            try (FileChannel channel =
                    FileChannel.open(lake.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                if (lock(channel).isEmpty()) {
                    throw held(lake);
                }
                Files.writeString(holderFile, holder);
                try {
                    return work.get();
                } finally {
                    Files.deleteIfExists(holderFile);
                }
            }
        } catch (IOException e) {
            throw unusable(lake, e);
        }
    }

    /**
     * Makes sure that a lake that is there could be written, and changes nothing.
     *
     * @throws LakeHeld if another run has the lock
     * @throws LakeUnusable if the folder cannot be written
     */
    public static void check(Path lake) {
        Path file = lake.resolve(LOCK);
        if (!Files.isDirectory(lake) || !Files.isWritable(lake)) {
            throw unusable(lake, new AccessDeniedException(lake.toString()));
        }
        if (!Files.exists(file)) {
            return;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                FileLock ours = lock(channel).orElseThrow(() -> held(lake))) {
            ours.release();
        } catch (IOException e) {
            throw unusable(lake, e);
        }
    }

    private static LakeHeld held(Path lake) {
        return new LakeHeld("Cannot run: the lake " + lake + " is held by another run ("
                + readHolder(lake.resolve(HOLDER)) + "); wait until it ends, or name another lake with --lake");
    }

    private static LakeUnusable unusable(Path lake, IOException cause) {
        return new LakeUnusable(
                "Cannot write the lake " + lake + ": " + cause
                        + "; give the folder write access, or name another lake with --lake",
                cause);
    }

    private static Optional<FileLock> lock(FileChannel channel) throws IOException {
        try {
            return Optional.ofNullable(channel.tryLock());
        } catch (OverlappingFileLockException e) {
            return Optional.empty();
        }
    }

    private static String readHolder(Path holderFile) {
        try {
            return Files.readString(holderFile);
        } catch (IOException e) {
            return "which has not said its name";
        }
    }
}
