package vn.niengiam.hostile;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Web pages and XML made to cost time, memory or secrets. */
final class Pages {
    static final Map<String, Maker> MAKERS = Map.ofEntries(
            Map.entry("html/deep", Pages::deep),
            Map.entry("html/endless-line", variant -> page("đảng viên ".repeat(30_000 + variant))),
            Map.entry("html/attributes", Pages::attributes),
            Map.entry(
                    "html/unclosed",
                    variant -> utf8("<html><body><p>" + Reports.text(variant) + "<b><i><table><tr>".repeat(5_000))),
            Map.entry("xml/laughs", Pages::laughs),
            Map.entry("xml/quadratic", Pages::quadratic),
            Map.entry("xml/secret", variant -> utf8(secret("file:///etc/passwd", variant))),
            Map.entry("xml/elsewhere", variant -> utf8(secret("http://127.0.0.1:9/" + variant, variant))),
            Map.entry(
                    "rtf/deep",
                    variant -> utf8(
                            "{\\rtf1 " + "{".repeat(100_000 + variant) + "tin" + "}".repeat(100_000 + variant) + "}")));

    private Pages() {}

    static byte[] page(String text) {
        return utf8("<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>Tin</title></head><body><p>"
                + text.replace("\n", "</p>\n<p>") + "</p></body></html>");
    }

    private static byte[] deep(int variant) {
        int depth = 50_000 + variant;
        return utf8("<html><body>" + "<div>".repeat(depth) + "<p>" + Reports.text(variant) + "</p>"
                + "</div>".repeat(depth) + "</body></html>");
    }

    private static byte[] attributes(int variant) {
        StringBuilder page = new StringBuilder("<html><body><p");
        for (int i = 0; i < 20_000 + variant; i++) {
            page.append(" a").append(i).append("=\"").append(i).append('"');
        }
        return utf8(page.append('>')
                .append(Reports.text(variant))
                .append("</p></body></html>")
                .toString());
    }

    private static byte[] laughs(int variant) {
        StringBuilder declared = new StringBuilder("<!ENTITY l0 \"ha ha " + variant + "\">");
        for (int i = 1; i < 10; i++) {
            declared.append("<!ENTITY l")
                    .append(i)
                    .append(" \"")
                    .append(("&l" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        return utf8("<?xml version=\"1.0\"?><!DOCTYPE tin [" + declared + "]><tin>&l9;</tin>");
    }

    private static byte[] quadratic(int variant) {
        return utf8("<?xml version=\"1.0\"?><!DOCTYPE tin [<!ENTITY a \"" + "a".repeat(50_000 + variant) + "\">]><tin>"
                + "&a;".repeat(50_000) + "</tin>");
    }

    /** XML that asks for another file to be put into its text. */
    static String secret(String address, int variant) {
        return "<?xml version=\"1.0\"?><!DOCTYPE tin [<!ENTITY lay SYSTEM \"" + address + "\">]><tin>"
                + Reports.text(variant) + " &lay;</tin>";
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
