package vn.niengiam.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;

/** Lends a channel to a library that closes what it cannot make sense of, so that it can still be read otherwise. */
record BorrowedChannel(SeekableByteChannel lent) implements SeekableByteChannel {
    @Override
    public int read(ByteBuffer bytes) throws IOException {
        return lent.read(bytes);
    }

    @Override
    public long position() throws IOException {
        return lent.position();
    }

    @Override
    public SeekableByteChannel position(long newPosition) throws IOException {
        lent.position(newPosition);
        return this;
    }

    @Override
    public long size() throws IOException {
        return lent.size();
    }

    @Override
    public boolean isOpen() {
        return lent.isOpen();
    }

    @Override
    public void close() {}

    @Override
    public int write(ByteBuffer bytes) {
        throw new NonWritableChannelException();
    }

    @Override
    public SeekableByteChannel truncate(long size) {
        throw new NonWritableChannelException();
    }
}
