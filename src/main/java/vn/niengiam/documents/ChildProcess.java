package vn.niengiam.documents;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.StreamCorruptedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A JVM that reads files, one at a time, and is killed when one of them takes too long. Not used again after that. */
final class ChildProcess implements AutoCloseable {
    private final ParserSettings settings;
    private final Ocr ocr;
    private final ScheduledExecutorService alarms;
    private final Path temporaryFolder;
    private final Process process;
    private final DataInputStream answers;
    private final DataOutputStream requests;
    private final ErrorTail errors;
    private final Compiling compiling;
    private volatile boolean late;
    private boolean broken;

    /** How Java compiles the parsers of a child. */
    enum Compiling {
        /** Once, and soon: what the second compiler takes of the processor, short lives do not win back. */
        QUICK(List.of("-XX:TieredStopAtLevel=1")),

        /** Twice, the second time with all care: parsing takes half as long in the end, after some thousand files. */
        THOROUGH(List.of());

        private final List<String> options;

        Compiling(List<String> options) {
            this.options = options;
        }
    }

    /** @throws IOException if it does not start, or does not find its parsers in time */
    ChildProcess(ParserSettings settings, Ocr ocr, ScheduledExecutorService alarms, Compiling compiling)
            throws IOException {
        this.settings = settings;
        this.ocr = ocr;
        this.alarms = alarms;
        this.compiling = compiling;
        temporaryFolder = TemporaryFolders.create();
        try {
            process = new ProcessBuilder(command()).start();
        } catch (IOException e) {
            TemporaryFolders.delete(temporaryFolder);
            throw e;
        }
        answers = new DataInputStream(new BufferedInputStream(process.getInputStream()));
        requests = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
        errors = new ErrorTail(process.getErrorStream());
        awaitReady();
    }

    private List<String> command() throws IOException {
        List<String> command = new ArrayList<>(List.of(settings.java().toString(), "-Xmx" + settings.heapBytes()));
        command.addAll(compiling.options);
        command.addAll(List.of(
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                // Else the JVM's own last words would go to stdout, amid the frames.
                "-XX:+DisplayVMOutputToStderr",
                "-XX:-UsePerfData",
                "-XX:ErrorFile=" + temporaryFolder.resolve("crash.log"),
                "-Djava.io.tmpdir=" + temporaryFolder,
                "-Djava.awt.headless=true",
                "-Dfile.encoding=UTF-8",
                "-cp",
                classPath(settings.classPath()),
                settings.mainClass(),
                String.valueOf(settings.maximumTextLength()),
                String.valueOf(settings.limits().nesting()),
                String.valueOf(settings.limits().members()),
                String.valueOf(settings.limits().unpackedBytes()),
                String.valueOf(settings.limits().expansion()),
                String.valueOf(ocr.settings().pages()),
                String.valueOf(ocr.settings().dotsPerInch()),
                ocr.problem().orElse("")));
        return command;
    }

    private static String classPath(List<Path> entries) throws IOException {
        StringBuilder all = new StringBuilder();
        for (Path entry : entries) {
            all.append(all.isEmpty() ? "" : File.pathSeparator).append(expanded(entry));
        }
        return all.toString();
    }

    /** A folder of jar files becomes these by name: Java's own {@code folder/*} takes them as the disk has them. */
    private static String expanded(Path entry) throws IOException {
        if (!Files.isDirectory(entry)) {
            return entry.toString();
        }
        try (Stream<Path> files = Files.list(entry)) {
            String jars = files.map(Path::toString)
                    .filter(name -> name.endsWith(".jar"))
                    .sorted()
                    .collect(Collectors.joining(File.pathSeparator));
            return jars.isEmpty() ? entry.toString() : jars;
        }
    }

    private void awaitReady() throws IOException {
        Future<?> alarm = alarm(settings.start());
        try {
            Frame.read(answers);
        } catch (IOException e) {
            String cause = late ? "not ready within " + seconds(settings.start()) : death(e);
            close();
            throw new IOException(cause, e);
        } finally {
            settle(alarm);
        }
    }

    /** Reads a file and those embedded in it. Whatever happens to this process meanwhile is told by the status. */
    ParsedTree parse(String path, byte[] bytes) {
        PartialTree tree = new PartialTree(settings.maximumTextLength());
        Duration deadline = settings.deadline(bytes.length);
        int pages = 0;
        Future<?> alarm = alarm(deadline);
        try {
            new Frame(Frame.Kind.FILE, path, bytes).write(requests);
            while (!tree.isWhole()) {
                Frame frame = Frame.read(answers);
                if (frame.kind() == Frame.Kind.PAGE) {
                    // OCR has a time of its own; after it, the file has its time anew.
                    settle(alarm);
                    OcrPage page = page(frame, ++pages);
                    alarm = alarm(deadline);
                    send(page);
                } else {
                    tree.add(frame);
                }
            }
        } catch (IOException e) {
            broken = true;
            if (late) {
                tree.breakOff(ParseStatus.TIMED_OUT, "not read within " + seconds(deadline));
            } else {
                tree.breakOff(ParseStatus.CRASHED, death(e));
            }
        } finally {
            settle(alarm);
        }
        return tree.tree();
    }

    private OcrPage page(Frame picture, int number) {
        return number > ocr.settings().pages()
                ? new OcrPage.Unread("more pages than a file may have read")
                : ocr.read(picture.content());
    }

    private void send(OcrPage page) throws IOException {
        if (page instanceof OcrPage.Read read) {
            Frame.of(Frame.Kind.PAGE_READ, ocr.name(), read.words()).write(requests);
        } else if (page instanceof OcrPage.Unread unread) {
            Frame.of(Frame.Kind.PAGE_READ, "", unread.reason()).write(requests);
        }
    }

    Compiling compiling() {
        return compiling;
    }

    boolean usable() {
        return !late && !broken && process.isAlive();
    }

    private Future<?> alarm(Duration deadline) {
        Runnable kill = () -> {
            late = true;
            process.destroyForcibly();
        };
        return alarms.schedule(kill, deadline.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** An alarm that can no longer be stopped kills this process, even if the answer came first. */
    private void settle(Future<?> alarm) {
        late |= !alarm.cancel(false);
    }

    /** How it died, or that it spoke out of turn and was killed for it. */
    private String death(IOException failure) {
        if (failure instanceof StreamCorruptedException) {
            process.destroyForcibly();
            return "the parser process was stopped: " + failure.getMessage();
        }
        // Its output may end a moment before itself, and only by itself does it tell the true exit code.
        CompletableFuture.delayedExecutor(2, TimeUnit.SECONDS).execute(process::destroyForcibly);
        int exit = process.onExit().join().exitValue();
        String lastWords = errors.lastWords();
        if (lastWords.contains("OutOfMemoryError")) {
            return "the parser process ran out of its " + (settings.heapBytes() >> 20) + " MiB of memory";
        }
        return "the parser process ended with exit code " + exit + (lastWords.isEmpty() ? "" : ": " + lastWords);
    }

    private static String seconds(Duration duration) {
        return duration.toMillis() / 1_000.0 + " s";
    }

    @Override
    public void close() {
        process.destroyForcibly();
        process.onExit().join();
        TemporaryFolders.delete(temporaryFolder);
    }
}
