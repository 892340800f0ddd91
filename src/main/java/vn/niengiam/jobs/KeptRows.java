package vn.niengiam.jobs;

import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;

/**
 * Rows that are worked out once and kept while they are used; what a lost executor kept is worked out anew. They are kept
 * below Spark's SQL, whose own cache forgets a table whenever a view of it is dropped.
 */
final class KeptRows implements AutoCloseable {
    private final JavaRDD<Row> kept;
    private final Dataset<Row> rows;

    private KeptRows(JavaRDD<Row> kept, Dataset<Row> rows) {
        this.kept = kept;
        this.rows = rows;
    }

    static KeptRows of(Dataset<Row> rows) {
        JavaRDD<Row> kept = rows.toJavaRDD().persist(StorageLevel.MEMORY_AND_DISK());
        return new KeptRows(kept, rows.sparkSession().createDataFrame(kept, rows.schema()));
    }

    /** Works them out, and tells how many there are. */
    long count() {
        return kept.count();
    }

    Dataset<Row> rows() {
        return rows;
    }

    @Override
    public void close() {
        kept.unpersist();
    }
}
