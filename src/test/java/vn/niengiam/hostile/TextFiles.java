package vn.niengiam.hostile;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;

/** Text files, or what is called so. */
final class TextFiles {
    static final Map<String, Maker> MAKERS = Map.ofEntries(
            Map.entry("txt/empty", variant -> new byte[0]),
            Map.entry("txt/blank", variant -> Pages.utf8(" \n\t".repeat(variant))),
            Map.entry("txt/nul", variant -> new byte[1_000 * variant]),
            Map.entry("txt/random", TextFiles::random),
            Map.entry("csv/random", TextFiles::random),
            Map.entry("doc/random", TextFiles::random),
            Map.entry("docx/random", TextFiles::random),
            Map.entry("rtf/random", TextFiles::random),
            Map.entry("pdf/random", TextFiles::random),
            Map.entry("xml/random", TextFiles::random),
            Map.entry("html/random", TextFiles::random),
            Map.entry("eml/random", TextFiles::random),
            Map.entry("zip/random", TextFiles::random),
            Map.entry("bin/random", TextFiles::random),
            Map.entry("docx/a-text", Reports::bytes),
            Map.entry("txt/a_name", Reports::bytes),
            Map.entry("txt/odd-utf16", TextFiles::oddUtf16),
            Map.entry(
                    "txt/turned-round",
                    variant -> Pages.utf8("\u202E" + Reports.text(variant) + "\u2066\u200B".repeat(5_000))),
            Map.entry("txt/endless-line", variant -> Pages.utf8("kết nạp " + variant + " đảng viên; ".repeat(30_000))),
            Map.entry("txt/marks", variant -> Pages.utf8("a" + "\u0301".repeat(20_000 + variant))));

    private TextFiles() {}

    private static byte[] random(int variant) {
        byte[] bytes = new byte[100 << variant];
        new Random(variant).nextBytes(bytes);
        return bytes;
    }

    private static byte[] oddUtf16(int variant) {
        byte[] whole = ("\uFEFF" + Reports.text(variant)).getBytes(StandardCharsets.UTF_16LE);
        return Arrays.copyOf(whole, whole.length - 1);
    }
}
