package vn.niengiam.jobs;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import vn.niengiam.reference.Indicator;
import vn.niengiam.reference.Province;
import vn.niengiam.reference.Reference;
import vn.niengiam.tables.Lake;
import vn.niengiam.tables.LakeTable;

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
        Map<String, Dataset<Row>> tables = TrendsStep.run(
                lake.spark(),
                new TrendsStep.Sources(
                        lake.table(LakeTable.DOCUMENTS),
                        lake.table(LakeTable.OBSERVATIONS),
                        lake.table(LakeTable.ENTITIES),
                        indicators(lake.spark(), reference.indicators()),
                        provinces(lake.spark(), reference.provinces().all())));
        for (LakeTable table : RESULTS) {
            lake.replace(table, tables.get(table.tableName()), madeFrom(context));
        }
    }

    private static Dataset<Row> indicators(SparkSession spark, List<Indicator> indicators) {
        StructType type = StructType.fromDDL("code string, unit string, aggregation string");
        return spark.createDataset(
                indicators.stream()
                        .map(i -> RowFactory.create(i.code(), i.unit(), word(i.aggregation())))
                        .toList(),
                Encoders.row(type));
    }

    private static Dataset<Row> provinces(SparkSession spark, List<Province> provinces) {
        StructType type = StructType.fromDDL("uid string, valid_from date, valid_to date");
        return spark.createDataset(
                provinces.stream()
                        .map(p -> RowFactory.create(
                                p.uid(), p.validFrom(), p.validTo().orElse(null)))
                        .toList(),
                Encoders.row(type));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
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
                + context.reference().digest();
    }
}
