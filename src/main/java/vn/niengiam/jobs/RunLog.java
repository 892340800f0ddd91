package vn.niengiam.jobs;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/** Tells what goes on: to whoever looks on, and to a file that stays. */
public final class RunLog implements AutoCloseable {
    private final PrintStream onlookers;
    private final PrintWriter file;
    private final InstantSource clock;

    private RunLog(PrintStream onlookers, PrintWriter file, InstantSource clock) {
        this.onlookers = onlookers;
        this.file = file;
        this.clock = clock;
    }

    /** Adds to a file, made with its folder if there is none. */
    public static RunLog open(Path file, PrintStream onlookers, InstantSource clock) {
        try {
            Files.createDirectories(file.getParent());
            PrintWriter writer = new PrintWriter(
                    Files.newBufferedWriter(
                            file, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND),
                    true);
            return new RunLog(onlookers, writer, clock);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the log " + file + ": " + e, e);
        }
    }

    /** Tells both. */
    void say(String line) {
        onlookers.println(line);
        note(line);
    }

    /** Shows a line that the next one replaces. */
    void show(String line) {
        onlookers.print("\r\u001B[2K" + line);
        onlookers.flush();
    }

    /** Tells the file alone. */
    void note(String line) {
        file.println(clock.instant().truncatedTo(ChronoUnit.SECONDS) + " " + line);
    }

    /** Keeps the whole of an error, for whoever has to find its cause. */
    void note(Throwable error) {
        error.printStackTrace(file);
    }

    @Override
    public void close() {
        file.close();
    }
}
