package vn.niengiam.jobs;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import org.apache.spark.sql.SparkSession;
import vn.niengiam.settings.Settings;
import vn.niengiam.tables.Lake;

/**
 * What the stages of one run share.
 *
 * @param home the project's folder
 * @param startedAt the hour that this run writes into its rows
 */
public record RunContext(
        Settings settings,
        Path home,
        ReferenceFiles reference,
        Lake lake,
        String runId,
        Instant startedAt,
        InstantSource clock,
        RunJournal journal,
        Progress progress,
        OldParses oldParses) {

    SparkSession spark() {
        return lake.spark();
    }

    /** Names what Spark does next, for its log and its pages. */
    void describe(String work) {
        spark().sparkContext().setJobDescription(work);
    }
}
