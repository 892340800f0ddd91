package vn.niengiam.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EditionReportIT {
    @TempDir
    private Path edition;

    static Stream<String> hostileTexts() {
        return Stream.of(
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "' onmouseover='alert(1)",
                "</style><style>*{display:none}</style>",
                "<!-- ",
                "-->",
                "]]><svg/onload=alert(1)>",
                "${page.year()} $unsafe{page} @template.year()",
                "javascript:alert(1)",
                "&lt;b&gt;&#x27;&amp;",
                "báo cáo \u202Efdp.exe\u2066",
                "1\u200B38\u200D2\uFEFF\u00AD",
                "dòng một\ndòng hai\r\n\u2028",
                "\u0000\u0007\u001B[31m\uFFFE",
                "nửa chữ \uD800",
                "=HYPERLINK(\"http://x.invalid\",\"bấm\")",
                "+1",
                "-2",
                "@SUM(A1)",
                "\t=1+1",
                "＝cmd|' /C calc'!A0",
                "'; DROP TABLE trends; --",
                "x".repeat(40_000));
    }

    @ParameterizedTest
    @MethodSource("hostileTexts")
    void should_add_no_node_or_attribute_to_a_page_whatever_a_text_holds(String text) throws IOException {
        EditionReport.write(edition.resolve("plain"), EditionFixture.plain());
        EditionReport.write(edition.resolve("hostile"), EditionFixture.with(text));

        for (String page : List.of("index.html", "2022.html", "2023.html")) {
            Document hostile = page("hostile", page);
            assertThat(skeleton(hostile)).as(page).isEqualTo(skeleton(page("plain", page)));
            assertThat(hostile.select("script, [onerror], [onload], [onmouseover]"))
                    .isEmpty();
            assertThat(hostile.text()).doesNotContainPattern("[\\u202A-\\u202E\\u2066-\\u2069\\u200B-\\u200F\\uFEFF]");
        }
        assertThat(page("hostile", "2023.html").wholeText()).contains(VisibleText.of(text) + ": năm 2023");
    }

    @ParameterizedTest
    @MethodSource("hostileTexts")
    void should_hold_texts_that_a_spreadsheet_cannot_run(String text) throws IOException {
        EditionReport.write(edition, EditionFixture.with(text));

        List<CSVRecord> conflicts = csv("conflicts");
        String sentence = conflicts.get(0).get("other_sentence");
        assertThat(sentence)
                .isIn(
                        written(text + ": tỉnh kết nạp 320 đảng viên."),
                        "'" + written(text) + ": tỉnh kết nạp 320 đảng viên.");
        assertThat(sentence).doesNotMatch("(?s)^[=+\\-@＝＋－＠\\t\\r\\n].*");
        assertThat(conflicts.get(0).get("difference")).isEqualTo("-6");
        for (Element sheet : sheets()) {
            assertThat(sheet.select("f")).isEmpty();
        }
    }

    @Test
    void should_lead_every_figure_to_its_sentence() throws IOException {
        EditionReport.write(edition, EditionFixture.plain());

        Document page = page(".", "2023.html");
        List<Element> figures = page.select("td.figure a");
        assertThat(figures).hasSize(7);
        for (Element figure : figures) {
            Element statement = page.getElementById(figure.attr("href").substring(1));
            assertThat(statement).as(figure.attr("href")).isNotNull();
            String value = figure.ownText().replace('−', '-');
            assertThat(statement.select("mark").text().replace(".", "")).startsWith(value.replace(".", ""));
            assertThat(statement.select("blockquote").text())
                    .contains(statement.select("mark").text());
            assertThat(statement.attr("value")).isEqualTo(figure.select("sup").text());
        }
    }

    @Test
    void should_have_no_dead_link_and_no_id_twice() throws IOException {
        EditionReport.write(edition, EditionFixture.plain());

        for (String name : List.of("index.html", "2022.html", "2023.html")) {
            Document page = page(".", name);
            List<String> ids = page.select("[id]").eachAttr("id");
            assertThat(ids).doesNotHaveDuplicates();
            for (String link : page.select("a").eachAttr("href")) {
                if (link.startsWith("#")) {
                    assertThat(ids).contains(link.substring(1));
                } else {
                    assertThat(edition.resolve("report").resolve(link)).exists();
                }
            }
        }
    }

    @Test
    void should_stand_alone_without_script_and_network() throws IOException {
        EditionReport.write(edition, EditionFixture.plain());

        Document page = page(".", "2023.html");
        String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
        assertThat(policy).startsWith("default-src 'none'; style-src 'sha256-").doesNotContain("unsafe");
        assertThat(policy).isEqualTo(new StyleSheet(page.select("style").first().data()).policy());
        assertThat(page.select("script, link, img, iframe, object, form, [style], [src]"))
                .isEmpty();
        assertThat(page.select("table"))
                .allSatisfy(
                        table -> assertThat(table.select("thead th[scope=col]")).isNotEmpty());
        assertThat(page.select("tbody tr"))
                .allSatisfy(row -> assertThat(row.select("th[scope=row]")).hasSize(1));
    }

    @Test
    void should_write_the_same_bytes_for_the_same_content() throws IOException {
        EditionReport.write(edition.resolve("one"), EditionFixture.plain());
        EditionReport.write(edition.resolve("two"), EditionFixture.plain());

        assertThat(bytes(edition.resolve("one"))).isEqualTo(bytes(edition.resolve("two")));
    }

    @Test
    void should_write_figures_as_numbers_and_all_else_as_text_in_the_workbook() throws IOException {
        EditionReport.write(edition, EditionFixture.plain());

        Element trends = sheets().get(0);
        assertThat(cell(trends, "F8").select("v").text()).isEqualTo("-2.25");
        assertThat(cell(trends, "F8").attr("t")).isIn("", "n");
        assertThat(cell(trends, "B8").attr("t")).isIn("s", "inlineStr");
        assertThat(trends.select("autoFilter")).hasSize(1);
        assertThat(trends.select("pane[state=frozen]")).hasSize(1);
    }

    @Test
    void should_write_csv_as_rfc_4180() throws IOException {
        EditionReport.write(edition, EditionFixture.with("một, \"hai\"\nba"));

        String text = Files.readString(edition.resolve("csv/conflicts.csv"));
        assertThat(text).startsWith("indicator,ref_area,boundaries,level,year,months,body,chosen_value,");
        assertThat(text).endsWith("\r\n").contains("\"một, \"\"hai\"\"\nba: tỉnh kết nạp 320 đảng viên.\"");
        assertThat(csv("trends")).hasSize(8).allMatch(CSVRecord::isConsistent);
        assertThat(csv("trends").get(6).get("value")).isEqualTo("-2.25");
    }

    @Test
    void should_describe_every_file_and_column() throws IOException {
        Files.createDirectories(edition.resolve("trends"));
        Files.createFile(edition.resolve("trends/part-1.parquet"));
        Files.createFile(edition.resolve("trends/part-0.parquet"));

        EditionReport.write(edition, EditionFixture.plain());

        JsonNode resources = new ObjectMapper()
                .readTree(edition.resolve("datapackage.json").toFile())
                .get("resources");
        assertThat(resources)
                .extracting(resource -> resource.get("name").asText())
                .containsExactly(
                        "trends-csv",
                        "coverage-csv",
                        "conflicts-csv",
                        "national-csv",
                        "positions-csv",
                        "citations-csv",
                        "organisations-csv",
                        "trends_sdmx-csv",
                        "trends");
        assertThat(resources.get(resources.size() - 1).get("path").toString())
                .isEqualTo("[\"trends/part-0.parquet\",\"trends/part-1.parquet\"]");
        for (JsonNode resource : resources) {
            for (JsonNode field : resource.get("schema").get("fields")) {
                assertThat(field.get("description").asText()).isNotEmpty();
            }
        }
        JsonNode level = resources.get(0).get("schema").get("fields").get(3);
        assertThat(level.get("constraints").get("enum").get(1).asText()).isEqualTo("province");
    }

    @Test
    void should_write_a_first_page_even_without_figures() throws IOException {
        EditionReport.write(
                edition,
                new EditionContent(
                        "1",
                        "Kho trống.",
                        List.of(),
                        List.of(),
                        List.of(),
                        new EditionSummaries(List.of(), List.of(), List.of(), List.of()),
                        List.of(),
                        List.of(),
                        List.of(),
                        Map.of()));

        assertThat(page(".", "index.html").text()).contains("chưa có số liệu nào");
        assertThat(csv("trends")).isEmpty();
    }

    private Document page(String edition, String name) throws IOException {
        return Jsoup.parse(
                Files.readString(this.edition.resolve(edition).resolve("report").resolve(name)));
    }

    /** Every element with the names of its attributes, in order. */
    private static List<String> skeleton(Document page) {
        return page.getAllElements().stream()
                .map(element -> element.normalName() + " "
                        + element.attributes().asList().stream()
                                .map(Attribute::getKey)
                                .toList())
                .toList();
    }

    /** What UTF-8 makes of a text. */
    private static String written(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    private List<CSVRecord> csv(String table) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser =
                CSVParser.parse(Files.newBufferedReader(edition.resolve("csv/" + table + ".csv")), format)) {
            return parser.getRecords();
        }
    }

    private List<Document> sheets() throws IOException {
        try (ZipFile workbook =
                new ZipFile(edition.resolve("xlsx/niengiam.xlsx").toFile())) {
            return workbook.stream()
                    .filter(entry -> entry.getName().startsWith("xl/worksheets/sheet"))
                    .map(entry -> {
                        try {
                            return Jsoup.parse(workbook.getInputStream(entry), "UTF-8", "", Parser.xmlParser());
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    })
                    .toList();
        }
    }

    private static Element cell(Element sheet, String place) {
        return sheet.select("c[r=" + place + "]").first();
    }

    private static Map<String, String> bytes(Path directory) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> found = Files.walk(directory)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                files.put(
                        directory.relativize(file).toString(),
                        new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }
}
