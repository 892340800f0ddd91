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
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.SynchronousQueue;
import vn.niengiam.documents.Frame;
import vn.niengiam.documents.ParseStatus;

/** The child process: files come in frames on standard input, what is read of them goes out on standard output. */
public final class ParserMain {
    private ParserMain() {}

    public static void main(String[] arguments) throws Exception {
        serve(arguments, DetectingReader::new);
    }

    /**
     * Never returns; the process ends when the parent does.
     *
     * @param arguments the most text that a file may have, in UTF-16 units
     */
    static void serve(String[] arguments, Callable<FileReader> loading) throws Exception {
        int maximumTextLength = Integer.parseInt(arguments[0]);
        DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16));
        // What parsers print, even while they load, must not get among the frames.
        System.setOut(System.err);
        System.setIn(InputStream.nullInputStream());
        FileReader reader = loading.call();
        BlockingQueue<Frame> files = listen();
        Frame.of(Frame.Kind.READY, "", "").write(out);
        while (true) {
            Frame file = files.take();
            Output output = new Output(out, maximumTextLength);
            output.end(read(file, reader, output));
        }
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

    private static Outcome read(Frame file, FileReader reader, Output output) {
        Outcome outcome;
        try {
            outcome = reader.read(file.name(), file.content(), output);
        } catch (Exception | StackOverflowError | LinkageError e) {
            outcome = Failures.outcome(e);
        }
        return output.full()
                ? new Outcome(
                        ParseStatus.TRUNCATED, "its text is cut off after " + output.maximumLength() + " characters")
                : outcome;
    }
}
