package vn.niengiam.jobs;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.hadoop.fs.FSDataInputStream;

/**
 * Reads a file of a store from any place. It fetches whole blocks and keeps the last few: containers are read in many small
 * steps back and forth, and each would be a request of its own.
 */
final class BlockChannel implements SeekableByteChannel {
    static final int BLOCK = 1 << 20;
    private static final int KEPT = 4;

    private final FSDataInputStream in;
    private final long size;
    private final Map<Long, byte[]> blocks = new LinkedHashMap<>(16, 0.75f, true);
    private long position;
    private boolean open = true;

    /** @param in is the channel's from now on, and closed with it */
    BlockChannel(FSDataInputStream in, long size) {
        this.in = in;
        this.size = size;
    }

    @Override
    public int read(ByteBuffer bytes) throws IOException {
        if (!open) {
            throw new ClosedChannelException();
        }
        if (position >= size) {
            return -1;
        }
        byte[] block = block(position / BLOCK);
        int start = (int) (position % BLOCK);
        int count = Math.min(bytes.remaining(), block.length - start);
        bytes.put(block, start, count);
        position += count;
        return count;
    }

    private byte[] block(long index) throws IOException {
        byte[] kept = blocks.get(index);
        if (kept != null) {
            return kept;
        }
        long start = index * BLOCK;
        byte[] block = new byte[(int) Math.min(BLOCK, size - start)];
        in.readFully(start, block, 0, block.length);
        blocks.put(index, block);
        if (blocks.size() > KEPT) {
            blocks.remove(blocks.keySet().iterator().next());
        }
        return block;
    }

    @Override
    public long position() {
        return position;
    }

    @Override
    public SeekableByteChannel position(long newPosition) {
        position = newPosition;
        return this;
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public boolean isOpen() {
        return open;
    }

    @Override
    public void close() throws IOException {
        open = false;
        blocks.clear();
        in.close();
    }

    @Override
    public int write(ByteBuffer bytes) {
        throw new NonWritableChannelException();
    }

    @Override
    public SeekableByteChannel truncate(long newSize) {
        throw new NonWritableChannelException();
    }
}
