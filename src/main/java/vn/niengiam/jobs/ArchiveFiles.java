package vn.niengiam.jobs;

import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import vn.niengiam.tables.Rows;

/** Files as Spark deals them out: a unit of work a partition. */
final class ArchiveFiles {
    private ArchiveFiles() {}

    static Dataset<Row> dealtOut(SparkSession spark, List<Content> files, int filesPerTask) {
        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        Rows<Content> rows = Content.rows();
        List<List<Row>> units = WorkUnits.of(files, Content::bytes, filesPerTask, context.defaultParallelism()).stream()
                .map(unit -> unit.stream().map(rows::row).toList())
                .toList();
        return spark.createDataFrame(
                context.parallelize(units, Math.max(1, units.size())).flatMap(List::iterator),
                Content.SCHEMA.sparkType());
    }
}
