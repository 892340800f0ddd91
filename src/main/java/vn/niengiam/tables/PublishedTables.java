package vn.niengiam.tables;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;

/** The tables of a release as an edition shows them. */
public final class PublishedTables {
    /** They tell when and by what a row was written, not what it says: a second lake of the same archive differs in them alone. */
    private static final String[] BOOKKEEPING = {"run_id", "ingested_at", "made_from"};

    private final Map<LakeTable, Dataset<Row>> tables;

    private PublishedTables(Map<LakeTable, Dataset<Row>> tables) {
        this.tables = tables;
    }

    public static PublishedTables of(Lake lake, Release release) {
        return new PublishedTables(LakeTable.PUBLISHED.stream()
                .collect(Collectors.toMap(table -> table, table -> lake.table(table, release))));
    }

    public Dataset<Row> table(LakeTable table) {
        return tables.get(table);
    }

    /** Writes each table into a folder of its name. */
    public void writeTo(Path edition) throws IOException {
        for (LakeTable table : LakeTable.PUBLISHED) {
            ParquetFolder.write(tables.get(table), table.sortColumns(), edition.resolve(table.tableName()));
        }
    }

    /** One digest of what all tables say, in whatever order and files their rows lie. */
    public String digest() {
        Dataset<Row> rows = LakeTable.PUBLISHED.stream()
                .map(this::rowDigests)
                .reduce(Dataset::union)
                .orElseThrow();
        // In buckets by the first two digits, so that no list of digests grows beyond one worker.
        List<Row> buckets = rows.groupBy("table", "bucket")
                .agg(functions.sha2(functions.concat_ws("", functions.sort_array(functions.collect_list("row"))), 256))
                .orderBy("table", "bucket")
                .collectAsList();
        return Digests.of(buckets.stream().map(Row::toString).collect(Collectors.joining("\n")));
    }

    private Dataset<Row> rowDigests(LakeTable table) {
        Dataset<Row> told = tables.get(table).drop(BOOKKEEPING);
        Column[] columns = Arrays.stream(told.columns()).map(functions::col).toArray(Column[]::new);
        Column row = functions.sha2(functions.to_json(functions.struct(columns)), 256);
        return told.select(functions.lit(table.tableName()).as("table"), row.as("row"))
                .withColumn("bucket", functions.substring(functions.col("row"), 1, 2));
    }
}
