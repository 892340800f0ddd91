package vn.niengiam.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import vn.niengiam.jobs.SparkExtension;

@ExtendWith(SparkExtension.class)
class LakeIT {
    private static final Instant NOON = Instant.parse("2024-01-05T12:00:00Z");

    @TempDir
    private Path temp;

    private Path folder;
    private Lake lake;

    @BeforeEach
    void openLake(SparkSession spark) throws Exception {
        folder = Files.createDirectories(temp.resolve("hồ dữ liệu 100%"));
        lake = Lake.open(spark, folder, Map.of());
    }

    @Test
    void should_make_every_table_with_its_columns_and_their_comments() {
        for (LakeTable table : LakeTable.values()) {
            StructField[] fields = lake.table(table).schema().fields();
            List<Column> columns = table.schema().columns();
            assertThat(Stream.of(fields).map(StructField::name))
                    .isEqualTo(table.schema().columnNames());
            for (int i = 0; i < fields.length; i++) {
                assertThat(fields[i].getComment().get())
                        .isEqualTo(columns.get(i).description());
                assertThat(fields[i].nullable()).isEqualTo(!columns.get(i).required());
                assertThat(fields[i].dataType()).isEqualTo(columns.get(i).type().sparkType());
            }
        }
        assertThat(folder.resolve("warehouse/niengiam/documents")).isDirectory();
    }

    @Test
    void should_find_its_rows_again_when_opened_a_second_time(SparkSession spark) {
        lake.append(LakeTable.RELEASES, releases("first"));

        Lake again = Lake.open(spark, folder, Map.of());

        assertThat(ids(again.table(LakeTable.RELEASES))).containsExactly("first");
    }

    @Test
    void should_put_new_rows_in_the_place_of_all_and_know_what_they_were_made_from() {
        lake.replace(LakeTable.RELEASES, releases("first", "second"), "documents@1");
        lake.replace(LakeTable.RELEASES, releases("third"), "documents@2");

        assertThat(ids(lake.table(LakeTable.RELEASES))).containsExactly("third");
        assertThat(lake.isMadeFrom(LakeTable.RELEASES, "documents@2")).isTrue();
        assertThat(lake.isMadeFrom(LakeTable.RELEASES, "documents@1")).isFalse();
        assertThat(lake.isMadeFrom(LakeTable.RUNS, "documents@2")).isFalse();
    }

    @Test
    void should_replace_rows_of_the_same_key_and_add_the_others() {
        lake.append(LakeTable.RELEASES, releases("first", "second"));
        Release changed = release("second", 99);
        Dataset<Row> rows = lake.rows(Release.class, LakeTable.RELEASES, List.of(changed, release("third", 1)));

        lake.merge(LakeTable.RELEASES, rows, "release_id");

        assertThat(ids(lake.table(LakeTable.RELEASES))).containsExactly("first", "second", "third");
        assertThat(lake.table(LakeTable.RELEASES)
                        .where("documents_snapshot = 99")
                        .count())
                .isEqualTo(1);
    }

    @Test
    void should_show_a_release_as_it_was_while_later_runs_write() {
        writeEveryTable("of the first run");
        Release release = lake.release("run-1", NOON);
        writeEveryTable("of a run that does not end");

        assertThat(lake.latestRelease()).contains(release);
        assertThat(labels(lake.table(LakeTable.CONFLICTS, release))).containsExactly("of the first run");
        assertThat(labels(lake.table(LakeTable.CONFLICTS))).containsExactly("of a run that does not end");
    }

    @Test
    void should_keep_the_last_release_when_nothing_was_written_since() {
        writeEveryTable("of the first run");
        Release release = lake.release("run-1", NOON);

        assertThat(lake.release("run-2", NOON.plusSeconds(60))).isEqualTo(release);
        assertThat(lake.table(LakeTable.RELEASES).count()).isEqualTo(1);
    }

    @Test
    void should_not_release_while_a_table_was_never_written() {
        lake.replace(LakeTable.DOCUMENTS, lake.table(LakeTable.DOCUMENTS), "nothing");

        assertThatThrownBy(() -> lake.release("run-1", NOON))
                .isInstanceOf(LakeUnusable.class)
                .hasMessage(
                        "Cannot release: the table observations was never written;" + " run every stage with jobs/run");
        assertThat(lake.latestRelease()).isEmpty();
    }

    @Test
    void should_say_what_to_check_when_the_catalog_cannot_be_opened(SparkSession spark) {
        Map<String, String> elsewhere = Map.of("uri", "jdbc:sqlite:" + temp + "/no/such/folder/catalog.db");

        assertThatThrownBy(() -> Lake.open(spark, folder, elsewhere))
                .isInstanceOf(LakeUnusable.class)
                .hasMessageStartingWith("Cannot open the catalog of the lake " + folder)
                .hasMessageEndingWith("; check lake.catalog in the settings");
    }

    private void writeEveryTable(String rule) {
        for (LakeTable table : LakeTable.PUBLISHED) {
            Dataset<Row> rows = table == LakeTable.CONFLICTS ? conflicts(rule) : lake.table(table);
            lake.replace(table, rows, rule);
        }
    }

    private Dataset<Row> conflicts(String rule) {
        return lake.spark()
                .sql(
                        "SELECT 'party.members.admitted' AS indicator, '02' AS ref_area, 'as_reported' AS boundaries,"
                                + " 'province' AS level, 2023 AS year, 12 AS months, NULL AS body, 326.0BD AS chosen_value,"
                                + " 336.0BD AS other_value, 10.0BD AS difference, :rule AS rule, 'a' AS chosen_observation_id,"
                                + " 'b' AS chosen_doc_id, 'c' AS chosen_path, 'd' AS chosen_sentence,"
                                + " 'e' AS other_observation_id, 'f' AS other_doc_id, 'g' AS other_path,"
                                + " 'h' AS other_sentence",
                        Map.of("rule", rule));
    }

    private static List<String> labels(Dataset<Row> conflicts) {
        return conflicts.select("rule").collectAsList().stream()
                .map(row -> row.getString(0))
                .toList();
    }

    private Dataset<Row> releases(String... ids) {
        return lake.rows(
                Release.class,
                LakeTable.RELEASES,
                Stream.of(ids).map(id -> release(id, 1)).toList());
    }

    private static Release release(String id, long documentsSnapshot) {
        return new Release(id, "run", NOON, documentsSnapshot, 2, 3, 4, 5, 6, 7, 8, 9, 10);
    }

    private static List<String> ids(Dataset<Row> releases) {
        return releases.orderBy("release_id").collectAsList().stream()
                .map(row -> row.<String>getAs("release_id"))
                .toList();
    }
}
