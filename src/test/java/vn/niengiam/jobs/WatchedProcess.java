package vn.niengiam.jobs;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A process that a test starts, watched by what it writes; ended with all that it started. */
final class WatchedProcess implements AutoCloseable {
    private static final long PATIENCE_MINUTES = 10;

    private final Process process;
    private final List<String> written = new ArrayList<>();
    private boolean ended;

    private WatchedProcess(Process process) {
        this.process = process;
        Thread reader = new Thread(this::read, "reader of " + process.pid());
        reader.setDaemon(true);
        reader.start();
    }

    static WatchedProcess start(List<String> command, Map<String, String> environment) {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        try {
            return new WatchedProcess(builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read() {
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                write(line);
            }
        } catch (IOException e) {
            write(e.toString());
        }
        end();
    }

    private synchronized void write(String line) {
        written.add(line);
        notifyAll();
    }

    private synchronized void end() {
        ended = true;
        notifyAll();
    }

    /** Waits for a line that has this in it. */
    synchronized Matcher await(Pattern pattern) throws InterruptedException {
        int seen = 0;
        long deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(PATIENCE_MINUTES);
        while (System.nanoTime() < deadline) {
            Optional<Matcher> found = written.subList(seen, written.size()).stream()
                    .map(pattern::matcher)
                    .filter(Matcher::find)
                    .findFirst();
            if (found.isPresent()) {
                return found.get();
            }
            seen = written.size();
            if (ended) {
                break;
            }
            wait(1000);
        }
        throw new AssertionError("Nothing like " + pattern + " in:\n" + String.join("\n", written));
    }

    /** Waits for its end. */
    int exitCode() throws InterruptedException {
        if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
            throw new AssertionError("Still running after:\n" + text());
        }
        return process.exitValue();
    }

    synchronized String text() {
        return String.join("\n", written);
    }

    /** Asks it to end, as Ctrl-C and schedulers do, and goes on reading what it says. */
    void terminate() {
        process.toHandle().destroy();
    }

    /** Processes that it started, directly or not, with this in their command lines. */
    List<ProcessHandle> descendants(String words) {
        return process.descendants()
                .filter(each -> each.info().commandLine().orElse("").contains(words))
                .toList();
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
