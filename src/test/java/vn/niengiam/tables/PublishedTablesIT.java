package vn.niengiam.tables;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
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
