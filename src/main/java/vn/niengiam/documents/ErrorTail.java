package vn.niengiam.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;

/** Reads a child's error output as it comes, since a full pipe would stop the child, and keeps the end of it. */
final class ErrorTail {
    private static final int KEPT = 8_192;
    private static final int LONGEST_LINE = 300;

    private final StringBuilder tail = new StringBuilder();
    private final CompletableFuture<Void> ended = new CompletableFuture<>();

    ErrorTail(InputStream errors) {
        Thread reading = new Thread(() -> read(errors), "parser-errors");
        reading.setDaemon(true);
        reading.start();
    }

    private void read(InputStream errors) {
        char[] chars = new char[1_024];
        try (Reader reader = new InputStreamReader(errors, StandardCharsets.UTF_8)) {
            for (int length = reader.read(chars); length >= 0; length = reader.read(chars)) {
                keep(chars, length);
            }
        } catch (IOException e) {
            // The child was killed amid a line; what it said before is kept.
        } finally {
            ended.complete(null);
        }
    }

    private synchronized void keep(char[] chars, int length) {
        tail.append(chars, 0, length);
        tail.delete(0, Math.max(0, tail.length() - KEPT));
    }

    /** Waits for the end of a dead child's output, and gives its last line that is no place in a stack trace. */
    String lastWords() {
        ended.join();
        synchronized (this) {
            return tail.toString()
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("\t"))
                    .reduce("", (before, line) -> line)
                    .transform(line -> line.substring(0, Math.min(line.length(), LONGEST_LINE)));
        }
    }
}
