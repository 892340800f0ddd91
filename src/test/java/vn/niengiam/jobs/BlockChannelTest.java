package vn.niengiam.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.PositionedReadable;
import org.apache.hadoop.fs.Seekable;
import org.junit.jupiter.api.Test;

class BlockChannelTest {
    private static final int BLOCK = BlockChannel.BLOCK;

    private final byte[] bytes = new byte[5 * BLOCK + 100];
    private final List<Long> requests = new ArrayList<>();

    BlockChannelTest() {
        new Random(20240105).nextBytes(bytes);
    }

    @Test
    void should_read_from_any_place_over_the_bounds_of_blocks() throws IOException {
        try (BlockChannel channel = channel(bytes.length)) {
            for (int start : List.of(0, BLOCK - 3, 4 * BLOCK + 7, bytes.length - 5, BLOCK)) {
                ByteBuffer read = ByteBuffer.allocate(Math.min(20, bytes.length - start));
                channel.position(start);
                while (read.hasRemaining()) {
                    assertThat(channel.read(read)).isPositive();
                }
                assertThat(read.array()).isEqualTo(Arrays.copyOfRange(bytes, start, start + read.capacity()));
                assertThat(channel.position()).isEqualTo(start + read.capacity());
            }
        }
    }

    @Test
    void should_ask_the_store_once_for_many_small_steps_backwards() throws IOException {
        try (BlockChannel channel = channel(bytes.length)) {
            for (int place = bytes.length - 4; place > bytes.length - 90; place--) {
                channel.position(place).read(ByteBuffer.allocate(4));
            }
        }
        assertThat(requests).containsExactly(5L * BLOCK);
    }

    @Test
    void should_keep_few_blocks_only() throws IOException {
        try (BlockChannel channel = channel(bytes.length)) {
            for (int block : List.of(0, 1, 2, 3, 0, 4, 0, 1)) {
                channel.position((long) block * BLOCK).read(ByteBuffer.allocate(1));
            }
        }
        assertThat(requests).containsExactly(0L, (long) BLOCK, 2L * BLOCK, 3L * BLOCK, 4L * BLOCK, (long) BLOCK);
    }

    @Test
    void should_end_where_the_file_ends() throws IOException {
        try (BlockChannel channel = channel(bytes.length)) {
            assertThat(channel.size()).isEqualTo(bytes.length);
            assertThat(channel.position(bytes.length).read(ByteBuffer.allocate(1)))
                    .isEqualTo(-1);
            assertThat(channel.position(bytes.length + 9L).read(ByteBuffer.allocate(1)))
                    .isEqualTo(-1);
        }
    }

    @Test
    void should_fail_when_the_file_is_shorter_than_it_was() {
        BlockChannel channel = channel(bytes.length + 1);
        channel.position(5L * BLOCK);

        assertThatThrownBy(() -> channel.read(ByteBuffer.allocate(1))).isInstanceOf(EOFException.class);
    }

    @Test
    void should_not_be_read_when_closed() throws IOException {
        BlockChannel channel = channel(bytes.length);
        channel.close();

        assertThat(channel.isOpen()).isFalse();
        assertThatThrownBy(() -> channel.read(ByteBuffer.allocate(1))).isInstanceOf(ClosedChannelException.class);
    }

    private BlockChannel channel(long size) {
        return new BlockChannel(new FSDataInputStream(new Stored()), size);
    }

    /** A file of a store that notes where it is asked for. */
    private final class Stored extends ByteArrayInputStream implements Seekable, PositionedReadable {
        Stored() {
            super(bytes);
        }

        @Override
        public int read(long position, byte[] buffer, int offset, int length) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void readFully(long position, byte[] buffer, int offset, int length) throws EOFException {
            requests.add(position);
            if (position + length > bytes.length) {
                throw new EOFException();
            }
            System.arraycopy(bytes, (int) position, buffer, offset, length);
        }

        @Override
        public void readFully(long position, byte[] buffer) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void seek(long position) {
            throw new UnsupportedOperationException();
        }

        @Override
        public long getPos() {
            return pos;
        }

        @Override
        public boolean seekToNewSource(long position) {
            return false;
        }
    }
}
