package vn.niengiam.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * The program tesseract, started anew for every page and killed when it takes too long. The system itself limits its
 * computing time, so that it ends even if nobody is left to kill it.
 */
final class Tesseract {
    private static final Duration TO_ANSWER = Duration.ofSeconds(20);

    private final String program;
    private final ScheduledExecutorService alarms;
    private final Set<Process> running = ConcurrentHashMap.newKeySet();

    Tesseract(String program, ScheduledExecutorService alarms) {
        this.program = program;
        this.alarms = alarms;
    }

    /**
     * What a call came to.
     *
     * @param late whether it was killed
     * @param complaint the last line of its error output
     */
    record Answer(int exitCode, boolean late, String text, String complaint) {}

    /**
     * Such as {@code tesseract 5.3.0}.
     *
     * @throws IOException if the program is not there
     */
    String version() throws IOException {
        return run(List.of("--version"), TO_ANSWER, new byte[0])
                .text()
                .lines()
                .findFirst()
                .orElse("");
    }

    /** The languages that it can read. */
    List<String> languages() throws IOException {
        return run(List.of("--list-langs"), TO_ANSWER, new byte[0])
                .text()
                .lines()
                .skip(1)
                .map(String::strip)
                .toList();
    }

    /** The words of a picture with their places; pages that lie on their side are not turned. */
    Answer words(byte[] picture, String language, Duration timeout) throws IOException {
        return run(List.of("-", "-", "-l", language, "--psm", "3", "tsv"), timeout, picture);
    }

    private Answer run(List<String> words, Duration timeout, byte[] input) throws IOException {
        Process process = start(words, timeout);
        running.add(process);
        Future<?> alarm = alarms.schedule(process::destroyForcibly, timeout.toMillis(), TimeUnit.MILLISECONDS);
        try {
            ErrorTail errors = new ErrorTail(process.getErrorStream());
            feed(process, input);
            String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int exitCode = process.onExit().join().exitValue();
            return new Answer(exitCode, !alarm.cancel(false), text, errors.lastWords());
        } finally {
            alarm.cancel(false);
            process.destroyForcibly();
            running.remove(process);
        }
    }

    private Process start(List<String> words, Duration timeout) throws IOException {
        String limited = "ulimit -t \"$1\"; shift; exec \"$@\"";
        List<String> command =
                new ArrayList<>(List.of("sh", "-c", limited, "sh", String.valueOf(timeout.toSeconds() + 1), program));
        command.addAll(words);
        ProcessBuilder builder = new ProcessBuilder(command);
        // The pages are what is read at the same time, not parts of one.
        builder.environment().putAll(Map.of("OMP_THREAD_LIMIT", "1", "LC_ALL", "C.UTF-8"));
        return builder.start();
    }

    private static void feed(Process process, byte[] input) {
        try (OutputStream in = process.getOutputStream()) {
            in.write(input);
        } catch (IOException e) {
            // It ended before it had read all; its exit code tells why.
        }
    }

    /** Ends what is running. */
    void stop() {
        running.forEach(Process::destroyForcibly);
    }
}
