package vn.niengiam.jobs;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import vn.niengiam.settings.Settings;
import vn.niengiam.tables.Lake;
import vn.niengiam.tables.LakeTable;

/** Runs stages on a folder and a lake, with the settings that ship, and keeps what they tell. */
final class Runs {
    private static final Path HOME = Path.of("").toAbsolutePath();
    private static final Path CONF = HOME.resolve("conf");

    private final SparkSession spark;
    private final Path lake;
    private final Settings settings;
    private final InstantSource clock = new TickingClock();
    private final ByteArrayOutputStream progress = new ByteArrayOutputStream();
    private final ByteArrayOutputStream summary = new ByteArrayOutputStream();

    Runs(SparkSession spark, Path input, Path lake) {
        this(spark, Settings.load(CONF.resolve("niengiam.conf"), HOME), input, lake);
    }

    /** The same with other settings than those that ship. */
    Runs(SparkSession spark, Settings settings, Path input, Path lake) {
        this.spark = spark;
        this.lake = lake;
        this.settings = settings.with(Optional.of(input.toString()), Optional.of(lake));
    }

    Outcome run(List<Stage> stages) {
        return run(stages, OldParses.KEPT);
    }

    Outcome run(List<Stage> stages, OldParses oldParses) {
        progress.reset();
        summary.reset();
        return Run.of(new Run.Request(
                stages,
                settings,
                HOME,
                ReferenceFiles.of(CONF),
                oldParses,
                () -> spark,
                clock,
                false,
                printer(progress),
                printer(summary)));
    }

    private static PrintStream printer(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    String progress() {
        return progress.toString(StandardCharsets.UTF_8);
    }

    String summary() {
        return summary.toString(StandardCharsets.UTF_8);
    }

    Lake lake() {
        return Lake.open(spark, lake, Map.of());
    }

    /** A column of the table documents, by path. */
    Map<String, String> column(String name) {
        Map<String, String> values = new TreeMap<>();
        for (Row row : lake().table(LakeTable.DOCUMENTS).collectAsList()) {
            Object value = row.getAs(name);
            values.put(row.getAs("path"), value == null ? null : value.toString());
        }
        return values;
    }

    /** The rows of a table as text, without what tells runs apart. */
    static List<String> rows(Lake lake, LakeTable table) {
        Dataset<Row> told = lake.table(table).drop("run_id", "ingested_at", "made_from");
        return told.collectAsList().stream().map(Row::toString).sorted().toList();
    }
}
