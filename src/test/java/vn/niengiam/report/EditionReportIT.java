package vn.niengiam.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import vn.niengiam.reference.Level;
import vn.niengiam.report.PreviousEdition.PreviousFigure;
import vn.niengiam.trends.Trend;

class EditionReportIT {
    private static final String INDICATOR = "indicator/" + EditionFixture.ADMITTED + ".html";
    private static final String SENTENCES = "sentences/" + EditionFixture.ADMITTED + "-2023.html";
    private static final List<String> PAGES = List.of("index.html", INDICATOR, "province/02.html", SENTENCES);

    @TempDir
    private Path edition;

    @ParameterizedTest
    @MethodSource("vn.niengiam.report.HostileSnippets#all")
    void should_add_no_node_or_attribute_to_a_page_whatever_a_text_holds(String text) throws IOException {
        write(edition.resolve("plain"), EditionFixture.plain());
        write(edition.resolve("hostile"), EditionFixture.with(text));

        for (String page : PAGES) {
            Document hostile = page("hostile", page);
            assertThat(skeleton(hostile)).as(page).isEqualTo(skeleton(page("plain", page)));
            assertThat(hostile.select("[onerror], [onload], [onmouseover]")).isEmpty();
            assertThat(hostile.text()).doesNotContainPattern("[\\u202A-\\u202E\\u2066-\\u2069\\u200B-\\u200F\\uFEFF]");
        }
        assertThat(page("hostile", SENTENCES).wholeText()).contains(VisibleText.of(text) + ": năm 2023");
    }

    @ParameterizedTest
    @MethodSource("vn.niengiam.report.HostileSnippets#all")
    void should_hold_texts_that_a_spreadsheet_cannot_run(String text) throws IOException {
        write(edition, EditionFixture.with(text));

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
        write(edition, EditionFixture.plain());

        assertThat(ReportLinks.of(edition.resolve("report")).figures()).hasSize(19);
        assertThat(ReportLinks.of(edition.resolve("report")).untraced()).isEmpty();
    }

    @Test
    void should_have_no_dead_link_and_no_id_twice() throws IOException {
        write(edition, EditionFixture.plain());

        assertThat(ReportLinks.of(edition.resolve("report")).dead()).isEmpty();
        for (String name : PAGES) {
            assertThat(page(".", name).select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        }
    }

    @Test
    void should_tell_what_is_new_since_the_edition_before() throws IOException {
        PreviousFigure other = new PreviousFigure(
                EditionFixture.ADMITTED,
                "02",
                Trend.AS_REPORTED,
                Level.PROVINCE,
                2023,
                Optional.empty(),
                new BigDecimal("300"));
        PreviousEdition before = new PreviousEdition("20240101-abc", List.of(other));
        EditionReport.write(edition, EditionFixture.plain(), EditionFixture.choice(), Optional.of(before));

        assertThat(page(".", "index.html").select("[aria-labelledby=moi]").text())
                .contains("20240101-abc: thêm 6 số, bỏ 0 số, thay đổi 1 số")
                .contains("300", "326");
    }

    @Test
    void should_stand_alone_without_script_and_network() throws IOException {
        write(edition, EditionFixture.plain());

        Document page = page(".", INDICATOR);
        String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
        assertThat(policy).startsWith("default-src 'none'; style-src 'sha256-").doesNotContain("unsafe");
        PageLayout layout = new PageLayout(
                page.select("style").first().data(),
                page.select("script").first().data());
        assertThat(policy).isEqualTo(layout.policy());
        assertThat(page.select("script")).hasSize(1);
        assertThat(page.select("link, img, iframe, object, form, [style], [src]"))
                .isEmpty();
        assertThat(page.select("table"))
                .allSatisfy(
                        table -> assertThat(table.select("thead th[scope=col]")).isNotEmpty());
        assertThat(page.select("tbody tr"))
                .allSatisfy(row -> assertThat(row.select("th[scope=row]")).hasSize(1));
    }

    @Test
    void should_write_the_same_bytes_for_the_same_content() throws IOException {
        write(edition.resolve("one"), EditionFixture.plain());
        write(edition.resolve("two"), EditionFixture.plain());

        assertThat(bytes(edition.resolve("one"))).isEqualTo(bytes(edition.resolve("two")));
    }

    @Test
    void should_write_figures_as_numbers_and_all_else_as_text_in_the_workbook() throws IOException {
        write(edition, EditionFixture.plain());

        Element trends = sheets().get(0);
        assertThat(cell(trends, "F8").select("v").text()).isEqualTo("-2.25");
        assertThat(cell(trends, "F8").attr("t")).isIn("", "n");
        assertThat(cell(trends, "B8").attr("t")).isIn("s", "inlineStr");
        assertThat(trends.select("autoFilter")).hasSize(1);
        assertThat(trends.select("pane[state=frozen]")).hasSize(1);
    }

    @Test
    void should_write_csv_as_rfc_4180() throws IOException {
        write(edition, EditionFixture.with("một, \"hai\"\nba"));

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

        write(edition, EditionFixture.plain());

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
        write(
                edition,
                new EditionContent(
                        "1",
                        "1.0",
                        List.of(),
                        List.of(),
                        List.of(),
                        new EditionSummaries(List.of(), List.of(), List.of(), List.of()),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()));

        assertThat(page(".", "index.html").text()).contains("chưa có số liệu nào");
        assertThat(csv("trends")).isEmpty();
    }

    private static void write(Path folder, EditionContent content) throws IOException {
        EditionReport.write(folder, content, EditionFixture.choice(), Optional.empty());
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

    /** What UTF-8 makes of a text, and what stands for that which no spreadsheet takes. */
    private static String written(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8)
                .replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE]", "\uFFFD");
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
