package vn.niengiam.archive;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;

/** Bytes that can be read from any place, by several threads at a time. */
final class Source implements Closeable {
    private final SeekableByteChannel channel;
    private final long size;

    Source(SeekableByteChannel channel) throws IOException {
        this.channel = channel;
        this.size = channel.size();
    }

    /** For libraries that want it, at its start. */
    SeekableByteChannel channel() throws IOException {
        return channel.position(0);
    }

    long size() {
        return size;
    }

    boolean isOpen() {
        return channel.isOpen();
    }

    byte[] head(int length) throws IOException {
        return from(0).readNBytes(length);
    }

    Slice from(long offset) {
        return new Slice(offset, size - offset);
    }

    Slice slice(long offset, long length) {
        return new Slice(offset, length);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private int read(ByteBuffer buffer, long offset) throws IOException {
        if (channel instanceof FileChannel file) {
            return file.read(buffer, offset);
        }
        synchronized (channel) {
            channel.position(offset);
            return channel.read(buffer);
        }
    }

    /** A part of the bytes, in order. Closing it leaves the source open. */
    final class Slice extends InputStream {
        private final long end;
        private long position;

        Slice(long offset, long length) {
            position = offset;
            end = offset + length;
        }

        /** Where in the source the next byte lies. */
        long position() {
            return position;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int start, int length) throws IOException {
            if (length == 0) {
                return 0;
            }
            int wanted = (int) Math.min(length, end - position);
            if (wanted <= 0) {
                return -1;
            }
            int count = Source.this.read(ByteBuffer.wrap(bytes, start, wanted), position);
            position += Math.max(0, count);
            return count;
        }

        @Override
        public long skip(long count) {
            long skipped = Math.max(0, Math.min(count, end - position));
            position += skipped;
            return skipped;
        }

        @Override
        public int available() {
            return (int) Math.min(Integer.MAX_VALUE, Math.max(0, end - position));
        }
    }
}
