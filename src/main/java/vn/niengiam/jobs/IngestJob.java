package vn.niengiam.jobs;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import vn.niengiam.archive.Archive;
import vn.niengiam.archive.Storage;
import vn.niengiam.documents.ParseStatus;
import vn.niengiam.tables.Lake;
import vn.niengiam.tables.LakeTable;

/**
 * archive → documents. Bytes that were parsed before are not parsed again; a row whose facts are as they were keeps its
 * run; rows of files that are no longer there stay.
 */
final class IngestJob {
    private static final int PATHS_NAMED = 20;

    private final RunContext context;
    private final Lake lake;
    private final String input;
    private final ArchivePlace place;
    private final Parses parses;

    private IngestJob(RunContext context) {
        this.context = context;
        this.lake = context.lake();
        this.input = context.settings().archive().input();
        this.place = ArchivePlace.of(context.settings().archive());
        this.parses = new Parses(context, place);
    }

    static void run(RunContext context) {
        new IngestJob(context).run();
    }

    private void run() {
        List<Content> files = list();
        if (files.isEmpty()) {
            throw new CannotRun(
                    "Cannot ingest " + input + ": there are no files in it; name another folder with --input");
        }
        try (KeptRows contents = contents(files)) {
            long newlyParsed = parses.complete(contents.rows());
            writeDocuments(contents.rows());
            context.journal().ingested(count(contents.rows(), newlyParsed));
        }
    }

    /** Every file, those inside containers too: these are looked into where the work is done, several at a time. */
    private List<Content> list() {
        List<Content> onDisk = onDisk();
        context.describe("ingest: look into containers");
        Tally tally = Tally.of(context.spark(), "files looked into");
        List<Row> files = new ArrayList<>();
        context.progress()
                .watch(
                        "listing",
                        onDisk.size(),
                        tally,
                        () -> files.addAll(MembersStep.run(ArchiveFiles.dealtOut(context, onDisk), place, tally)
                                .collectAsList()));
        return Content.rows().records(files).stream()
                .sorted(Comparator.comparing(Content::path))
                .toList();
    }

    private List<Content> onDisk() {
        try (Storage storage = Stores.of(input)) {
            return Archive.walk(storage).stream().map(Content::of).toList();
        } catch (IOException e) {
            throw StoreFault.unreadable(input, e);
        }
    }

    private KeptRows contents(List<Content> files) {
        context.describe("ingest: read the bytes of each file");
        Tally tally = Tally.of(context.spark(), "files read");
        KeptRows contents = KeptRows.of(ContentStep.run(
                ArchiveFiles.dealtOut(context, files),
                place,
                context.settings().documents().maximumBytes(),
                tally));
        context.progress().watch("reading", files.size(), tally, contents.rows()::count);
        return contents;
    }

    private void writeDocuments(Dataset<Row> contents) {
        context.describe("ingest: find the header facts");
        Dataset<Row> documents = lake.table(LakeTable.DOCUMENTS);
        try (KeptRows listed = KeptRows.of(HeaderStep.run(
                contents, parses.current(), context.reference(), context.runId(), context.startedAt()))) {
            if (isAsBefore(listed.rows(), documents)) {
                return;
            }
            try (KeptRows changed = KeptRows.of(changed(listed.rows(), documents))) {
                if (!changed.rows().isEmpty()) {
                    lake.merge(LakeTable.DOCUMENTS, changed.rows(), "path");
                }
            }
        }
    }

    /** Then the same program would come to the same reprints, and need not look for them. */
    private boolean isAsBefore(Dataset<Row> listed, Dataset<Row> documents) {
        String program = Question.of("last_ingest")
                .about("runs", lake.table(LakeTable.RUNS))
                .ask(context.spark(), Map.of())
                .first()
                .getString(0);
        return Program.version().equals(program)
                && Question.of("changed_facts")
                        .about("listed", listed)
                        .about("documents", documents)
                        .ask(context.spark(), Map.of())
                        .isEmpty();
    }

    private Dataset<Row> changed(Dataset<Row> listed, Dataset<Row> documents) {
        Dataset<Row> everyDocument = Question.of("every_document")
                .about("listed", listed)
                .about("documents", documents)
                .ask(context.spark(), Map.of());
        context.describe("ingest: find reprints");
        return Question.of("changed_documents")
                .about("every_document", everyDocument)
                .about("reprints", ReprintStep.run(everyDocument))
                .about("documents", documents)
                .ask(context.spark(), Map.of("run_id", context.runId(), "ingested_at", context.startedAt()));
    }

    /** Counts the rows of the listed files, after making sure that each file has its one row. */
    private Ingested count(Dataset<Row> contents, long newlyParsed) {
        context.describe("ingest: reconcile files and rows");
        refuse(Question.of("embedded_files").about("parses", parses.current()).ask(context.spark(), Map.of()));
        Dataset<Row> files = Question.of("every_file")
                .about("contents", contents)
                .about("parses", parses.current())
                .ask(context.spark(), Map.of());
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
