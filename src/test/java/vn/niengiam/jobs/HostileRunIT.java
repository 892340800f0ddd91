package vn.niengiam.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import vn.niengiam.hostile.HostileFile;
import vn.niengiam.hostile.OddPlaces;
import vn.niengiam.hostile.Reports;
import vn.niengiam.settings.Settings;
import vn.niengiam.tables.LakeTable;

/** 300 good files alone, and among more than 300 that mean harm or came to harm. */
@ExtendWith(SparkExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileRunIT {
    private static final int GOOD = 300;

    private List<HostileFile> hostile;
    private Map<String, String> oddPlaces;
    private Map<String, Row> alone;
    private Map<String, Row> mixed;

    @BeforeAll
    void ingest(SparkSession spark, @TempDir Path temp) throws IOException, InterruptedException {
        Path input = temp.resolve("lưu trữ");
        Settings settings = settings(temp);
        Reports.write(input.resolve("tốt"), GOOD);
        alone = rows(new Runs(spark, settings, input, temp.resolve("hồ một")));
        hostile = HostileFile.write(input.resolve("xấu"));
        oddPlaces = OddPlaces.write(input.resolve("lạ"));
        mixed = rows(new Runs(spark, settings, input, temp.resolve("hồ hai")));
    }

    /** Small budgets, so that what reaches them does so soon. */
    private static Settings settings(Path folder) throws IOException {
        String text = Files.readString(Path.of("conf/niengiam.conf"))
                .replace("members = 200000", "members = 200")
                .replace("timeout = 30 s", "timeout = 10 s")
                .replace("maximum_text_length = 10000000", "maximum_text_length = 200000");
        Path file = Files.writeString(folder.resolve("niengiam.conf"), text);
        return Settings.load(file, Path.of("").toAbsolutePath());
    }

    private static Map<String, Row> rows(Runs runs) {
        runs.run(List.of(Stage.INGEST));
        return runs.lake().table(LakeTable.DOCUMENTS).collectAsList().stream()
                .collect(Collectors.toMap(row -> row.getAs("path"), Function.identity(), (a, b) -> a, TreeMap::new));
    }

    @Test
    void should_give_each_hostile_file_the_row_that_it_deserves() {
        List<String> wrong = new ArrayList<>();
        for (HostileFile file : hostile) {
            Row row = mixed.get("xấu/" + file.path());
            String status = row == null ? "no row" : row.getAs("parse_status");
            String reason = row == null || row.getAs("parse_reason") == null ? "" : row.getAs("parse_reason");
            if (!file.statuses().contains(status) || !reason.contains(file.reason())) {
                wrong.add(file.path() + " (" + file.why() + "): " + status + ", " + reason);
            }
            if (!inside(file).equals(file.inside())) {
                wrong.add(file.path() + " (" + file.why() + ") holds " + inside(file));
            }
        }
        assertThat(wrong).isEmpty();
    }

    private Map<String, Integer> inside(HostileFile file) {
        Map<String, Integer> counts = new TreeMap<>();
        String before = "xấu/" + file.path() + "!/";
        mixed.forEach((path, row) -> {
            if (path.startsWith(before)) {
                counts.merge(row.getAs("parse_status"), 1, Integer::sum);
            }
        });
        return counts;
    }

    @Test
    void should_tell_of_links_pipes_and_odd_names() {
        assertThat(oddPlaces)
                .allSatisfy((name, status) -> assertThat(mixed.get("lạ/" + name).<String>getAs("parse_status"))
                        .as(name)
                        .isEqualTo(status));
    }

    @Test
    void should_read_good_files_as_if_they_were_alone() {
        assertThat(alone).hasSize(GOOD);
        assertThat(alone.values()).allMatch(row -> row.getAs("parse_status").equals("parsed"));
        alone.forEach((path, row) -> assertThat(lasting(mixed.get(path))).isEqualTo(lasting(row)));
    }

    /** All but when it was read. */
    private static Map<String, Object> lasting(Row row) {
        Map<String, Object> values = new TreeMap<>();
        for (String column : row.schema().fieldNames()) {
            if (!column.equals("run_id") && !column.equals("ingested_at")) {
                values.put(column, String.valueOf((Object) row.getAs(column)));
            }
        }
        return values;
    }

    @Test
    void should_count_a_row_for_each_file_and_each_one_inside() {
        int inside = hostile.stream()
                .flatMap(file -> file.inside().values().stream())
                .mapToInt(Integer::intValue)
                .sum();
        assertThat(hostile).hasSizeGreaterThanOrEqualTo(300);
        assertThat(mixed).hasSize(GOOD + hostile.size() + inside + oddPlaces.size());
    }

    @Test
    void should_say_why_there_is_no_text_in_plain_words_and_never_tell_a_secret() {
        assertThat(mixed).allSatisfy((path, row) -> {
            String reason = row.getAs("parse_reason");
            if (!row.getAs("parse_status").equals("parsed")) {
                assertThat(reason).isNotBlank();
            }
            assertThat(String.valueOf(reason))
                    .doesNotContain("\n", "\tat ", "java.lang.", "Exception")
                    .hasSizeLessThan(400);
            assertThat(row.<String>getAs("text")).doesNotContain("root:x:0");
        });
    }
}
