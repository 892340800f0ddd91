package vn.niengiam.jobs;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
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
    private static final long DOCUMENTS_PER_TASK = 200;

    SparkSession spark() {
        return lake.spark();
    }

    /** Documents to be read, in as many parts as are worth a task. */
    Dataset<Row> dealtOut(Dataset<Row> documents, long count, String key) {
        int cores = spark().sparkContext().defaultParallelism();
        return documents.repartition(WorkUnits.number(count, DOCUMENTS_PER_TASK, cores), functions.col(key));
    }

    /** Names what Spark does next, for its log and its pages. */
    void describe(String work) {
        spark().sparkContext().setJobDescription(work);
    }
}
