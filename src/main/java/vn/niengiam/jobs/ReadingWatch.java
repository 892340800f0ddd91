package vn.niengiam.jobs;

import java.io.Serializable;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.CollectionAccumulator;

/**
 * What executors tell while they read documents.
 *
 * @param faults {@code path: reason} of documents that could not be read to their end
 */
record ReadingWatch(Tally tally, CollectionAccumulator<String> faults) implements Serializable {
    static ReadingWatch of(SparkSession spark, String what) {
        return new ReadingWatch(Tally.of(spark, what), spark.sparkContext().collectionAccumulator(what + ", faults"));
    }
}
