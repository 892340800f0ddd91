package vn.niengiam.jobs;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.SparkSession;
import vn.niengiam.reference.Reference;
import vn.niengiam.report.EditionContent;
import vn.niengiam.report.EditionReport;
import vn.niengiam.report.EditionSummaries;
import vn.niengiam.report.PreviousEdition;
import vn.niengiam.report.PreviousEdition.PreviousFigure;
import vn.niengiam.report.ReportChoice;
import vn.niengiam.report.SourceDocument;
import vn.niengiam.tables.Digests;
import vn.niengiam.tables.Editions;
import vn.niengiam.tables.LakeTable;
import vn.niengiam.tables.PublishedTables;
import vn.niengiam.tables.Release;
import vn.niengiam.tables.Rows;
import vn.niengiam.tables.TableSchema;
import vn.niengiam.trends.Citation;
import vn.niengiam.trends.Conflict;
import vn.niengiam.trends.Coverage;
import vn.niengiam.trends.NamedOrganisation;
import vn.niengiam.trends.NationalFigure;
import vn.niengiam.trends.PositionHolder;
import vn.niengiam.trends.Trend;

/** The last release → an edition. One that says the same stands already is kept, and no other published. */
final class ReportJob {
    private static final int DIGITS = 12;

    private final RunContext context;
    private final PublishedTables tables;

    private ReportJob(RunContext context, PublishedTables tables) {
        this.context = context;
        this.tables = tables;
    }

    static void run(RunContext context) {
        Release release = context.lake()
                .latestRelease()
                .orElseThrow(
                        () -> new CannotRun("Cannot publish: the lake has no release; run every stage with jobs/run"));
        new ReportJob(context, PublishedTables.of(context.lake(), release)).run();
    }

    private void run() {
        context.describe("report: compare with earlier editions");
        String digest = digest();
        Editions editions = new Editions(context.settings().lake().folder());
        Optional<Path> same = editions.withDigest(digest);
        same.ifPresent(editions::makeLatest);
        Path edition = same.orElseGet(() -> publish(editions, digest));
        context.progress()
                .say("edition " + edition.getFileName() + (same.isPresent() ? " is unchanged" : " is published"));
        context.journal().published(edition);
    }

    private String digest() {
        String all = String.join(
                "\n",
                tables.digest(),
                Program.version(),
                context.reference().digest(),
                context.settings().report().toString());
        return Digests.of(all).substring(0, DIGITS);
    }

    private Path publish(Editions editions, String digest) {
        String day = DateTimeFormatter.BASIC_ISO_DATE.format(
                context.startedAt().atZone(ZoneOffset.UTC).toLocalDate());
        String id = day + "-" + digest;
        context.describe("report: write the pages");
        EditionContent content = content(id);
        ReportChoice choice = ReportChoices.of(context.settings().report(), content.trends(), context.startedAt());
        Optional<PreviousEdition> previous = editions.latest().flatMap(this::previous);
        return editions.publish(id, folder -> {
            context.describe("report: write the tables");
            tables.writeTo(folder);
            context.describe("report: write the pages");
            EditionReport.write(folder, content, choice, previous);
            new EditionOrigin(Program.version(), context.reference().digest()).writeTo(folder);
        });
    }

    private EditionContent content(String id) {
        SparkSession spark = context.spark();
        Reference reference = context.reference().reference();
        List<SourceDocument> documents = documents(spark);
        return new EditionContent(
                id,
                Program.version(),
                records(Trend.class, LakeTable.TRENDS),
                records(Coverage.class, LakeTable.COVERAGE),
                records(Conflict.class, LakeTable.CONFLICTS),
                new EditionSummaries(
                        records(NationalFigure.class, LakeTable.NATIONAL),
                        records(PositionHolder.class, LakeTable.POSITIONS),
                        records(Citation.class, LakeTable.CITATIONS),
                        records(NamedOrganisation.class, LakeTable.ORGANISATIONS)),
                StatementStep.run(spark, tables),
                documents,
                reference.indicators(),
                reference.provinces().all());
    }

    /** The figures of an edition that stands; empty if they can no longer be read. */
    private Optional<PreviousEdition> previous(Path edition) {
        Path trends = edition.resolve("trends");
        if (!Files.isDirectory(trends)) {
            return Optional.empty();
        }
        List<PreviousFigure> figures = Rows.of(PreviousFigure.class, TableSchema.load("previous_figures"))
                .records(Question.of("previous_figures")
                        .about("trends", context.spark().read().parquet(trends.toString()))
                        .ask(context.spark(), Map.of())
                        .collectAsList());
        return Optional.of(new PreviousEdition(edition.getFileName().toString(), figures));
    }

    private <T extends Record> List<T> records(Class<T> type, LakeTable table) {
        String[] order = table.sortColumns().toArray(String[]::new);
        return Rows.of(type, table.schema())
                .records(tables.table(table).sort(order[0], order).collectAsList());
    }

    private List<SourceDocument> documents(SparkSession spark) {
        return Rows.of(SourceDocument.class, TableSchema.load("source_documents"))
                .records(Question.of("source_documents")
                        .about("documents", tables.table(LakeTable.DOCUMENTS))
                        .ask(spark, Map.of())
                        .collectAsList());
    }
}
