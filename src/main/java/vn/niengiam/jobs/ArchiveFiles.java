package vn.niengiam.jobs;

import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import vn.niengiam.tables.Rows;

/** Files as Spark deals them out: a unit of work a partition. */
final class ArchiveFiles {
    private ArchiveFiles() {}

    static Dataset<Row> dealtOut(RunContext context, List<Content> files) {
        JavaSparkContext spark =
                JavaSparkContext.fromSparkContext(context.spark().sparkContext());
        int filesPerTask = context.settings().archive().filesPerTask();
        Rows<Content> rows = Content.rows();
        List<List<Row>> units = WorkUnits.of(files, Content::bytes, filesPerTask, spark.defaultParallelism()).stream()
                .map(unit -> unit.stream().map(rows::row).toList())
                .toList();
        return context.spark()
                .createDataFrame(
                        spark.parallelize(units, Math.max(1, units.size())).flatMap(List::iterator),
                        Content.SCHEMA.sparkType());
    }
}
