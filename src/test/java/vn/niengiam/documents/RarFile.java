package vn.niengiam.documents;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** RAR files, which no free library writes. */
final class RarFile {
    private RarFile() {}

    /** A RAR file of version 2.9 with one member that is stored as it is. */
    static byte[] of(String name, byte[] content) {
        CRC32 sum = new CRC32();
        sum.update(content);
        ByteBuffer main = little(13)
                .putShort((short) 0)
                .put((byte) 0x73)
                .putShort((short) 0)
                .putShort((short) 13);
        ByteBuffer file = little(32 + name.length())
                .putShort((short) 0)
                .put((byte) 0x74)
                .putShort((short) 0x8000)
                .putShort((short) (32 + name.length()))
                .putInt(content.length)
                .putInt(content.length)
                .put((byte) 3)
                .putInt((int) sum.getValue())
                .putInt(0x58210000)
                .put((byte) 29)
                .put((byte) 0x30)
                .putShort((short) name.length())
                .putInt(0x81A4)
                .put(name.getBytes(StandardCharsets.US_ASCII));
        ByteBuffer end = little(7)
                .putShort((short) 0)
                .put((byte) 0x7B)
                .putShort((short) 0x4000)
                .putShort((short) 7);
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(new byte[] {'R', 'a', 'r', '!', 0x1A, 7, 0});
        all.writeBytes(summed(main));
        all.writeBytes(summed(file));
        all.writeBytes(content);
        all.writeBytes(summed(end));
        return all.toByteArray();
    }

    private static ByteBuffer little(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static byte[] summed(ByteBuffer header) {
        CRC32 sum = new CRC32();
        sum.update(header.array(), 2, header.capacity() - 2);
        return header.putShort(0, (short) sum.getValue()).array();
    }
}
