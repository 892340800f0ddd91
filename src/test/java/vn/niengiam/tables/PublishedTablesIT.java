package vn.niengiam.tables;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import vn.niengiam.jobs.SparkExtension;

@ExtendWith(SparkExtension.class)
class PublishedTablesIT {
    private static final Instant NOON = Instant.parse("2024-01-05T12:00:00Z");

    @TempDir
    private Path temp;

    @Test
    void should_have_the_same_digest_for_the_same_rows_whatever_their_order_and_their_run(SparkSession spark) {
        Lake lake = Lake.open(spark, temp, Map.of());
        Dataset<Row> documents = documents(lake, "run-1", "a.txt", "b.txt", "c.txt");
        PublishedTables first = published(lake, documents.orderBy("path").coalesce(1));
        PublishedTables second =
                published(lake, documents.orderBy(col("path").desc()).withColumn("run_id", lit("run-2")));
        PublishedTables third = published(lake, documents.where("path <> 'c.txt'"));

        assertThat(second.digest()).isEqualTo(first.digest());
        assertThat(third.digest()).isNotEqualTo(first.digest());
    }

    @Test
    void should_write_sorted_rows_and_describe_the_columns(SparkSession spark) throws IOException {
        Lake lake = Lake.open(spark, temp.resolve("lake"), Map.of());

        published(lake, documents(lake, "run-1", "b.txt", "ăn.txt", "a.txt")).writeTo(temp.resolve("edition"));

        Dataset<Row> written =
                spark.read().parquet(temp.resolve("edition/documents").toString());
        assertThat(written.collectAsList())
                .extracting(row -> row.<String>getAs("path"))
                .containsExactly("a.txt", "b.txt", "ăn.txt");
        assertThat(written.schema().apply("path").getComment().get())
                .isEqualTo("Where the file lies in the archive, from the input folder on; inside a container after !/");
        assertThat(spark.read()
                        .parquet(temp.resolve("edition/trends").toString())
                        .columns())
                .containsExactly(LakeTable.TRENDS.schema().columnNames().toArray(String[]::new));
    }

    @Test
    void should_cut_many_rows_into_the_same_files_each_time(SparkSession spark) throws IOException {
        Dataset<Row> rows = spark.range(250_000).toDF("number");

        ParquetFolder.write(rows.repartition(3), List.of("number"), temp.resolve("first"));
        ParquetFolder.write(rows.orderBy(col("number").desc()), List.of("number"), temp.resolve("second"));

        assertThat(digests(temp.resolve("first"))).containsOnlyKeys("part-00000.parquet", "part-00001.parquet");
        assertThat(digests(temp.resolve("second"))).isEqualTo(digests(temp.resolve("first")));
        assertThat(spark.read().parquet(temp.resolve("first").toString()).count())
                .isEqualTo(250_000);
    }

    @Test
    void should_sort_from_the_first_file_to_the_last_in_groups_that_a_search_can_skip(SparkSession spark)
            throws IOException, SQLException {
        Dataset<Row> rows = spark.range(250_000)
                .selectExpr("format_string('%02d', id % 63) AS ref_area", "CAST(id AS DECIMAL(28, 6)) AS value");

        ParquetFolder.write(rows, List.of("ref_area", "value"), temp.resolve("areas"));

        List<String> groups =
                duckDb("SELECT row_group_num_rows, stats_min_value, stats_max_value FROM parquet_metadata('" + temp
                        + "/areas/*.parquet') WHERE path_in_schema = 'ref_area' ORDER BY file_name, row_group_id");
        // 3,969 or 3,968 rows an area: the first group ends in the thirteenth.
        assertThat(groups).containsExactly("50000 00 12", "50000 12 25", "50000 25 37", "50000 37 50", "50000 50 62");
        assertThat(duckDb("SELECT count(*) FROM parquet_metadata('" + temp
                        + "/areas/*.parquet') WHERE stats_min_value IS NULL OR stats_max_value IS NULL"))
                .containsExactly("0");
        assertThat(duckDb("SELECT compression FROM parquet_metadata('" + temp + "/areas/*.parquet') GROUP BY ALL"))
                .containsExactly("ZSTD");
    }

    /** For readers without Spark and without the data package. */
    @Test
    void should_hold_what_every_column_means_in_each_file(SparkSession spark) throws IOException, SQLException {
        Lake lake = Lake.open(spark, temp.resolve("lake"), Map.of());
        published(lake, documents(lake, "run-1", "a.txt")).writeTo(temp.resolve("edition"));

        for (LakeTable table : LakeTable.PUBLISHED) {
            String comments = duckDb("SELECT decode(value) FROM parquet_kv_metadata('" + temp + "/edition/"
                            + table.tableName() + "/part-00000.parquet') WHERE decode(key) LIKE '%row.metadata'")
                    .get(0);
            for (Column column : table.schema().columns()) {
                assertThat(comments)
                        .contains("\"comment\":\"" + column.description().replace("\"", "\\\"") + "\"");
            }
        }
    }

    /** Each row's values, parted by spaces. */
    private static List<String> duckDb(String question) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(question)) {
            while (found.next()) {
                List<String> values = new ArrayList<>();
                for (int column = 1; column <= found.getMetaData().getColumnCount(); column++) {
                    values.add(found.getString(column));
                }
                rows.add(String.join(" ", values));
            }
        }
        return rows;
    }

    private static PublishedTables published(Lake lake, Dataset<Row> documents) {
        for (LakeTable table : LakeTable.PUBLISHED) {
            lake.replace(table, table == LakeTable.DOCUMENTS ? documents : lake.table(table), "test");
        }
        return PublishedTables.of(lake, lake.release("run", NOON));
    }

    private static Dataset<Row> documents(Lake lake, String runId, String... paths) {
        return lake.spark()
                .createDataset(List.of(paths), Encoders.STRING())
                .selectExpr(
                        "sha2(value, 256) AS doc_id",
                        "value AS path",
                        "CAST(NULL AS STRING) AS media_type",
                        "CAST(NULL AS STRING) AS charset",
                        "CAST(NULL AS STRING) AS legacy_encoding",
                        "CAST(NULL AS STRING) AS title",
                        "'Kết nạp 326 đảng viên.' AS text",
                        "'vi' AS language",
                        "DATE'2023-12-29' AS published_on",
                        "CAST(NULL AS STRING) AS source",
                        "'02' AS ref_area",
                        "'text' AS area_basis",
                        "'province' AS level",
                        "CAST(NULL AS STRING) AS body",
                        "2023 AS report_year",
                        "'year' AS report_kind",
                        "'parsed' AS parse_status",
                        "CAST(NULL AS STRING) AS parse_reason",
                        "30L AS bytes",
                        "CAST(NULL AS STRING) AS duplicate_of",
                        "'" + runId + "' AS run_id",
                        "TIMESTAMP'2024-01-05 12:00:00' AS ingested_at",
                        "CAST(NULL AS STRING) AS made_from");
    }

    private static Map<String, String> digests(Path folder) throws IOException {
        Map<String, String> digests = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                digests.put(file.getFileName().toString(), Digests.of(file));
            }
        }
        return digests;
    }
}
