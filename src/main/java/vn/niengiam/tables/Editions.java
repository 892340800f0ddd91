package vn.niengiam.tables;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The editions of a lake: {@code editions/<id>/}, and {@code editions/LATEST}, which holds the id of the one to read. An
 * edition is written beside the others and renamed in when it is whole: whatever fails before leaves the last one as it
 * was.
 */
public final class Editions {
    private static final String LATEST = "LATEST";
    private static final String STAGING = ".staging-";
    private static final String SUMS = "SHA256SUMS";

    private final Path folder;

    public Editions(Path lake) {
        this.folder = lake.resolve("editions");
    }

    /** What is written into an edition's folder. */
    @FunctionalInterface
    public interface Contents {
        void writeTo(Path edition) throws IOException;
    }

    /** The folder of the last published edition; empty if there is none. */
    public Optional<Path> latest() {
        try {
            return Optional.of(folder.resolve(
                            Files.readString(folder.resolve(LATEST)).strip()))
                    .filter(Files::isDirectory);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** The folders of all editions, the first published first. */
    public List<Path> all() {
        return entries().stream()
                .filter(Files::isDirectory)
                .filter(edition -> !edition.getFileName().toString().startsWith(STAGING))
                .toList();
    }

    /** The edition that a name means: its id, or {@code LATEST}. */
    public Optional<Path> named(String name) {
        return name.equals(LATEST)
                ? latest()
                : all().stream()
                        .filter(edition -> edition.getFileName().toString().equals(name))
                        .findFirst();
    }

    /** The edition with a digest, whenever it was published. */
    public Optional<Path> withDigest(String digest) {
        return all().stream()
                .filter(edition -> edition.getFileName().toString().endsWith("-" + digest))
                .findFirst();
    }

    private List<Path> entries() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted().toList();
        } catch (IOException e) {
            throw new LakeUnusable("Cannot list the editions in " + folder + ": " + e, e);
        }
    }

    /**
     * Publishes an edition, whole or not at all.
     *
     * @param id {@code 20240105-5b1c0e7a93d2}
     * @return its folder
     * @throws LakeUnusable if it cannot be written; the last edition then stands as before
     */
    public Path publish(String id, Contents contents) {
        Path staging = folder.resolve(STAGING + id);
        try {
            removeLeftOvers();
            Files.createDirectories(staging);
            contents.writeTo(staging);
            Files.writeString(staging.resolve(SUMS), sums(staging));
            Path edition = folder.resolve(id);
            Files.move(staging, edition, StandardCopyOption.ATOMIC_MOVE);
            makeLatest(edition);
            return edition;
        } catch (Exception e) {
            removeLeftOvers(e);
            throw new LakeUnusable(
                    "Cannot publish the edition " + id + ": " + e.getMessage()
                            + "; the last edition stands as before. Make room or mend what is named, then run jobs/report",
                    e);
        }
    }

    /**
     * Makes an edition the one to read.
     *
     * @throws LakeUnusable if that cannot be written
     */
    public void makeLatest(Path edition) {
        Path next = folder.resolve(STAGING + LATEST);
        try {
            Files.writeString(next, edition.getFileName() + "\n");
            Files.move(next, folder.resolve(LATEST), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new LakeUnusable("Cannot make " + edition + " the latest edition: " + e, e);
        }
    }

    /** One line a file, as {@code sha256sum -c} reads them. */
    private static String sums(Path edition) throws IOException {
        StringBuilder sums = new StringBuilder();
        for (Path file : filesUnder(edition)) {
            sums.append(Digests.of(file))
                    .append("  ")
                    .append(edition.relativize(file).toString().replace('\\', '/'))
                    .append('\n');
        }
        return sums.toString();
    }

    private static List<Path> filesUnder(Path edition) throws IOException {
        try (Stream<Path> files = Files.walk(edition)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private void removeLeftOvers(Exception reason) {
        try {
            removeLeftOvers();
        } catch (IOException e) {
            reason.addSuppressed(e);
        }
    }

    /** What an earlier run began and did not finish. */
    private void removeLeftOvers() throws IOException {
        for (Path entry : entries()) {
            if (entry.getFileName().toString().startsWith(STAGING)) {
                remove(entry);
            }
        }
    }

    private static void remove(Path folder) throws IOException {
        List<Path> deepestFirst;
        try (Stream<Path> all = Files.walk(folder)) {
            deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : deepestFirst) {
            Files.delete(path);
        }
    }
}
