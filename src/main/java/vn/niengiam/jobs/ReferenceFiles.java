package vn.niengiam.jobs;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import vn.niengiam.reference.Reference;
import vn.niengiam.tables.Digests;

/**
 * The tables of {@code conf/} on their way to executors, which may not see that folder. Each JVM reads them once.
 *
 * @param digest SHA-256 of names and texts
 */
public record ReferenceFiles(TreeMap<String, String> texts, String digest) implements Serializable {
    private static final Map<String, Reference> READ = new ConcurrentHashMap<>();

    /**
     * Reads the files of a folder.
     *
     * @throws UncheckedIOException if one cannot be read
     */
    public static ReferenceFiles of(Path conf) {
        TreeMap<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.list(conf)) {
            for (Path file :
                    files.filter(file -> file.toString().endsWith(".csv")).toList()) {
                texts.put(file.getFileName().toString(), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the reference tables in " + conf + ": " + e, e);
        }
        return new ReferenceFiles(texts, Digests.of(texts.toString()));
    }

    /** What the tables say. */
    public Reference reference() {
        return READ.computeIfAbsent(digest, key -> read());
    }

    private Reference read() {
        List<Path> written = new ArrayList<>();
        try {
            Path folder = Files.createTempDirectory("niengiam-reference");
            written.add(folder);
            for (Map.Entry<String, String> text : texts.entrySet()) {
                written.add(0, Files.writeString(folder.resolve(text.getKey()), text.getValue()));
            }
            Reference reference = Reference.load(folder);
            for (Path path : written) {
                Files.delete(path);
            }
            return reference;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot unpack the reference tables: " + e, e);
        }
    }
}
