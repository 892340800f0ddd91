package vn.niengiam.jobs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.spark.sql.RuntimeConfig;
import vn.niengiam.reference.Boundaries;
import vn.niengiam.reference.BoundaryUnit;
import vn.niengiam.reference.Reference;
import vn.niengiam.tables.Lake;
import vn.niengiam.tables.LakeTable;
import vn.niengiam.trends.Trend;

/** documents, observations, entities → trends and the tables beside them; then all tables agree, and are released together. */
final class TrendsJob {
    private static final List<LakeTable> RESULTS = List.of(
            LakeTable.TRENDS,
            LakeTable.COVERAGE,
            LakeTable.CONFLICTS,
            LakeTable.NATIONAL,
            LakeTable.POSITIONS,
            LakeTable.CITATIONS,
            LakeTable.ORGANISATIONS);

    private static final String PARTS = "spark.sql.shuffle.partitions";
    private static final long OBSERVATIONS_PER_PART = 150_000;

    private TrendsJob() {}

    static void run(RunContext context) {
        if (!ExtractJob.isCurrent(context)) {
            throw new CannotRun("Cannot compute trends: the observations are older than the documents or the program;"
                    + " run jobs/extract first");
        }
        if (isCurrent(context)) {
            context.progress().say("trends are up to date");
        } else {
            compute(context);
        }
        context.lake().release(context.runId(), context.clock().instant());
    }

    private static void compute(RunContext context) {
        context.describe("trends: compare areas and years");
        Lake lake = context.lake();
        Reference reference = context.reference().reference();
        TrendsStep.Sources sources = new TrendsStep.Sources(
                lake.table(LakeTable.DOCUMENTS),
                lake.table(LakeTable.OBSERVATIONS),
                lake.table(LakeTable.ENTITIES),
                ReferenceRows.indicators(lake.spark(), reference.indicators()),
                ReferenceRows.provinces(lake.spark(), reference.provinces().all()),
                ReferenceRows.boundaryUnits(lake.spark(), boundaryUnits(context)),
                ReferenceRows.sources(lake.spark(), reference.sources()));
        Path kept = context.settings().lake().folder().resolve("cache").resolve("trends");
        RuntimeConfig settings = lake.spark().conf();
        settings.set(PARTS, String.valueOf(parts(context, sources.observations().count())));
        try (TrendsStep trends = TrendsStep.of(lake.spark(), sources, kept)) {
            for (LakeTable table : RESULTS) {
                lake.replace(table, trends.tables().get(table.tableName()), madeFrom(context));
            }
        } finally {
            settings.set(PARTS, String.valueOf(context.settings().spark().shufflePartitions()));
        }
    }

    /** More where rows are many, so that a part of them fits into memory; Spark joins those that turn out small. */
    private static long parts(RunContext context, long observations) {
        return Math.max(context.settings().spark().shufflePartitions(), observations / OBSERVATIONS_PER_PART);
    }

    private static List<BoundaryUnit> boundaryUnits(RunContext context) {
        Boundaries boundaries = new Boundaries(context.reference().reference().provinces());
        List<BoundaryUnit> units = new ArrayList<>(boundaries.asReported(Trend.AS_REPORTED));
        context.settings().trends().boundaries().forEach((name, day) -> {
            List<BoundaryUnit> vintage = boundaries.vintage(name, day);
            if (vintage.isEmpty()) {
                throw new CannotRun("Cannot put figures on the boundaries of " + name
                        + ": conf/provinces.csv has no province on that day; mend trends.boundaries in the settings");
            }
            units.addAll(vintage);
        });
        return units;
    }

    private static boolean isCurrent(RunContext context) {
        String madeFrom = madeFrom(context);
        return RESULTS.stream().allMatch(table -> context.lake().isMadeFrom(table, madeFrom));
    }

    private static String madeFrom(RunContext context) {
        Lake lake = context.lake();
        return "documents@" + lake.snapshot(LakeTable.DOCUMENTS).orElseThrow() + " observations@"
                + lake.snapshot(LakeTable.OBSERVATIONS).orElseThrow() + " entities@"
                + lake.snapshot(LakeTable.ENTITIES).orElseThrow() + " program@" + Program.version() + " reference@"
                + context.reference().digest() + " boundaries@"
                + String.join(
                        ",",
                        new TreeSet<>(context.settings().trends().boundaries().keySet()));
    }
}
