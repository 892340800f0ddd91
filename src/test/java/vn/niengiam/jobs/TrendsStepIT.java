package vn.niengiam.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
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

/**
 * Every folder of golden/trends is a case worked out by hand: documents and observations in, trend tables out. The years
 * in its boundaries.txt are the boundaries that figures are put on beside those of their time. All cases are one run;
 * those that tell of coverage, which is of all areas together, are run once more each by itself.
 */
@ExtendWith(SparkExtension.class)
class TrendsStepIT {
    private static final Map<String, List<Row>> ANSWERS = new LinkedHashMap<>();
    private static final Map<String, StructType> TYPES = new LinkedHashMap<>();

    @TempDir
    private static Path folder;

    private static SparkSession spark;

    /** In a session of its own, told that there are few rows: what takes time with them is to plan and to compile. */
    @BeforeAll
    static void runAllCases(SparkSession shared) throws IOException {
        spark = shared.newSession();
        spark.conf().set("spark.sql.shuffle.partitions", "1");
        spark.conf().set("spark.sql.adaptive.enabled", "false");
        spark.conf().set("spark.sql.codegen.wholeStage", "false");
        try (TrendsStep step = run(cases().toList())) {
            for (Map.Entry<String, Dataset<Row>> table : step.tables().entrySet()) {
                ANSWERS.put(table.getKey(), table.getValue().collectAsList());
                TYPES.put(table.getKey(), table.getValue().schema());
            }
        }
    }

    static Stream<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(TrendCases.file("", ""))) {
            return folders
                    .filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    static Stream<String> casesOfCoverage() throws IOException {
        return cases().filter(name -> Files.exists(expected(name, "coverage")));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void should_make_the_tables_worked_out_by_hand(String name) throws IOException {
        assertThat(expected(name, "trends")).exists();
        for (String table : List.of("trends", "conflicts", "national")) {
            if (Files.exists(expected(name, table))) {
                assertThat(rows(name, table, ANSWERS.get(table)))
                        .as(table)
                        .containsExactlyInAnyOrderElementsOf(lines(name, table));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("casesOfCoverage")
    void should_tell_why_cells_are_empty_as_worked_out_by_hand(String name) throws IOException {
        try (TrendsStep step = run(List.of(name))) {
            List<Row> coverage = step.tables().get("coverage").collectAsList();

            assertThat(rows(name, "coverage", coverage)).containsExactlyInAnyOrderElementsOf(lines(name, "coverage"));
        }
    }

    @Test
    void should_have_the_columns_of_the_committed_schemas() throws IOException {
        for (Map.Entry<String, StructType> table : TYPES.entrySet()) {
            List<String> committed =
                    GoldenTable.lines(Path.of("src/main/resources/vn/niengiam/tables", table.getKey() + ".csv"))
                            .stream()
                            .map(line -> line.get("column") + " " + line.get("type"))
                            .toList();
            List<String> made = Arrays.stream(table.getValue().fields())
                    .map(field -> field.name() + " " + field.dataType().catalogString())
                    .toList();
            assertThat(made).as(table.getKey()).isEqualTo(committed);
        }
    }

    @Test
    void should_leave_no_views_and_no_files_behind() {
        assertThat(spark.catalog().tableExists("observations")).isFalse();
        assertThat(spark.catalog().tableExists("statements")).isFalse();
        assertThat(folder.resolve("kept")).doesNotExist();
    }

    private static TrendsStep run(List<String> names) throws IOException {
        return TrendsStep.of(spark, new TrendCases(spark, names).sources(), folder.resolve("kept"));
    }

    private static Path expected(String name, String table) {
        return TrendCases.file(name, "expected_" + table + ".csv");
    }

    private static List<Map<String, String>> lines(String name, String table) throws IOException {
        return GoldenTable.lines(expected(name, table));
    }

    /** Those of a case, with the columns that are expected of it. */
    private static List<Map<String, String>> rows(String name, String table, List<Row> all) throws IOException {
        String prefix = TrendCases.prefix(name);
        List<String> boundaries = TrendCases.boundaries(name);
        List<String> columns = header(expected(name, table));
        return all.stream()
                .filter(row -> row.<String>getAs("indicator").startsWith(prefix))
                .filter(row -> table.equals("coverage") || boundaries.contains(row.<String>getAs("boundaries")))
                .map(row -> cells(row, columns, prefix))
                .toList();
    }

    private static List<String> header(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return List.of(lines.findFirst().orElseThrow().split(","));
        }
    }

    private static Map<String, String> cells(Row row, List<String> columns, String prefix) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (String column : columns) {
            cells.put(column, text(row.getAs(column)).replace(prefix, ""));
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
