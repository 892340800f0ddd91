package vn.niengiam.jobs;

import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import vn.niengiam.observations.ObservationExtractor;
import vn.niengiam.tables.Lake;
import vn.niengiam.tables.LakeTable;

/** documents → observations, entities. Each content is read once, however many files hold it. */
final class ExtractJob {
    private ExtractJob() {}

    static void run(RunContext context) {
        if (isCurrent(context)) {
            context.progress().say("observations and entities are up to date");
            return;
        }
        Dataset<Row> texts = texts(context.lake().table(LakeTable.DOCUMENTS));
        long count = texts.count();
        Dataset<Row> dealtOut = context.dealtOut(texts, count, "doc_id");
        ReadingWatch observed = ReadingWatch.of(context.spark(), "documents read for observations");
        Dataset<Row> observations = ObservationStep.run(dealtOut, context.reference(), observed);
        write(context, LakeTable.OBSERVATIONS, observations, count, observed);
        ReadingWatch named = ReadingWatch.of(context.spark(), "documents read for entities");
        Dataset<Row> entities = EntityStep.run(dealtOut, context.reference(), named);
        write(context, LakeTable.ENTITIES, entities, count, named);
    }

    private static void write(RunContext context, LakeTable table, Dataset<Row> rows, long count, ReadingWatch watch) {
        context.describe("extract: " + table.tableName());
        context.progress()
                .watch(
                        table.tableName(),
                        count,
                        watch.tally(),
                        () -> context.lake()
                                .replace(table, rows.hint("rebalance"), madeFrom(context.lake(), context.reference())));
        watch.faults().value().stream()
                .distinct()
                .sorted()
                .forEach(fault -> context.journal().warn("no " + table.tableName() + " of " + fault));
    }

    /** Documents that have a text, each content once. What a reprint says may differ, so it is read too. */
    static Dataset<Row> texts(Dataset<Row> documents) {
        return Question.of("texts").about("documents", documents).ask(documents.sparkSession(), Map.of());
    }

    /** Whether observations and entities are those of today's documents, rules and reference tables. */
    static boolean isCurrent(RunContext context) {
        String madeFrom = madeFrom(context.lake(), context.reference());
        return List.of(LakeTable.OBSERVATIONS, LakeTable.ENTITIES).stream()
                .allMatch(table -> context.lake().isMadeFrom(table, madeFrom));
    }

    /** What observations and entities follow from, as {@link Lake#replace} keeps it. */
    static String madeFrom(Lake lake, ReferenceFiles reference) {
        long documents = lake.snapshot(LakeTable.DOCUMENTS)
                .orElseThrow(() -> new CannotRun("Cannot extract: the lake has no documents; run jobs/ingest first"));
        return String.join(
                " ",
                "documents@" + documents,
                "rules@" + ObservationExtractor.VERSION,
                "program@" + Program.version(),
                "reference@" + reference.digest());
    }
}
