package vn.niengiam.archive;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * What was unpacked, for reading it from any place: in memory while small, then in a temporary file that has no name any
 * more, so that nothing is left of it whichever way the process ends.
 */
final class Spool implements Closeable {
    private static final int IN_MEMORY = 1 << 20;
    private static final int BLOCK = 1 << 16;

    private final Budget budget;
    private final ByteArrayOutputStream memory = new ByteArrayOutputStream();
    private Optional<FileChannel> file = Optional.empty();
    private long size;

    Spool(Budget budget) {
        this.budget = budget;
    }

    long size() {
        return size;
    }

    /**
     * Takes all that comes.
     *
     * @throws IOException if it cannot be read to its end, or is more than may be; what came before is kept
     */
    void add(InputStream in) throws IOException {
        byte[] block = new byte[BLOCK];
        for (int count = in.read(block); count >= 0; count = in.read(block)) {
            budget.unpack(count);
            write(block, count);
            size += count;
        }
    }

    private void write(byte[] block, int count) throws IOException {
        if (file.isEmpty() && size + count <= IN_MEMORY) {
            memory.write(block, 0, count);
            return;
        }
        if (file.isEmpty()) {
            file = Optional.of(nameless());
            writeFully(ByteBuffer.wrap(memory.toByteArray()));
            memory.reset();
        }
        writeFully(ByteBuffer.wrap(block, 0, count));
    }

    private void writeFully(ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            file.orElseThrow().write(bytes);
        }
    }

    private static FileChannel nameless() throws IOException {
        Path path = Files.createTempFile("niengiam-", ".unpacked");
        return FileChannel.open(
                path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
    }

    /** What was taken, for reading; this is of no use any more then. */
    Source source() throws IOException {
        return new Source(file.isPresent() ? file.get() : new SeekableInMemoryByteChannel(memory.toByteArray()));
    }

    @Override
    public void close() throws IOException {
        if (file.isPresent()) {
            file.get().close();
        }
    }
}
