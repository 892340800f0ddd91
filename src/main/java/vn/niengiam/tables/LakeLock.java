package vn.niengiam.tables;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
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
    private LakeLock() {}

    /**
     * Does a work while no other run can write the lake. Makes the lake's folder if there is none.
     *
     * @param holder who does it, in words for whoever comes second
     * @throws LakeHeld if another run has the lock
     * @throws LakeUnusable if the folder cannot be written
     */
    public static <T> T holding(Path lake, String holder, Supplier<T> work) {
        Path holderFile = lake.resolve(".lock-holder");
        try {
            Files.createDirectories(lake);
            try (FileChannel channel =
                    FileChannel.open(lake.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                if (lock(channel).isEmpty()) {
                    throw new LakeHeld("Cannot run: the lake " + lake + " is held by another run ("
                            + readHolder(holderFile) + "); wait until it ends, or name another lake with --lake");
                }
                Files.writeString(holderFile, holder);
                try {
                    return work.get();
                } finally {
                    Files.deleteIfExists(holderFile);
                }
            }
        } catch (IOException e) {
            throw new LakeUnusable(
                    "Cannot write the lake " + lake + ": " + e
                            + "; give the folder write access, or name another lake with --lake",
                    e);
        }
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
