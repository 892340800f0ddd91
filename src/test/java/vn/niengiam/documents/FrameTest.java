package vn.niengiam.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.StreamCorruptedException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class FrameTest {
    @Test
    void comesOutAsItWentIn() throws IOException {
        Frame frame = read(written(Frame.of(Frame.Kind.FACT, Frame.TITLE, "Huyện ủy Hà Khê")));
        assertThat(frame.kind()).isEqualTo(Frame.Kind.FACT);
        assertThat(frame.name()).isEqualTo("title");
        assertThat(frame.text()).isEqualTo("Huyện ủy Hà Khê");
    }

    @Test
    void noticesThatTheOtherSideWentAwayAmidAFrame() throws IOException {
        byte[] bytes = written(Frame.of(Frame.Kind.TEXT, "", "Huyện ủy Hà Khê"));
        for (int length = 0; length < bytes.length; length++) {
            byte[] part = Arrays.copyOf(bytes, length);
            assertThatThrownBy(() -> read(part)).isInstanceOf(EOFException.class);
        }
    }

    @Test
    void noticesWhatIsNoFrame() {
        assertThatThrownBy(() -> read("Hội nghị".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(StreamCorruptedException.class);
        assertThatThrownBy(() -> read(new byte[] {'T', 0x7F, 0, 0, 0})).isInstanceOf(StreamCorruptedException.class);
        assertThatThrownBy(() -> read(new byte[] {'T', 0, 0, 0, 0, -1, -1, -1, -1}))
                .isInstanceOf(StreamCorruptedException.class);
    }

    @Test
    void doesNotClaimTheMemoryThatAWrongLengthAsksFor() {
        assertThatThrownBy(() -> read(new byte[] {'T', 0, 0, 0, 0, 0x7F, -1, -1, -9, 1, 2, 3}))
                .isInstanceOf(EOFException.class);
    }

    private static byte[] written(Frame frame) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        frame.write(new DataOutputStream(bytes));
        return bytes.toByteArray();
    }

    private static Frame read(byte[] bytes) throws IOException {
        return Frame.read(new DataInputStream(new ByteArrayInputStream(bytes)));
    }
}
