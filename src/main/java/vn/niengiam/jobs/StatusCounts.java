package vn.niengiam.jobs;

import java.io.Serializable;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.LongAccumulator;
import vn.niengiam.documents.ParseStatus;

/**
 * How reading ended for the files parsed so far, a counter a status: Spark's pages show them beside the stage. Not exact:
 * a task done twice counts twice.
 */
record StatusCounts(Map<ParseStatus, LongAccumulator> counters) implements Serializable {
    static StatusCounts of(SparkSession spark) {
        Map<ParseStatus, LongAccumulator> counters = new EnumMap<>(ParseStatus.class);
        for (ParseStatus status : ParseStatus.values()) {
            counters.put(status, spark.sparkContext().longAccumulator(name(status)));
        }
        return new StatusCounts(counters);
    }

    /** As in {@code documents timed_out}. */
    static String name(ParseStatus status) {
        return "documents " + status.name().toLowerCase(Locale.ROOT);
    }

    void count(ParseStatus status) {
        counters.get(status).add(1L);
    }

    /** Whether reading any file ended so. */
    boolean any(ParseStatus... statuses) {
        return Arrays.stream(statuses).anyMatch(status -> counters.get(status).value() > 0);
    }
}
