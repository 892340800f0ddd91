package vn.niengiam.jobs;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import vn.niengiam.documents.ParseStatus;
import vn.niengiam.tables.Lake;
import vn.niengiam.tables.LakeTable;

/**
 * archive → documents. Bytes that were parsed before are not parsed again, and a row stays, with its run, while all that it
 * follows from is the same; rows of files that are no longer there stay, too.
 */
final class IngestJob {
    private static final int PATHS_NAMED = 20;

    private final RunContext context;
    private final Lake lake;
    private final ArchivePlace place;
    private final Parses parses;

    private IngestJob(RunContext context) {
        this.context = context;
        this.lake = context.lake();
        this.place = ArchivePlace.of(context.settings().archive());
        this.parses = new Parses(context, place);
    }

    static void run(RunContext context) {
        new IngestJob(context).run();
    }

    private void run() {
        List<Content> listed = new Contents(context, place).list();
        if (listed.isEmpty()) {
            throw new CannotRun("Cannot ingest " + context.settings().archive().input()
                    + ": there are no files in it; name another folder with --input");
        }
        Dataset<Row> contents = Contents.table(context.spark(), listed);
        long newlyParsed = parses.complete(contents);
        try (KeptRows files = KeptRows.of(files(contents))) {
            writeDocuments(contents, files.rows());
            context.journal().ingested(count(files.rows(), newlyParsed));
        }
    }

    private Dataset<Row> files(Dataset<Row> contents) {
        context.describe("ingest: find the files whose facts are new");
        return Question.of("files")
                .about("contents", contents)
                .about("parses", parses.current())
                .ask(
                        context.spark(),
                        Map.of(
                                "program",
                                Program.version(),
                                "reference",
                                context.reference().digest()));
    }

    /** Facts that follow from what they followed from before are as they were, and so are the reprints then. */
    private void writeDocuments(Dataset<Row> contents, Dataset<Row> files) {
        Dataset<Row> documents = lake.table(LakeTable.DOCUMENTS);
        try (KeptRows stale = KeptRows.of(Question.of("stale_files")
                .about("files", files)
                .about("documents", documents)
                .ask(context.spark(), Map.of()))) {
            long count = stale.count();
            if (count > 0) {
                writeDocuments(contents, stale.rows(), count);
            }
        }
    }

    private void writeDocuments(Dataset<Row> contents, Dataset<Row> stale, long count) {
        context.describe("ingest: find the header facts");
        Dataset<Row> readFiles = Question.of("read_files")
                .about("files", stale)
                .about("contents", contents)
                .about("parses", parses.current())
                .ask(context.spark(), Map.of());
        Path folder = context.settings().lake().folder().resolve("cache").resolve("ingest");
        try (KeptTables kept = KeptTables.in(folder)) {
            Dataset<Row> listed = kept.keep(
                    "listed",
                    HeaderStep.run(
                            context.dealtOut(readFiles, count, "path"),
                            context.reference(),
                            context.runId(),
                            context.startedAt()));
            Dataset<Row> changed = kept.keep("changed", changed(listed, lake.table(LakeTable.DOCUMENTS), kept));
            if (!changed.isEmpty()) {
                lake.merge(LakeTable.DOCUMENTS, changed, "path");
            }
        }
    }

    private Dataset<Row> changed(Dataset<Row> listed, Dataset<Row> documents, KeptTables kept) {
        Dataset<Row> everyDocument = Question.of("every_document")
                .about("listed", listed)
                .about("documents", documents)
                .ask(context.spark(), Map.of());
        context.describe("ingest: find reprints");
        return Question.of("changed_documents")
                .about("every_document", everyDocument)
                .about("reprints", ReprintStep.run(everyDocument, kept))
                .about("documents", documents)
                .ask(context.spark(), Map.of("run_id", context.runId(), "ingested_at", context.startedAt()));
    }

    /** Counts the rows of the listed files, after making sure that each file has its one row. */
    private Ingested count(Dataset<Row> files, long newlyParsed) {
        context.describe("ingest: reconcile files and rows");
        refuse(Question.of("embedded_files").about("parses", parses.current()).ask(context.spark(), Map.of()));
        List<Row> statuses = ask("files_by_status", files).collectAsList();
        long listed = sum(statuses, "files");
        if (sum(statuses, "lost") > 0) {
            refuse(ask("lost_files", files));
        }
        Map<ParseStatus, Long> byStatus = new EnumMap<>(ParseStatus.class);
        for (Row status : statuses) {
            String word = status.getAs("parse_status");
            byStatus.put(ParseStatus.valueOf(word.toUpperCase(Locale.ROOT)), status.getAs("files"));
        }
        long kept = lake.table(LakeTable.DOCUMENTS).count() - listed;
        return new Ingested(listed, byStatus, sum(statuses, "duplicates"), newlyParsed, kept);
    }

    private static long sum(List<Row> rows, String column) {
        return rows.stream().mapToLong(row -> row.<Long>getAs(column)).sum();
    }

    private Dataset<Row> ask(String question, Dataset<Row> files) {
        return Question.of(question)
                .about("files", files)
                .about("documents", lake.table(LakeTable.DOCUMENTS))
                .ask(context.spark(), Map.of());
    }

    private static void refuse(Dataset<Row> unaccounted) {
        List<Row> lost = unaccounted.limit(PATHS_NAMED).collectAsList();
        if (lost.isEmpty()) {
            return;
        }
        throw new CannotRun("Cannot account for every file: these have not one row each in documents: "
                + lost.stream()
                        .map(row -> row.getAs("path") + " (" + row.getAs("rows_found") + " rows)")
                        .collect(Collectors.joining(", "))
                + "; this is a fault of niengiam, please report it");
    }
}
