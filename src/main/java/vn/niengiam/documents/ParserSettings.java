package vn.niengiam.documents;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import vn.niengiam.archive.Limits;

/**
 * How files are read in child processes, and what one file may cost.
 *
 * @param java the {@code java} program
 * @param classPath of a child, in this order: jar files, folders of classes, and folders of jar files, which are taken by
 *     name so that each machine finds the parsers in the same order
 * @param mainClass of a child
 * @param processes children at work at the same time
 * @param heapBytes of a child
 * @param start what a child may take to load its parsers
 * @param timeout what any file may take
 * @param timeoutPerMegabyte what a file may take beyond that, for each full MiB of it
 * @param maximumBytes a larger file is not read
 * @param maximumTextLength text beyond this many UTF-16 units is cut off
 * @param limits what may be inside a file
 */
public record ParserSettings(
        Path java,
        List<Path> classPath,
        String mainClass,
        int processes,
        long heapBytes,
        Duration start,
        Duration timeout,
        Duration timeoutPerMegabyte,
        long maximumBytes,
        int maximumTextLength,
        Limits limits) {
    private static final String PARSER_MAIN = "vn.niengiam.documents.child.ParserMain";

    public ParserSettings {
        classPath = List.copyOf(classPath);
        requirePositive("processes", processes);
        requirePositive("heapBytes", heapBytes);
        requirePositive("start", start.toMillis());
        requirePositive("timeout", timeout.toMillis());
        requirePositive("maximumBytes", maximumBytes);
        requirePositive("maximumTextLength", maximumTextLength);
        if (maximumBytes > Integer.MAX_VALUE - 16) {
            throw new IllegalArgumentException("Cannot use maximumBytes = " + maximumBytes
                    + ": a file is read in one piece; give less than 2 GiB");
        }
    }

    /** Sensible limits, with the Java that runs this program. */
    public static ParserSettings of(List<Path> classPath, int processes) {
        return new ParserSettings(
                Path.of(System.getProperty("java.home"), "bin", "java"),
                classPath,
                PARSER_MAIN,
                processes,
                512L << 20,
                Duration.ofSeconds(60),
                Duration.ofSeconds(30),
                Duration.ofSeconds(3),
                100L << 20,
                10_000_000,
                Limits.USUAL);
    }

    Duration deadline(long bytes) {
        return timeout.plus(timeoutPerMegabyte.multipliedBy(bytes >> 20));
    }

    private static void requirePositive(String name, long value) {
        if (value <= 0) {
            throw new IllegalArgumentException("Cannot use " + name + " = " + value + ": give more than 0");
        }
    }
}
