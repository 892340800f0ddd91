package vn.niengiam.documents.child;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** A child that does what a file named {@code do-…} says, as broken parsers do, and reads all others as it should. */
public final class MisbehavingMain {
    private MisbehavingMain() {}

    public static void main(String[] arguments) throws Exception {
        ParserMain.serve(arguments, pages -> new Obedient(new DetectingReader(pages)));
    }

    private record Obedient(FileReader reader) implements FileReader {
        @Override
        public Outcome read(String path, byte[] bytes, Output output) throws Exception {
            if (path.startsWith("do-")) {
                output.line("Đọc được đến đây.");
            }
            switch (path) {
                case "do-hang" -> new CountDownLatch(1).await();
                case "do-exit" -> System.exit(3);
                case "do-allocate" -> allocate();
                case "do-overflow-the-stack" -> overflow(1);
                case "do-send-half-a-frame" -> send(new byte[] {'T', 0, 0});
                case "do-send-garbage" -> send("Đây không phải là khung.".getBytes(StandardCharsets.UTF_8));
                case "do-fail" -> throw new IllegalStateException("bảng phông chữ bị hỏng");
                case "do-print" -> print();
                case "do-name-the-temporary-folder" -> output.line(System.getProperty("java.io.tmpdir"));
                default -> {
                    return reader.read(path, bytes, output);
                }
            }
            return Outcome.PARSED;
        }
    }

    private static void allocate() {
        List<byte[]> all = new ArrayList<>();
        while (all.size() < Integer.MAX_VALUE) {
            all.add(new byte[1 << 20]);
        }
    }

    private static int overflow(int depth) {
        return depth == 0 ? 0 : depth + overflow(depth + 1);
    }

    private static void print() {
        for (int i = 0; i < 20_000; i++) {
            System.out.println("Phông chữ " + i + " không có trong máy");
            System.err.println("Phông chữ " + i + " được thay thế");
        }
    }

    private static void send(byte[] bytes) throws IOException {
        new FileOutputStream(FileDescriptor.out).write(bytes);
        if (bytes.length == 3) {
            Runtime.getRuntime().halt(7);
        }
    }
}
