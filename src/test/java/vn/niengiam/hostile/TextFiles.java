package vn.niengiam.hostile;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;

/** Text files, or what is called so. */
final class TextFiles {
    static final Map<String, Maker> MAKERS = Map.of(
            "txt/empty", variant -> new byte[0],
            "txt/blank", variant -> Pages.utf8(" \n\t".repeat(variant)),
            "txt/nul", variant -> new byte[1_000 * variant],
            "txt/random", TextFiles::random,
            "txt/odd-utf16", TextFiles::oddUtf16,
            "txt/turned-round", variant -> Pages.utf8("\u202E" + Reports.text(variant) + "\u2066\u200B".repeat(5_000)),
            "txt/endless-line", variant -> Pages.utf8("kết nạp " + variant + " đảng viên; ".repeat(30_000)),
            "txt/marks", variant -> Pages.utf8("a" + "\u0301".repeat(20_000 + variant)));

    private TextFiles() {}

    private static byte[] random(int variant) {
        byte[] bytes = new byte[20_000];
        new Random(variant).nextBytes(bytes);
        return bytes;
    }

    private static byte[] oddUtf16(int variant) {
        byte[] whole = ("\uFEFF" + Reports.text(variant)).getBytes(StandardCharsets.UTF_16LE);
        return Arrays.copyOf(whole, whole.length - 1);
    }
}
