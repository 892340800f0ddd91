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
            Map.entry("txt/random", variant -> random("txt", variant)),
            Map.entry("csv/random", variant -> random("csv", variant)),
            Map.entry("doc/random", variant -> random("doc", variant)),
            Map.entry("docx/random", variant -> random("docx", variant)),
            Map.entry("rtf/random", variant -> random("rtf", variant)),
            Map.entry("pdf/random", variant -> random("pdf", variant)),
            Map.entry("xml/random", variant -> random("xml", variant)),
            Map.entry("html/random", variant -> random("html", variant)),
            Map.entry("eml/random", variant -> random("eml", variant)),
            Map.entry("zip/random", variant -> random("zip", variant)),
            Map.entry("bin/random", variant -> random("bin", variant)),
            Map.entry("docx/a-text", variant -> Reports.bytes(9_100 + variant)),
            Map.entry("txt/a_name", variant -> Reports.bytes(9_200 + variant)),
            Map.entry("txt/odd-utf16", TextFiles::oddUtf16),
            Map.entry(
                    "txt/turned-round",
                    variant -> Pages.utf8("\u202E" + Reports.text(variant) + "\u2066\u200B".repeat(5_000))),
            Map.entry("txt/endless-line", variant -> Pages.utf8("kết nạp " + variant + " đảng viên; ".repeat(30_000))),
            Map.entry("txt/marks", variant -> Pages.utf8("a" + "\u0301".repeat(20_000 + variant))));

    private TextFiles() {}

    private static byte[] random(String kind, int variant) {
        byte[] bytes = new byte[100 << variant];
        new Random(kind.hashCode() + variant).nextBytes(bytes);
        return bytes;
    }

    private static byte[] oddUtf16(int variant) {
        byte[] whole = ("\uFEFF" + Reports.text(variant)).getBytes(StandardCharsets.UTF_16LE);
        return Arrays.copyOf(whole, whole.length - 1);
    }
}
