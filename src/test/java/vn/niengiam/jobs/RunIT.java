package vn.niengiam.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import vn.niengiam.tables.Editions;
import vn.niengiam.tables.LakeTable;

/** One archive through three runs: as found, again, and with changes. Each test looks at what the runs before it left. */
@ExtendWith(SparkExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RunIT {
    private static final String REPORT = "Đảng bộ tỉnh Hà Giang tổng kết công tác xây dựng Đảng năm 2023\n"
            + "Năm 2023, toàn Đảng bộ kết nạp 1.382 đảng viên.\n";
    private static final String ODD_NAME = "báo cáo, 100%\nnăm 2023.txt";

    private Path input;
    private Path lake;
    private Runs runs;
    private Path firstEdition;

    @BeforeAll
    void writeArchive(SparkSession spark, @TempDir Path temp) throws IOException {
        input = Files.createDirectories(temp.resolve("lưu trữ"));
        lake = temp.resolve("hồ 50%");
        runs = new Runs(spark, input, lake);
        Files.writeString(input.resolve("ha-giang.txt"), REPORT);
        Files.writeString(input.resolve(ODD_NAME), "Năm 2023, Đảng bộ khối kết nạp 326 đảng viên.\n");
        Files.writeString(
                input.resolve("trang.html"),
                "<html><head><title>Tin</title></head><body><p>Huyện ủy kết nạp 45 đảng viên.</p></body></html>");
        Files.createFile(input.resolve("rỗng.txt"));
        Files.write(input.resolve("unknown.bin"), new byte[] {0, 1, 2, 3, (byte) 0xFE, (byte) 0xFF, 7, 7});
        Files.writeString(input.resolve("corrupt.pdf"), "%PDF-1.7\nnot a PDF after all");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(input.resolve("a.zip")))) {
            zip.putNextEntry(new ZipEntry("trong/ha-giang.txt"));
            zip.write(REPORT.getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    @Order(1)
    void should_publish_an_edition_of_a_mixed_archive() {
        assertThat(runs.run(Stage.all())).isEqualTo(Outcome.DONE);

        firstEdition = new Editions(lake).latest().orElseThrow();
        assertThat(firstEdition.getFileName().toString()).matches("20240105-[0-9a-f]{12}");
        assertThat(firstEdition)
                .isDirectoryContaining("glob:**/SHA256SUMS")
                .isDirectoryContaining("glob:**/datapackage.json");
        assertThat(firstEdition.resolve("report/index.html")).isRegularFile();
        for (LakeTable table : LakeTable.PUBLISHED) {
            assertThat(firstEdition.resolve(table.tableName()))
                    .isDirectoryContaining("glob:**/part-00000.parquet")
                    .isDirectoryNotContaining("glob:**/{.*,_*}");
        }
    }

    @Test
    @Order(2)
    void should_have_a_row_with_its_status_for_every_file() {
        Map<String, String> statuses = runs.column("parse_status");

        assertThat(statuses)
                .containsOnlyKeys(
                        "a.zip",
                        "a.zip!/trong/ha-giang.txt",
                        ODD_NAME,
                        "corrupt.pdf",
                        "ha-giang.txt",
                        "rỗng.txt",
                        "trang.html",
                        "unknown.bin")
                .containsEntry("ha-giang.txt", "parsed")
                .containsEntry("a.zip!/trong/ha-giang.txt", "parsed")
                .containsEntry(ODD_NAME, "parsed")
                .containsEntry("trang.html", "parsed")
                .containsEntry("rỗng.txt", "empty")
                .containsEntry("corrupt.pdf", "failed")
                .containsEntry("unknown.bin", "unsupported");
    }

    @Test
    @Order(2)
    void should_mark_every_copy_but_the_first_by_path() {
        Map<String, String> ids = runs.column("doc_id");
        Map<String, String> copies = runs.column("duplicate_of");

        assertThat(ids.get("ha-giang.txt")).isEqualTo(ids.get("a.zip!/trong/ha-giang.txt"));
        assertThat(copies).containsEntry("ha-giang.txt", ids.get("ha-giang.txt"));
        copies.remove("ha-giang.txt");
        assertThat(copies.values()).containsOnlyNulls();
    }

    @Test
    @Order(2)
    void should_find_the_figure_of_each_report_once() {
        List<String> values = runs.lake().table(LakeTable.OBSERVATIONS).collectAsList().stream()
                .map(row ->
                        row.getDecimal(row.fieldIndex("value")).toBigInteger().toString())
                .toList();

        assertThat(values).contains("1382", "326", "45");
        assertThat(values).filteredOn("1382"::equals).hasSize(1);
    }

    @Test
    @Order(2)
    void should_agree_with_a_second_engine_on_every_table_of_the_edition(SparkSession spark) {
        for (LakeTable table : LakeTable.PUBLISHED) {
            long rows = spark.read()
                    .parquet(firstEdition.resolve(table.tableName()).toString())
                    .count();
            assertThat(rows)
                    .as(table.tableName())
                    .isEqualTo(runs.lake().table(table).count());
            assertThat(SqlAnswers.of(lake, "select count(*) as rows from " + table.tableName()))
                    .as(table.tableName())
                    .isEqualTo("rows\r\n" + rows + "\r\n");
        }
    }

    @Test
    @Order(2)
    void should_keep_a_record_of_the_run() {
        Row run = runs.lake().table(LakeTable.RUNS).first();

        assertThat(run.<String>getAs("outcome")).isEqualTo("done");
        assertThat(run.<Long>getAs("listed")).isEqualTo(8);
        assertThat(run.<Long>getAs("parsed")).isEqualTo(4);
        assertThat(run.<Long>getAs("duplicates")).isEqualTo(1);
        assertThat(run.<Long>getAs("newly_parsed")).isEqualTo(6);
        assertThat(run.<String>getAs("input")).isEqualTo(input.toString());
    }

    @Test
    @Order(2)
    void should_sum_up_at_the_end() {
        assertThat(runs.summary())
                .contains("  files         8 listed, 6 newly parsed, 1 copies or reprints of others\n")
                .contains("  documents     8: 4 parsed, ")
                .contains("Not read whole:\n")
                .contains("  corrupt.pdf: failed, ")
                .contains("  edition       " + firstEdition + "\n")
                .contains("  report        " + firstEdition.resolve("report/index.html") + "\n")
                .contains("  jobs/sql ");
        assertThat(runs.progress()).contains("parsing: 6 of 6");
    }

    @Test
    @Order(3)
    void should_parse_nothing_twice_and_keep_edition_and_release_when_nothing_changed() {
        Map<String, String> hours = runs.column("ingested_at");
        assertThat(runs.run(Stage.all())).isEqualTo(Outcome.DONE);

        assertThat(new Editions(lake).latest()).contains(firstEdition);
        assertThat(runs.column("ingested_at")).isEqualTo(hours);
        assertThat(runs.lake().table(LakeTable.RELEASES).count()).isEqualTo(1);
        assertThat(runs.progress())
                .doesNotContain("parsing:")
                .contains("observations and entities are up to date")
                .contains("trends are up to date")
                .contains("edition " + firstEdition.getFileName() + " is unchanged");
        assertThat(runs.summary()).contains("8 listed, 0 newly parsed");
    }

    @Test
    @Order(4)
    void should_read_again_what_changed_and_keep_rows_of_files_that_are_gone() throws IOException {
        Map<String, String> before = runs.column("run_id");
        Files.writeString(input.resolve("trang.html"), "<p>Huyện ủy kết nạp 46 đảng viên.</p>");
        Files.delete(input.resolve("corrupt.pdf"));

        assertThat(runs.run(Stage.all())).isEqualTo(Outcome.DONE);

        Map<String, String> after = runs.column("run_id");
        assertThat(after.get("trang.html")).isGreaterThan(before.get("trang.html"));
        after.put("trang.html", before.get("trang.html"));
        assertThat(after).isEqualTo(before);
        assertThat(runs.summary())
                .contains("7 listed, 1 newly parsed, 1 copies or reprints of others, 1 kept that are there no more");
        assertThat(new Editions(lake).latest()).isPresent().get().isNotEqualTo(firstEdition);
        assertThat(SqlAnswers.of(lake, "select value from observations where value in (45, 46)"))
                .isEqualTo("value\r\n46\r\n");
    }

    @Test
    @Order(5)
    void should_not_compute_trends_from_observations_that_are_older_than_the_documents() throws IOException {
        Files.writeString(input.resolve("trang.html"), "<p>Huyện ủy kết nạp 47 đảng viên.</p>");
        runs.run(List.of(Stage.INGEST));

        assertThatThrownBy(() -> runs.run(List.of(Stage.TRENDS)))
                .hasMessage("Cannot compute trends: the observations are older than the documents or the program;"
                        + " run jobs/extract first");
        assertThat(runs.lake().table(LakeTable.RUNS).where("outcome = 'failed'").count())
                .isEqualTo(1);
        assertThat(SqlAnswers.of(lake, "select value from observations where value in (46, 47)"))
                .isEqualTo("value\r\n46\r\n");
    }

    @Test
    @Order(6)
    void should_come_to_the_same_by_single_stages() {
        for (Stage stage : List.of(Stage.EXTRACT, Stage.TRENDS, Stage.REPORT)) {
            assertThat(runs.run(List.of(stage))).isEqualTo(Outcome.DONE);
        }

        assertThat(SqlAnswers.of(lake, "select value from observations where value in (46, 47)"))
                .isEqualTo("value\r\n47\r\n");
    }
}
