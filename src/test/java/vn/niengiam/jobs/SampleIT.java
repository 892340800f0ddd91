package vn.niengiam.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import vn.niengiam.reference.Reference;
import vn.niengiam.report.Browser;
import vn.niengiam.report.EditionFormats;
import vn.niengiam.report.ReportLinks;
import vn.niengiam.settings.Settings;
import vn.niengiam.tables.Editions;
import vn.niengiam.tables.LakeTable;

/** The archive that the project ships, from its files to its trends, against what a person read in it. */
@ExtendWith(SparkExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SampleIT {
    private static final Path SAMPLE = Path.of("src", "sample");

    private Path lake;
    private Runs runs;

    @BeforeAll
    void run(SparkSession spark, @TempDir Path temp) {
        lake = temp.resolve("lake");
        runs = new Runs(spark, SAMPLE.resolve("archive").toAbsolutePath(), lake);
        assertThat(runs.run(Stage.all())).as(runs.progress()).isEqualTo(Outcome.DONE);
        Path home = Path.of("").toAbsolutePath();
        Settings english = Settings.load(home.resolve("conf/niengiam.conf"), home)
                .with(new Settings.Report(Optional.of(2024), List.of(), List.of(), "en", "2025"));
        Runs again = new Runs(spark, english, SAMPLE.resolve("archive").toAbsolutePath(), lake);
        assertThat(again.run(List.of(Stage.REPORT))).as(again.progress()).isEqualTo(Outcome.DONE);
    }

    /** Every sixth page in each language: all pages come from the same few templates. */
    @Test
    void should_open_the_pages_of_its_reports_in_a_browser_without_an_error(@TempDir Path profile) throws IOException {
        try (Browser browser = Browser.start(profile);
                Stream<Path> files = Files.walk(lake.resolve("editions"))) {
            List<Path> pages = files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
            IntStream.range(0, pages.size())
                    .filter(place -> place % 6 == 0)
                    .mapToObj(pages::get)
                    .forEach(browser::open);

            assertThat(browser.complaints()).isEmpty();
        }
    }

    @Test
    void should_lead_every_figure_of_its_reports_to_the_sentence_that_holds_it() throws IOException {
        List<Path> editions;
        try (Stream<Path> folders = Files.list(lake.resolve("editions"))) {
            editions = folders.filter(Files::isDirectory).toList();
        }
        assertThat(editions).hasSize(2);
        for (Path edition : editions) {
            ReportLinks links = ReportLinks.of(edition.resolve("report"));
            assertThat(links.figures()).hasSizeGreaterThan(200);
            assertThat(links.untraced()).isEmpty();
            assertThat(links.dead()).isEmpty();
            assertThat(links.faults()).isEmpty();
            assertThat(links.unguarded()).isEmpty();
        }
    }

    @Test
    void should_tell_area_level_and_year_of_every_report() throws IOException {
        Map<String, Row> documents = new HashMap<>();
        runs.lake().table(LakeTable.DOCUMENTS).collectAsList().forEach(row -> documents.put(row.getAs("path"), row));
        List<String> wrong = new ArrayList<>();
        for (CSVRecord line : lines("truth.csv")) {
            Row row = documents.get(line.get("path"));
            boolean read = line.get("indicator").isEmpty() && row != null && "parsed".equals(row.getAs("parse_status"));
            if (read
                    && !header(row)
                            .equals(line.get("ref_area") + " " + line.get("level") + " " + line.get("report_year"))) {
                wrong.add(line.get("path") + ": " + header(row));
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static String header(Row row) {
        return Objects.toString(row.getAs("ref_area"), "") + " " + row.getAs("level") + " " + row.getAs("report_year");
    }

    @Test
    void should_know_a_reprint_under_another_headline_and_count_it_once() {
        Map<String, String> ids = runs.column("doc_id");
        Map<String, String> originals = runs.column("duplicate_of");
        originals.values().removeIf(Objects::isNull);

        assertThat(originals)
                .containsOnly(
                        Map.entry(
                                "lai-chau/2023/tong-ket-2023.txt",
                                ids.get("bao-khac/luu-tru/lai-chau-2023 (bản sao).txt")),
                        Map.entry(
                                "bao-khac/diem-bao/2024-01-08.html",
                                ids.get("quang-binh/2024/xay-dung-dang-2023.html")));
        // It is read as any other, and its figures count as those of the first print.
        String reprint = ids.get("bao-khac/diem-bao/2024-01-08.html");
        assertThat(SqlAnswers.of(
                        lake, "select count(*) > 0 as read from observations where doc_id = '" + reprint + "'"))
                .isEqualTo("read\r\ntrue\r\n");
        assertThat(SqlAnswers.of(
                        lake,
                        "select count(*) as figures from trends t join observations o"
                                + " on list_contains(t.observation_ids, o.observation_id) where o.doc_id = '" + reprint
                                + "'"))
                .isEqualTo("figures\r\n0\r\n");
    }

    @Test
    void should_compute_the_trends_that_a_person_would() throws IOException {
        Map<String, String> cells = new HashMap<>();
        for (Row row : runs.lake()
                .table(LakeTable.TRENDS)
                .where("boundaries = 'as_reported'")
                .collectAsList()) {
            String cell = String.join(
                    " ",
                    row.getAs("indicator"),
                    row.getAs("ref_area"),
                    row.getAs("level"),
                    row.getAs("year").toString());
            cells.put(cell, plain(row.<BigDecimal>getAs("value")) + " " + row.getAs("obs_status"));
        }
        List<String> wrong = new ArrayList<>();
        List<CSVRecord> truth = lines("trends_truth.csv");
        for (CSVRecord line : truth) {
            String cell =
                    String.join(" ", line.get("indicator"), line.get("ref_area"), line.get("level"), line.get("year"));
            if (!agrees(line, cells.get(cell))) {
                wrong.add(cell + ": " + cells.get(cell) + ", not " + line.get("value") + " " + line.get("status"));
            }
        }
        // What is left: figures in the rows of a table, and the nation, which has no uid and so no trend.
        assertThat(wrong).hasSizeLessThanOrEqualTo(truth.size() / 10);
        assertThat(wrong).noneMatch(cell -> cell.contains(", not") && cell.endsWith("absent"));
    }

    private static boolean agrees(CSVRecord line, String found) {
        String value = line.get("value").isEmpty() ? "" : plain(new BigDecimal(line.get("value")));
        return line.get("status").equals("absent")
                ? found == null || !found.startsWith(value + " ")
                : (value + " " + line.get("status")).equals(found);
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }

    /** The reasons are told by looking at the figure; the trends are decided by SQL. They must not drift apart. */
    @Test
    void should_have_a_reason_for_every_figure_that_stands_in_no_trend_and_for_no_other() {
        Reference reference = Reference.load(Path.of("conf"));
        List<String> wrong = new ArrayList<>();
        try (EditionSql edition = EditionSql.open(lake)) {
            for (String id : SqlAnswers.of(lake, "select observation_id from observations")
                    .lines()
                    .skip(1)
                    .toList()) {
                EditionRow figure = edition.rows("figures_with_id", id).get(0);
                String told = new FigureInTrends(figure, edition, reference).text();
                boolean reasoned = !NoTrend.reasons(figure, reference).isEmpty();
                boolean stands = !told.contains("in none: ");
                if (stands && reasoned || told.contains("does not compare")) {
                    wrong.add(figure + " " + told);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void should_answer_from_the_lake_as_from_its_edition() {
        String question = "select indicator, ref_area, level, year, value, observation_ids from trends"
                + " where value is not null order by indicator, ref_area, level, year, value, observation_ids[0]";
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (LakeSql sql = LakeSql.of(runs.lake())) {
            sql.answer(question + ";", SqlFormat.CSV, new PrintStream(bytes, true, StandardCharsets.UTF_8));

            assertThatThrownBy(() -> sql.answer("select valu from trends", SqlFormat.CSV, System.out))
                    .isInstanceOf(CannotRun.class)
                    .hasMessageStartingWith("Cannot answer: ")
                    .hasMessageContaining("valu");
            assertThatThrownBy(() -> sql.answer("delete from trends", SqlFormat.CSV, System.out))
                    .isInstanceOf(CannotRun.class);
        }

        assertThat(bytes.toString(StandardCharsets.UTF_8).lines().count()).isGreaterThan(50);
        assertThat(bytes.toString(StandardCharsets.UTF_8))
                .isEqualTo(SqlAnswers.of(lake, question.replace("[0]", "[1]")));
    }

    @Test
    void should_say_the_same_in_every_format() throws IOException, SQLException {
        for (Path edition : new Editions(lake).all()) {
            assertThat(EditionFormats.differences(edition)).isEmpty();
        }
    }

    /** Both must give what a person counted, of {@code trends_truth.csv}. */
    @Test
    void should_answer_the_questions_of_the_readme(SparkSession spark) throws IOException, SQLException {
        String edition = new Editions(lake).latest().orElseThrow().toString();
        Matcher block = Pattern.compile("```sql\n-- DuckDB\n(.*?);\n\n-- Spark SQL\n(.*?);\n```", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("README.md")).replace("lake/editions/<id>", edition));
        assertThat(block.find()).isTrue();
        List<String> counted = List.of("2021 2318 A", "2022 2446 A", "2023 2531 A", "2024 2609 A");

        List<String> duckDb = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(block.group(1))) {
            while (rows.next()) {
                duckDb.add(rows.getInt(1) + " " + plain(rows.getBigDecimal(2)) + " " + rows.getString(3));
            }
        }
        assertThat(duckDb).isEqualTo(counted);
        assertThat(spark.sql(block.group(2)).collectAsList())
                .extracting(row -> row.getInt(0) + " " + plain(row.getDecimal(1)) + " " + row.getString(2))
                .isEqualTo(counted);
    }

    private static List<CSVRecord> lines(String file) throws IOException {
        return CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(Files.newBufferedReader(SAMPLE.resolve(file), StandardCharsets.UTF_8))
                .getRecords();
    }
}
