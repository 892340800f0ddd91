package vn.niengiam.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import scala.jdk.javaapi.CollectionConverters;
import vn.niengiam.reference.Boundaries;
import vn.niengiam.reference.BoundaryUnit;
import vn.niengiam.reference.Provinces;
import vn.niengiam.reference.Reference;
import vn.niengiam.trends.Trend;

/**
 * Every folder of golden/trends is a case worked out by hand: documents and observations in, trend tables out. The years
 * in its boundaries.txt are the boundaries that figures are put on beside those of their time.
 */
@ExtendWith(SparkExtension.class)
class TrendsStepIT {
    private static final Provinces PROVINCES = Reference.load(Path.of("conf")).provinces();

    private static final Path CASES = Path.of("src/test/resources/golden/trends");

    private static final String DOCUMENTS =
            "doc_id string, path string, published_on date, ref_area string, level string,"
                    + " body string, report_year int, parse_status string, duplicate_of string";
    private static final String OBSERVATIONS = "observation_id string, doc_id string, sentence string, span_start int,"
            + " indicator string, label string, value decimal(28,6), unit string, qualifier string, time_period string,"
            + " nature string, subject string, ref_area string, level string, body string, report_year int,"
            + " repeat_of string, confidence double, target decimal(28,6), checks array<string>";
    private static final String ENTITIES = "doc_id string, type string, surface string, name string, position string,"
            + " org string, normalized string, ref_area string";
    private static final Map<String, String> ORDINARY_DOCUMENT = Map.of("level", "province", "parse_status", "parsed");
    private static final Map<String, String> ORDINARY_OBSERVATION = Map.of(
            "span_start", "0",
            "indicator", "party.members.admitted",
            "label", "đảng viên",
            "unit", "đảng viên",
            "qualifier", "exact",
            "nature", "actual",
            "level", "province",
            "confidence", "0.9");

    @TempDir
    static Path kept;

    private static SparkSession spark;

    /** A session of its own, told that there are few rows: what takes time with them is to plan and to compile. */
    @BeforeAll
    static void startSpark(SparkSession shared) {
        spark = shared.newSession();
        spark.conf().set("spark.sql.shuffle.partitions", "1");
        spark.conf().set("spark.sql.adaptive.enabled", "false");
        spark.conf().set("spark.sql.codegen.wholeStage", "false");
    }

    static Stream<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders
                    .filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void should_make_the_tables_worked_out_by_hand(String name) throws IOException {
        Path folder = CASES.resolve(name);
        assertThat(folder.resolve("expected_trends.csv")).exists();
        try (TrendsStep step = run(folder)) {
            for (Map.Entry<String, Dataset<Row>> table : step.tables().entrySet()) {
                Path expected = folder.resolve("expected_" + table.getKey() + ".csv");
                if (Files.exists(expected)) {
                    List<String> columns = header(expected);
                    assertThat(rows(table.getValue(), columns))
                            .as(table.getKey())
                            .containsExactlyInAnyOrderElementsOf(GoldenTable.lines(expected));
                }
            }
        }
    }

    @Test
    void should_have_the_columns_of_the_committed_schemas() throws IOException {
        try (TrendsStep step = run(CASES.resolve("whole_year"))) {
            for (Map.Entry<String, Dataset<Row>> table : step.tables().entrySet()) {
                List<String> committed =
                        GoldenTable.lines(Path.of("src/main/resources/vn/niengiam/tables", table.getKey() + ".csv"))
                                .stream()
                                .map(line -> line.get("column") + " " + line.get("type"))
                                .toList();
                List<String> made = Arrays.stream(table.getValue().schema().fields())
                        .map(field -> field.name() + " " + field.dataType().catalogString())
                        .toList();
                assertThat(made).as(table.getKey()).isEqualTo(committed);
            }
        }
    }

    @Test
    void should_leave_no_views_behind() throws IOException {
        run(CASES.resolve("whole_year")).close();

        assertThat(spark.catalog().tableExists("observations")).isFalse();
        assertThat(spark.catalog().tableExists("statements")).isFalse();
    }

    private static TrendsStep run(Path folder) throws IOException {
        Path indicators = folder.resolve("indicators.csv");
        Path entities = folder.resolve("entities.csv");
        return TrendsStep.of(
                spark,
                new TrendsStep.Sources(
                        GoldenTable.read(spark, folder.resolve("documents.csv"), DOCUMENTS, ORDINARY_DOCUMENT),
                        GoldenTable.read(spark, folder.resolve("observations.csv"), OBSERVATIONS, ORDINARY_OBSERVATION),
                        Files.exists(entities)
                                ? GoldenTable.read(spark, entities, ENTITIES, Map.of())
                                : spark.createDataFrame(List.of(), StructType.fromDDL(ENTITIES)),
                        GoldenTable.read(
                                spark,
                                Files.exists(indicators) ? indicators : CASES.resolve("indicators.csv"),
                                "code string, unit string, aggregation string",
                                Map.of()),
                        ReferenceRows.provinces(spark, PROVINCES.all()),
                        ReferenceRows.boundaryUnits(spark, boundaryUnits(folder.resolve("boundaries.txt")))),
                kept.resolve("kept"));
    }

    private static List<BoundaryUnit> boundaryUnits(Path vintages) throws IOException {
        Boundaries boundaries = new Boundaries(PROVINCES);
        List<BoundaryUnit> units = new ArrayList<>(boundaries.asReported(Trend.AS_REPORTED));
        if (Files.exists(vintages)) {
            Files.readAllLines(vintages)
                    .forEach(year -> units.addAll(boundaries.vintage(year, LocalDate.parse(year + "-12-31"))));
        }
        return units;
    }

    private static List<String> header(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return List.of(lines.findFirst().orElseThrow().split(","));
        }
    }

    private static List<Map<String, String>> rows(Dataset<Row> table, List<String> columns) {
        return table.collectAsList().stream().map(row -> cells(row, columns)).toList();
    }

    private static Map<String, String> cells(Row row, List<String> columns) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (String column : columns) {
            cells.put(column, text(row.getAs(column)));
        }
        return cells;
    }

    private static String text(Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof BigDecimal number) {
            return number.stripTrailingZeros().toPlainString();
        }
        if (value instanceof scala.collection.Seq<?> several) {
            return String.join(
                    " ",
                    CollectionConverters.asJava(several).stream()
                            .map(String::valueOf)
                            .toList());
        }
        return value.toString();
    }
}
