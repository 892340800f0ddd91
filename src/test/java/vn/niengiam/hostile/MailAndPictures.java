package vn.niengiam.hostile;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Map;
import java.util.zip.CRC32;

/** Letters in letters, and pictures that claim to be huge. */
final class MailAndPictures {
    private static final String HEAD = "From: a@b.example\r\nSubject: Tin\r\nMIME-Version: 1.0\r\n";

    static final Map<String, Maker> MAKERS = Map.of(
            "eml/headers", MailAndPictures::headers,
            "eml/no-boundary",
                    variant -> Pages.utf8(
                            HEAD + "Content-Type: multipart/mixed\r\n\r\n--x\r\n\r\n" + Reports.text(variant)),
            "eml/same-boundary", MailAndPictures::sameBoundary,
            "eml/open-end",
                    variant -> Pages.utf8(HEAD + "Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n"
                            + "Content-Type: text/plain; charset=utf-8\r\n\r\n" + Reports.text(variant)),
            "jpg/65535-pixels", MailAndPictures::jpeg,
            "png/claims", MailAndPictures::png,
            "gif/claims", MailAndPictures::gif,
            "jp2/picture", MailAndPictures::jpeg2000,
            "tif/ring", MailAndPictures::tiff,
            "bin/program",
                    variant -> ByteBuffer.allocate(4_000 + variant)
                            .putInt(0x7F454C46)
                            .putInt(0x02010100)
                            .array());

    private MailAndPictures() {}

    private static byte[] headers(int variant) {
        StringBuilder letter = new StringBuilder(HEAD);
        for (int i = 0; i < 500 + variant; i++) {
            letter.append("X-Tin-").append(i).append(": ").append(i).append("\r\n");
        }
        return Pages.utf8(letter.append("Content-Type: text/plain; charset=utf-8\r\n\r\n")
                .append(Reports.text(variant))
                .toString());
    }

    /** Each part is again of parts, all parted alike. */
    private static byte[] sameBoundary(int variant) {
        String parts = "Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n";
        return Pages.utf8(HEAD + parts.repeat(200 + variant) + "Content-Type: text/plain; charset=utf-8\r\n\r\n"
                + Reports.text(variant) + "\r\n--x--\r\n".repeat(200 + variant));
    }

    private static byte[] jpeg(int variant) {
        ByteBuffer jpeg = ByteBuffer.allocate(100 + variant);
        jpeg.putInt(0xFFD8FFE0)
                .putShort((short) 16)
                .put(Pages.utf8("JFIF\0"))
                .putInt(0x01010000)
                .putInt(0x48004800)
                .put((byte) 0);
        return jpeg.putShort((short) 0xFFC0)
                .putShort((short) 11)
                .put((byte) 8)
                .putShort((short) 0xFFFF)
                .putShort((short) 0xFFFF)
                .array();
    }

    private static byte[] png(int variant) {
        ByteBuffer png = ByteBuffer.allocate(100 + variant);
        png.putLong(0x89504E470D0A1A0AL).putInt(13).putInt(0x49484452);
        png.putInt(100_000).putInt(100_000 + variant).putInt(0x08000000).put((byte) 0);
        CRC32 checksum = new CRC32();
        checksum.update(png.array(), 12, 17);
        return png.putInt((int) checksum.getValue())
                .putInt(4)
                .putInt(0x49444154)
                .array();
    }

    private static byte[] gif(int variant) {
        ByteBuffer gif = ByteBuffer.allocate(50 + variant).order(ByteOrder.LITTLE_ENDIAN);
        gif.put(Pages.utf8("GIF89a")).putInt(-1).put((byte) 0x80).putShort((short) 0);
        gif.put(new byte[] {0, 0, 0, -1, -1, -1}).put((byte) ',').putInt(0).putInt(-1);
        return gif.put(new byte[] {0, 2, 2, 0x44, 1, 0, ';'}).array();
    }

    /** No more than its head. */
    static byte[] jpeg2000(int variant) {
        ByteBuffer file = ByteBuffer.allocate(200 + variant);
        file.putInt(12).put(Pages.utf8("jP  ")).putInt(0x0D0A870A);
        return file.putInt(20)
                .put(Pages.utf8("ftypjp2 "))
                .putInt(0)
                .put(Pages.utf8("jp2 "))
                .array();
    }

    /** Its directory of pictures names itself as the next. */
    private static byte[] tiff(int variant) {
        ByteBuffer tiff = ByteBuffer.allocate(100 + variant).order(ByteOrder.LITTLE_ENDIAN);
        return tiff.put((byte) 'I')
                .put((byte) 'I')
                .putShort((short) 42)
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) 256)
                .putShort((short) 4)
                .putInt(1)
                .putInt(65_535)
                .putInt(8)
                .array();
    }
}
