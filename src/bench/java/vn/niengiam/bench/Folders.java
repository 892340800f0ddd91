package vn.niengiam.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What benchmarks leave on the disk. */
final class Folders {
    private Folders() {}

    /** Bytes of all files under a folder, 0 if there is none. */
    static long bytes(Path folder) {
        return found(folder).stream()
                .filter(Files::isRegularFile)
                .mapToLong(file -> file.toFile().length())
                .sum();
    }

    static void delete(Path folder) {
        found(folder).forEach(file -> file.toFile().delete());
    }

    private static List<Path> found(Path folder) {
        try (Stream<Path> all = Files.exists(folder) ? Files.walk(folder) : Stream.empty()) {
            return all.sorted(Comparator.reverseOrder()).collect(Collectors.toList());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot list " + folder + ": " + e, e);
        }
    }
}
