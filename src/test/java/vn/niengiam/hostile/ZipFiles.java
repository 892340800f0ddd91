package vn.niengiam.hostile;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.niengiam.archive.Packing;

/** ZIP files that lie about what is in them. */
final class ZipFiles {
    static final Map<String, Maker> MAKERS = Map.ofEntries(
            Map.entry("zip/bomb", variant -> Packing.zip(Map.of("tin.txt", new byte[(20 << 20) + variant]))),
            Map.entry("zip/deep", ZipFiles::deep),
            Map.entry("zip/names", ZipFiles::names),
            Map.entry("zip/same-name", ZipFiles::sameName),
            Map.entry("zip/overlap", ZipFiles::overlap),
            Map.entry("zip/encrypted", variant -> patched(Reports.zipped(variant), 6, 8, 1)),
            Map.entry("zip/method", variant -> patched(Reports.zipped(variant), 8, 10, 96 + variant)),
            Map.entry("zip/checksum", variant -> patched(Reports.zipped(variant), 14, 16, variant)),
            Map.entry("zip/no-directory", ZipFiles::withoutDirectory),
            Map.entry("zip/only-a-head", variant -> Arrays.copyOf(Reports.zipped(variant), 20 + variant)),
            Map.entry("zip/many", variant -> Packing.zip(many(500 + variant))));

    private static final int DIRECTORY = 0x02014b50;
    private static final int END = 0x06054b50;

    private ZipFiles() {}

    private static byte[] deep(int variant) throws IOException {
        byte[] zip = Reports.zipped(variant);
        for (int i = 0; i < 20; i++) {
            zip = Packing.zip(Map.of("trong.zip", zip));
        }
        return zip;
    }

    private static byte[] names(int variant) throws IOException {
        Map<String, byte[]> members = new LinkedHashMap<>();
        int number = 10 * variant;
        for (String name : new String[] {
            "../../../../tmp/tin.txt",
            "/etc/tin.txt",
            "C:\\Windows\\tin.txt",
            "a\u0000b\n\u202Etxt",
            "dài".repeat(2_000) + ".txt",
            "a.zip!/b.txt"
        }) {
            members.put(name, Reports.bytes(number++));
        }
        return Packing.zip(members);
    }

    private static byte[] sameName(int variant) throws IOException {
        byte[] zip = Packing.zip(Map.of("a.txt", Reports.bytes(variant), "b.txt", Reports.bytes(variant + 50)));
        for (int i = 0; i + 5 < zip.length; i++) {
            if (zip[i] == 'b' && zip[i + 1] == '.' && zip[i + 2] == 't') {
                zip[i] = 'a';
            }
        }
        return zip;
    }

    /** Four names for the one place in the file. */
    private static byte[] overlap(int variant) throws IOException {
        byte[] zip = Reports.zipped(variant);
        int directory = place(zip, DIRECTORY);
        int end = place(zip, END);
        byte[] entry = Arrays.copyOfRange(zip, directory, end);
        ByteBuffer all = ByteBuffer.allocate(zip.length + 3 * entry.length).order(ByteOrder.LITTLE_ENDIAN);
        all.put(zip, 0, directory);
        for (int i = 0; i < 4; i++) {
            entry[46] = (byte) ('a' + i);
            all.put(entry);
        }
        int newEnd = all.position();
        all.put(zip, end, zip.length - end);
        return all.putShort(newEnd + 8, (short) 4)
                .putShort(newEnd + 10, (short) 4)
                .putInt(newEnd + 12, 4 * entry.length)
                .array();
    }

    /** Another number where the head of the only member, and its entry in the directory, state one. */
    private static byte[] patched(byte[] zip, int inHead, int inDirectory, int number) {
        ByteBuffer bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        bytes.putShort(inHead, (short) number);
        bytes.putShort(place(zip, DIRECTORY) + inDirectory, (short) number);
        return zip;
    }

    private static byte[] withoutDirectory(int variant) throws IOException {
        byte[] zip = Packing.zip(Map.of("a.txt", Reports.bytes(variant), "b.txt", Reports.bytes(variant + 50)));
        return Arrays.copyOf(zip, place(zip, DIRECTORY));
    }

    private static Map<String, byte[]> many(int count) {
        Map<String, byte[]> members = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            members.put("tin-" + i + ".txt", new byte[0]);
        }
        return members;
    }

    private static int place(byte[] zip, int sign) {
        ByteBuffer bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i + 4 <= zip.length; i++) {
            if (bytes.getInt(i) == sign) {
                return i;
            }
        }
        throw new IllegalArgumentException("Cannot find the sign " + Integer.toHexString(sign));
    }
}
