package vn.niengiam.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;
import vn.niengiam.documents.ChildProcess.Compiling;

/**
 * Reads files in child processes, so that no file can harm this one. Children start when first needed, read many files
 * each, and are replaced when one dies or is killed at its deadline. Safe to use from many threads; a thread waits while
 * all children are at work. Closed once, at the end.
 */
public final class ParserPool implements AutoCloseable {
    private static final List<String> SAMPLES =
            List.of("html", "txt", "pdf", "docx", "xlsx", "pptx", "xls", "ppt", "rtf", "odt", "eml");
    private static final String SAMPLE_TEXT = "Năm 2023, toàn tỉnh kết nạp 1.382 đảng viên.";

    /**
     * So many files a child reads before one takes its place that is compiled thoroughly, which takes as much processor time
     * as it wins back on so many files again: however many are left, no more than twice the least possible is spent.
     */
    private static final int QUICK_READS = 5_000;

    private final ParserSettings settings;
    private final Ocr ocr;
    private final Semaphore places;
    private final Queue<ChildProcess> idle = new ConcurrentLinkedQueue<>();
    private final Set<ChildProcess> children = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService alarms;
    private final AtomicLong reads = new AtomicLong();

    /** A pool that leaves pictures unread. */
    public ParserPool(ParserSettings settings) {
        this(settings, Ocr.off());
    }

    /** @param ocr reads pages that are pictures; closed with this pool */
    public ParserPool(ParserSettings settings, Ocr ocr) {
        TemporaryFolders.deleteLeftOvers();
        this.settings = settings;
        this.ocr = ocr;
        places = new Semaphore(settings.processes(), true);
        alarms = Alarms.named("parser-alarms");
    }

    /**
     * Reads one file. Never throws for what the file is: the status tells, and text that was read before a failure is
     * kept.
     *
     * @param path its end helps to tell the media type
     */
    public ParsedFile parse(String path, byte[] bytes) {
        return parseTree(path, bytes).file();
    }

    /** The same with the files embedded in it. */
    public ParsedTree parseTree(String path, byte[] bytes) {
        if (bytes.length == 0) {
            return new ParsedTree(unread(ParseStatus.EMPTY, "0 bytes"), List.of());
        }
        if (bytes.length > settings.maximumBytes()) {
            return new ParsedTree(
                    unread(ParseStatus.TRUNCATED, tooLarge(bytes.length, settings.maximumBytes())), List.of());
        }
        places.acquireUninterruptibly();
        try {
            return parseInChild(path, bytes);
        } finally {
            places.release();
        }
    }

    /** Why a file that is larger than {@link ParserSettings#maximumBytes} is truncated; its bytes need not be read. */
    public static String tooLarge(long bytes, long maximumBytes) {
        return bytes + " bytes, more than the " + maximumBytes
                + " that a file may have (documents.maximum_bytes in the settings); nothing of it is read";
    }

    /**
     * Reads a small file of each main format.
     *
     * @throws ParsersUnavailable if the text of one is missing: without its parsers, Tika reads every file as empty and
     *     reports no error
     */
    public void selfCheck() {
        for (String format : SAMPLES) {
            String sample = "sample." + format;
            ParsedFile found = parse(sample, sample(sample));
            if (!found.text().contains(SAMPLE_TEXT)) {
                throw new ParsersUnavailable(sample, found, settings);
            }
        }
    }

    /** What {@link #selfCheck} reads, such as {@code docx}. */
    public static List<String> sampleFormats() {
        return SAMPLES;
    }

    private ParsedTree parseInChild(String path, byte[] bytes) {
        ChildProcess used = idle.poll();
        if (used != null) {
            ParsedTree tree = parseIn(used, path, bytes);
            // A crash may be the fault of the files before this one: it gets a second chance, in a new process.
            if (!tree.hasCrashed()) {
                return tree;
            }
        }
        try {
            return parseIn(started(), path, bytes);
        } catch (IOException e) {
            String reason = "no parser process could be started: " + e.getMessage();
            return new ParsedTree(unread(ParseStatus.CRASHED, reason), List.of());
        }
    }

    private ParsedTree parseIn(ChildProcess child, String path, byte[] bytes) {
        ParsedTree tree = child.parse(path, bytes);
        reads.incrementAndGet();
        if (child.usable() && (child.compiling() == Compiling.THOROUGH || compiling() == Compiling.QUICK)) {
            idle.add(child);
        } else {
            children.remove(child);
            child.close();
        }
        return tree;
    }

    private ChildProcess started() throws IOException {
        ChildProcess child = new ChildProcess(settings, ocr, alarms, compiling());
        children.add(child);
        return child;
    }

    private Compiling compiling() {
        return reads.get() < (long) QUICK_READS * settings.processes() ? Compiling.QUICK : Compiling.THOROUGH;
    }

    private static ParsedFile unread(ParseStatus status, String reason) {
        return new ParsedFile(
                status,
                Optional.of(reason),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "",
                Map.of());
    }

    private static byte[] sample(String name) {
        try (InputStream in = ParserPool.class.getResourceAsStream("samples/" + name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Kills the children; files that they are at work on end as crashed. */
    @Override
    public void close() {
        children.forEach(ChildProcess::close);
        children.clear();
        alarms.shutdownNow();
        ocr.close();
    }
}
