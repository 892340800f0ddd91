package vn.niengiam.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** An archive of a test: what is in it, and how that shows. */
record Folder(Path root, Limits limits) {
    Folder(Path root) {
        this(root, Limits.USUAL);
    }

    void write(String name, byte[] bytes) throws IOException {
        Files.write(root.resolve(name), bytes);
    }

    List<ArchiveFile> list() {
        return Archive.list(root, limits);
    }

    List<String> paths() {
        return list().stream().map(ArchiveFile::path).toList();
    }

    Verdict verdict(String path) {
        return list().stream()
                .filter(file -> file.path().equals(path))
                .findFirst()
                .flatMap(ArchiveFile::verdict)
                .orElseThrow(() -> new AssertionError(path + " has no verdict among " + list()));
    }

    /** What every file that is to be parsed holds. */
    Map<String, String> texts() throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (ArchiveReader reader = new ArchiveReader(root, limits)) {
            for (ArchiveFile file : list()) {
                if (file.verdict().isEmpty()) {
                    try (InputStream in = reader.open(file.path())) {
                        byte[] bytes = in.readAllBytes();
                        if (bytes.length != file.bytes().orElseThrow()) {
                            throw new AssertionError(file + " has " + bytes.length + " bytes");
                        }
                        texts.put(file.path(), new String(bytes, StandardCharsets.UTF_8));
                    }
                }
            }
        }
        return texts;
    }

    byte[] read(String path) throws IOException {
        try (ArchiveReader reader = new ArchiveReader(root, limits);
                InputStream in = reader.open(path)) {
            return in.readAllBytes();
        }
    }
}
