package vn.niengiam.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a process took from its start to its end, that of the processes that it started included.
 *
 * @param seconds by the clock
 * @param processorSeconds of all cores together; 0 where the system does not tell
 * @param peakBytes the most memory that the process itself held at once; 0 where the system does not tell
 */
record MeasuredProcess(double seconds, double processorSeconds, long peakBytes) {
    private static final double NANOS = 1e9;
    private static final double TICKS_PER_SECOND = 100;
    private static final Path PROCESSES = Path.of("/proc");

    /** Fields of {@code /proc/self/stat} behind the name of the program: time of children that have ended. */
    private static final int CHILDREN_USER = 13;

    private static final int CHILDREN_SYSTEM = 14;

    /** @throws IllegalStateException if it ends otherwise than by success */
    static MeasuredProcess of(ProcessBuilder command) {
        try {
            double processor = processorSecondsOfChildren();
            long start = System.nanoTime();
            Process process = command.redirectErrorStream(true).start();
            String last = "";
            long peak = 0;
            try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    last = line;
                    peak = Math.max(peak, peakBytes(process.pid()));
                }
            }
            int exit = process.waitFor();
            if (exit != 0) {
                throw new IllegalStateException("Cannot measure: "
                        + command.command().get(0) + " ended with exit code " + exit + " and said: " + last);
            }
            double seconds = (System.nanoTime() - start) / NANOS;
            return new MeasuredProcess(seconds, processorSecondsOfChildren() - processor, peak);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot measure " + command.command().get(0) + ": " + e, e);
        } catch (InterruptedException e) {
            throw new IllegalStateException("Cannot measure: it was interrupted", e);
        }
    }

    /** This without what another took: the same on next to nothing, which is what starting takes. */
    MeasuredProcess without(MeasuredProcess start) {
        return new MeasuredProcess(seconds - start.seconds, processorSeconds - start.processorSeconds, peakBytes);
    }

    private static double processorSecondsOfChildren() throws IOException {
        Path stat = PROCESSES.resolve("self/stat");
        if (!Files.exists(stat)) {
            return 0;
        }
        String line = Files.readString(stat);
        List<String> fields = List.of(line.substring(line.lastIndexOf(')') + 2).split(" "));
        return (Long.parseLong(fields.get(CHILDREN_USER)) + Long.parseLong(fields.get(CHILDREN_SYSTEM)))
                / TICKS_PER_SECOND;
    }

    private static long peakBytes(long process) throws IOException {
        Path status = PROCESSES.resolve(process + "/status");
        try (Stream<String> lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) << 10)
                    .findFirst()
                    .orElse(0);
        } catch (NoSuchFileException | UncheckedIOException e) {
            return 0; // It has ended, or it is no system that tells.
        }
    }
}
