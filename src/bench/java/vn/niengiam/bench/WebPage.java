package vn.niengiam.bench;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A report as a page of a newspaper, of a portal that is laid out in tables, or of a bare old site; with what surrounds it. */
final class WebPage {
    private static final int SECTIONS = 40;
    private static final int RELATED = 60;

    private WebPage() {}

    static String of(InventedReport report, int number) {
        return "<!DOCTYPE html><html lang=\"vi\"><head><meta charset=\"utf-8\"><title>" + report.title() + "</title>"
                + "<style>" + style() + "</style><script>" + script() + "</script></head><body>"
                + switch (number % 3) {
                    case 0 -> newspaper(report);
                    case 1 -> portal(report);
                    default -> bare(report);
                }
                + "</body></html>";
    }

    private static String newspaper(InventedReport report) {
        return "<header><nav><ul>" + links(SECTIONS, "li")
                + "</ul></nav></header><div class=\"container\"><main><article><h1>"
                + report.title() + "</h1><time datetime=\"2024-01-08\">08/01/2024 10:30</time><div class=\"content\">"
                + paragraphs(report) + "</div></article></main><aside><h3>Tin liên quan</h3><ul>" + links(RELATED, "li")
                + "</ul></aside></div><footer><p>Bản quyền thuộc về tòa soạn. Ghi rõ nguồn khi phát hành lại.</p></footer>";
    }

    private static String portal(InventedReport report) {
        return "<table width=\"100%\"><tr><td colspan=\"3\"><b>CỔNG THÔNG TIN ĐIỆN TỬ</b></td></tr><tr><td class=\"left\">"
                + links(SECTIONS, "div") + "</td><td class=\"main\"><div><b>" + report.title() + "</b></div>"
                + paragraphs(report) + figures() + "</td><td class=\"right\">" + links(RELATED, "div")
                + "</td></tr></table>";
    }

    private static String bare(InventedReport report) {
        return "<center><font size=\"5\">" + report.title() + "</font></center><hr>"
                + report.paragraphs().stream().collect(Collectors.joining("<br><br>")) + "<hr>"
                + links(SECTIONS, "span");
    }

    private static String paragraphs(InventedReport report) {
        return report.paragraphs().stream().collect(Collectors.joining("</p><p>", "<p>", "</p>"));
    }

    private static String figures() {
        return IntStream.range(0, 20)
                .mapToObj(row -> "<tr><td>" + row + "</td><td>Chi bộ " + row + "</td><td>" + row * 37 + "</td></tr>")
                .collect(Collectors.joining("", "<table border=\"1\">", "</table>"));
    }

    private static String links(int count, String element) {
        return IntStream.range(0, count)
                .mapToObj(link -> "<" + element + " class=\"item item-" + link + "\"><a href=\"/chuyen-muc/" + link
                        + "/tin-tuc.html\" title=\"Tin số " + link + "\">Hội nghị ban chấp hành lần thứ " + link
                        + "</a></" + element + ">")
                .collect(Collectors.joining());
    }

    private static String style() {
        return IntStream.range(0, 100)
                .mapToObj(rule -> ".item-" + rule + " { color: #333; margin: 0 " + rule + "px; padding: 4px; }")
                .collect(Collectors.joining("\n"));
    }

    private static String script() {
        return IntStream.range(0, 60)
                .mapToObj(line ->
                        "window.dataLayer = window.dataLayer || []; dataLayer.push({event: 'view" + line + "'});")
                .collect(Collectors.joining("\n"));
    }
}
