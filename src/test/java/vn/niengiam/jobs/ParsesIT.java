package vn.niengiam.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import vn.niengiam.tables.LakeTable;

/** What an earlier run made of two files, as rewritten by each test, and what the next run makes of that. */
@ExtendWith(SparkExtension.class)
class ParsesIT {
    private static final List<Stage> INGEST = List.of(Stage.INGEST);
    private static final String TEXT = "Năm 2023, xã Suối Bạc kết nạp 14 đảng viên.\n";

    private Path input;
    private Runs runs;

    @BeforeEach
    void ingestTwoFiles(SparkSession spark, @TempDir Path temp) throws IOException {
        input = Files.createDirectories(temp.resolve("lưu trữ"));
        runs = new Runs(spark, input, temp.resolve("hồ"));
        Files.writeString(input.resolve("a.txt"), TEXT);
        Files.writeString(input.resolve("b.txt"), "Năm 2023, xã Mường Khoa kết nạp 21 đảng viên.\n");
        runs.run(INGEST);
    }

    private void rewrite(Map<String, Object> values) {
        Dataset<Row> parses = runs.lake().table(LakeTable.PARSES);
        for (Map.Entry<String, Object> value : values.entrySet()) {
            parses = parses.withColumn(value.getKey(), functions.lit(value.getValue()));
        }
        runs.lake().replace(LakeTable.PARSES, parses, "a test");
    }

    private List<Integer> attempts() {
        return runs.lake().table(LakeTable.PARSES).orderBy("attempts").collectAsList().stream()
                .map(row -> row.<Integer>getAs("attempts"))
                .toList();
    }

    @Test
    void should_try_again_what_timed_out_and_count_the_attempts() {
        rewrite(Map.of("status", "timed_out", "reason", "not read within 30.0 s", "text", ""));

        runs.run(INGEST);

        assertThat(attempts()).containsExactly(1, 1, 2, 2);
        assertThat(runs.column("parse_status").values()).containsOnly("parsed");
        assertThat(runs.column("text")).containsEntry("a.txt", TEXT);
        assertThat(runs.summary()).contains("2 listed, 2 newly parsed");
    }

    @Test
    void should_leave_what_was_tried_often_enough_and_say_so() {
        rewrite(Map.of("status", "crashed", "reason", "the parser process ended", "text", "", "attempts", 3));

        runs.run(INGEST);

        assertThat(attempts()).containsExactly(3, 3);
        assertThat(runs.column("parse_reason").values()).containsOnly("the parser process ended; tried 3 times");
        assertThat(runs.summary()).contains("2 listed, 0 newly parsed");
    }

    @Test
    void should_not_try_again_what_cannot_be_read() {
        rewrite(Map.of("status", "failed", "reason", "is broken", "text", ""));

        runs.run(INGEST);

        assertThat(attempts()).containsExactly(1, 1);
        assertThat(runs.column("parse_reason").values()).containsOnly("is broken");
    }

    @Test
    void should_keep_what_an_earlier_version_parsed_and_say_how_much_it_is() {
        rewrite(Map.of("parser_version", "1", "text", "như bản trước đã đọc"));

        runs.run(INGEST);

        assertThat(runs.column("text").values()).containsOnly("như bản trước đã đọc");
        assertThat(runs.summary())
                .contains("2 listed, 0 newly parsed")
                .contains("2 documents were parsed by an earlier version (2 parsed); --reparse parses them again");
    }

    @Test
    void should_parse_anew_what_an_earlier_version_parsed_when_told_to_and_keep_rows_of_files_that_are_gone()
            throws IOException {
        rewrite(Map.of("parser_version", "1", "text", "như bản trước đã đọc"));
        runs.run(INGEST);
        Files.delete(input.resolve("b.txt"));

        runs.run(INGEST, OldParses.REDONE);

        assertThat(runs.column("text")).isEqualTo(Map.of("a.txt", TEXT, "b.txt", "như bản trước đã đọc"));
        assertThat(runs.progress())
                .contains("1 documents were parsed by an earlier version (1 parsed) and are parsed again");
        runs.run(INGEST, OldParses.REDONE);
        assertThat(runs.summary()).contains("1 listed, 0 newly parsed").doesNotContain("earlier version");
    }

    @Test
    void should_go_on_with_a_lake_whose_parses_do_not_tell_their_attempts() {
        runs.lake().spark().sql("ALTER TABLE lake.niengiam.parses DROP COLUMN attempts");

        runs.run(INGEST);

        assertThat(attempts()).containsExactly(null, null);
        assertThat(runs.summary()).contains("2 listed, 0 newly parsed");
    }

    @Test
    void should_read_a_file_that_comes_back_after_it_could_not_be_read() throws IOException {
        Path link = Files.createSymbolicLink(input.resolve("c.txt"), input.resolveSibling("chưa có.txt"));
        runs.run(INGEST);
        assertThat(runs.column("parse_status")).containsEntry("c.txt", "failed");

        Files.delete(link);
        Files.writeString(link, "Năm 2023, xã Tà Xùa kết nạp 8 đảng viên.\n");
        runs.run(INGEST);

        assertThat(runs.column("parse_status")).containsEntry("c.txt", "parsed");
    }
}
