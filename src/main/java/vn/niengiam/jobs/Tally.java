package vn.niengiam.jobs;

import java.io.Serializable;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.LongAccumulator;

/** What executors have done so far, for whoever watches. Not exact: a task done twice counts twice. */
record Tally(LongAccumulator done, LongAccumulator bad) implements Serializable {
    static Tally of(SparkSession spark, String what) {
        return new Tally(
                spark.sparkContext().longAccumulator(what),
                spark.sparkContext().longAccumulator(what + ", not as hoped"));
    }

    void count(boolean good) {
        done.add(1L);
        if (!good) {
            bad.add(1L);
        }
    }
}
