package vn.niengiam.documents.child;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.SynchronousQueue;
import vn.niengiam.archive.Limits;
import vn.niengiam.documents.Frame;

/** The child process: files come in frames on standard input, what is read of them goes out on standard output. */
public final class ParserMain {
    private ParserMain() {}

    public static void main(String[] arguments) throws Exception {
        serve(arguments, DetectingReader::new);
    }

    /**
     * Never returns; the process ends when the parent does.
     *
     * @param arguments the most text that a file may have, in UTF-16 units, the {@link Limits} and the
     *     {@link PageReader.Terms}
     */
    static void serve(String[] arguments, Loading loading) throws Exception {
        int maximumTextLength = Integer.parseInt(arguments[0]);
        EmbeddedFiles embedded = embedded(arguments);
        DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16));
        // What parsers print, even while they load, must not get among the frames.
        System.setOut(System.err);
        System.setIn(InputStream.nullInputStream());
        BlockingQueue<Frame> files = listen();
        PageReader pages = new PageReader(out, files, terms(arguments));
        FileReader reader = loading.load(pages);
        Frame.of(Frame.Kind.READY, "", "").write(out);
        while (true) {
            Frame file = files.take();
            pages.begin();
            read(file, reader, Output.of(out, maximumTextLength, embedded));
        }
    }

    /** Loads what reads files. */
    interface Loading {
        /** @param pages reads pages that are pictures */
        FileReader load(PageReader pages) throws Exception;
    }

    /** Listens even while a file is being read: end of input means that the parent is gone, and nobody wants the rest. */
    private static BlockingQueue<Frame> listen() {
        BlockingQueue<Frame> files = new SynchronousQueue<>();
        DataInputStream in = new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in)));
        Thread listener = new Thread(
                () -> {
                    try {
                        while (true) {
                            files.put(Frame.read(in));
                        }
                    } catch (IOException | InterruptedException e) {
                        Runtime.getRuntime().halt(0);
                    }
                },
                "files");
        listener.setDaemon(true);
        listener.start();
        return files;
    }

    /** A file and then, one by one, those found in it, in them, and so on. */
    private static void read(Frame file, FileReader reader, Output output) {
        EmbeddedFiles embedded = output.embedded();
        embedded.begin(file.content().length);
        output.end(output.read(reader, file.name(), file.content()));
        Optional<EmbeddedFiles.Waiting> next = embedded.next();
        while (next.isPresent()) {
            EmbeddedFiles.Waiting inner = next.get();
            Output innerOutput = output.inner(inner);
            innerOutput.end(inner.verdict().orElseGet(() -> innerOutput.read(reader, inner.name(), inner.bytes())));
            next = embedded.next();
        }
    }

    private static EmbeddedFiles embedded(String[] arguments) {
        Limits limits = new Limits(
                Integer.parseInt(arguments[1]),
                Integer.parseInt(arguments[2]),
                Long.parseLong(arguments[3]),
                Integer.parseInt(arguments[4]));
        // What waits must leave room for what is being read.
        return new EmbeddedFiles(limits, Runtime.getRuntime().maxMemory() / 4);
    }

    private static PageReader.Terms terms(String[] arguments) {
        return new PageReader.Terms(
                Integer.parseInt(arguments[5]),
                Integer.parseInt(arguments[6]),
                Optional.of(arguments[7]).filter(problem -> !problem.isEmpty()));
    }
}
