package vn.niengiam.jobs;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import vn.niengiam.documents.OcrCache;

/**
 * Keeps what OCR read in the lake, a file for each page: each is kept as soon as it is read, so that a run that dies loses
 * none. The folder may be deleted at any time.
 */
final class KeptPages implements OcrCache {
    private final Path folder;

    KeptPages(Path folder) {
        this.folder = folder;
    }

    @Override
    public Optional<String> find(String key) {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file(key)))) {
            return Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    @Override
    public void keep(String key, String page) {
        Path file = file(key);
        try {
            Files.createDirectories(file.getParent());
            Path beside = Files.createTempFile(file.getParent(), "page", ".tmp");
            try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(beside))) {
                out.write(page.getBytes(StandardCharsets.UTF_8));
            }
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            // Then the page is read again next time.
        }
    }

    private Path file(String key) {
        return folder.resolve(key + ".tsv.gz");
    }
}
