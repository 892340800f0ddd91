package vn.niengiam.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.netpreserve.jwarc.WarcCompression;
import vn.niengiam.archive.Packing;

/** TAR, gzip, bzip2, xz, 7z and WARC files, hostile or broken. */
final class PackedFiles {
    private static final byte[] LINKS = {
        TarConstants.LF_SYMLINK, TarConstants.LF_LINK, TarConstants.LF_FIFO, TarConstants.LF_CHR
    };

    static final Map<String, Maker> MAKERS = Map.ofEntries(
            Map.entry("tar/links", PackedFiles::links),
            Map.entry(
                    "tar/paths",
                    variant -> Packing.tar(Packing.members(Reports.text(variant), "../../tin.txt", "/etc/tin.txt"))),
            Map.entry("tar/claims-8-GiB", PackedFiles::claims),
            Map.entry(
                    "tar/cut",
                    variant -> Arrays.copyOf(
                            Packing.tar(Packing.members(Reports.text(variant), "a.txt", "b.txt")),
                            1_024 + 512 + variant)),
            Map.entry("gz/bomb", variant -> Packing.gzip(new byte[(20 << 20) + variant])),
            Map.entry("gz/deep", PackedFiles::deep),
            Map.entry("gz/cut", variant -> Arrays.copyOf(Packing.gzip(Reports.bytes(variant)), 60 + variant)),
            Map.entry("bz2/cut", variant -> Arrays.copyOf(Packing.bzip2(Reports.bytes(variant)), 60 + variant)),
            Map.entry("bz2/bomb", variant -> Packing.bzip2(new byte[(11 << 20) + variant])),
            Map.entry("xz/4-GiB-dictionary", PackedFiles::dictionary),
            Map.entry("xz/96-MiB-dictionary", variant -> xzClaiming(29, variant)),
            Map.entry("xz/1-GiB-dictionary", variant -> xzClaiming(36, variant)),
            Map.entry("7z/1-GiB-dictionary", variant -> sevenZClaiming(36, variant)),
            Map.entry("7z/cut", PackedFiles::cut7z),
            Map.entry("7z/bomb", variant -> Packing.sevenZ(Map.of("tin.txt", new byte[(20 << 20) + variant]))),
            Map.entry("warc/cut", PackedFiles::cutWarc));

    private PackedFiles() {}

    private static byte[] links(int variant) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes, "UTF-8")) {
            for (byte kind : LINKS) {
                TarArchiveEntry entry = new TarArchiveEntry("lối-" + variant + "-" + kind, kind);
                entry.setLinkName("../../../../etc/passwd");
                tar.putArchiveEntry(entry);
                tar.closeArchiveEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] claims(int variant) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes, "UTF-8");
        TarArchiveEntry entry = new TarArchiveEntry("tin-" + variant + ".txt", true);
        entry.setSize((8L << 30) - variant);
        tar.putArchiveEntry(entry);
        tar.write(new byte[2_048]);
        tar.flush();
        return Arrays.copyOf(bytes.toByteArray(), 1_024);
    }

    private static byte[] deep(int variant) throws IOException {
        byte[] packed = Reports.bytes(variant);
        for (int i = 0; i < 20; i++) {
            packed = Packing.gzip(packed);
        }
        return packed;
    }

    /** By the book of the format: a stream's head, a block's head that names LZMA2 and its largest dictionary, and no more. */
    private static byte[] dictionary(int variant) {
        ByteBuffer xz = ByteBuffer.allocate(24 + 8 * variant).order(ByteOrder.LITTLE_ENDIAN);
        xz.put(new byte[] {(byte) 0xFD, '7', 'z', 'X', 'Z', 0, 0, 0}).putInt(checksum(xz, 6, 2));
        xz.put(new byte[] {2, 0, 0x21, 1, 40, 0, 0, 0}).putInt(checksum(xz, 12, 8));
        return xz.array();
    }

    /** A whole file, whose block's head then names a larger dictionary than it was packed with. */
    private static byte[] xzClaiming(int dictionary, int variant) throws IOException {
        ByteBuffer xz = ByteBuffer.wrap(Packing.xz(Reports.bytes(variant))).order(ByteOrder.LITTLE_ENDIAN);
        int head = 12;
        int length = 4 * xz.get(head);
        xz.put(place(xz.array(), head, new byte[] {0x21, 1}) + 2, (byte) dictionary);
        return xz.putInt(head + length, checksum(xz, head, length)).array();
    }

    private static byte[] sevenZClaiming(int dictionary, int variant) throws IOException {
        ByteBuffer file = ByteBuffer.wrap(Packing.sevenZ(Map.of("tin.txt", Reports.bytes(variant))))
                .order(ByteOrder.LITTLE_ENDIAN);
        int head = 32 + (int) file.getLong(12);
        file.put(place(file.array(), head, new byte[] {0x21, 0x21, 1}) + 3, (byte) dictionary);
        file.putInt(28, checksum(file, head, (int) file.getLong(20)));
        return file.putInt(8, checksum(file, 12, 20)).array();
    }

    private static int place(byte[] bytes, int from, byte[] sign) {
        int place = from;
        while (!Arrays.equals(bytes, place, place + sign.length, sign, 0, sign.length)) {
            place++;
        }
        return place;
    }

    private static int checksum(ByteBuffer bytes, int start, int length) {
        CRC32 checksum = new CRC32();
        checksum.update(bytes.array(), start, length);
        return (int) checksum.getValue();
    }

    private static byte[] cut7z(int variant) throws IOException {
        byte[] whole = Packing.sevenZ(Map.of("tin.txt", Reports.bytes(variant)));
        return Arrays.copyOf(whole, whole.length - 20 - variant);
    }

    private static byte[] cutWarc(int variant) throws IOException {
        byte[] whole = Packing.warc(
                WarcCompression.NONE,
                "text/html",
                Map.of("https://tin.example/" + variant, new String(Pages.page(Reports.text(variant)), "UTF-8")));
        return Arrays.copyOf(whole, whole.length - 100 - variant);
    }
}
