package vn.niengiam.jobs;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import vn.niengiam.documents.Ocr;
import vn.niengiam.documents.OcrCache;
import vn.niengiam.documents.ParseStatus;
import vn.niengiam.tables.LakeTable;

/** The table {@code parses}, and what it still lacks: each content is parsed once, whatever becomes of the file. */
final class Parses {
    /** A run that is killed has to do no more than these again. */
    private static final int WRITTEN_AT_ONCE = 5_000;

    private final RunContext context;
    private final ArchivePlace place;
    private final ParserPlan plan;
    private final boolean readsScans;

    Parses(RunContext context, ArchivePlace place) {
        this.context = context;
        this.place = place;
        this.plan = ParserPlan.of(context.settings(), context.home());
        try (Ocr ocr = Ocr.of(plan.ocrSettings(), OcrCache.NONE)) {
            this.readsScans = ocr.problem().isEmpty();
        }
    }

    /** What is known of all contents parsed so far: rows of {@link Parse}, one set for each. */
    Dataset<Row> current() {
        return Question.of("current_parses")
                .about("parses", context.lake().table(LakeTable.PARSES))
                .ask(context.spark(), Map.of());
    }

    /**
     * Parses what is new; then what timed out or crashed once more, for no other file is at work now that may have been
     * the cause.
     *
     * @return how many contents were to be parsed
     */
    long complete(Dataset<Row> contents) {
        tellOld(contents);
        Map<Integer, List<Content>> wanted = wanted(contents);
        if (wanted.isEmpty()) {
            return 0;
        }
        context.describe("ingest: parse what is new");
        StatusCounts ends = parse("parsing", wanted);
        if (ends.any(ParseStatus.TIMED_OUT, ParseStatus.CRASHED, ParseStatus.NEEDS_OCR)) {
            context.describe("ingest: try again what timed out or crashed");
            Map<Integer, List<Content>> stopped = wanted(contents);
            if (!stopped.isEmpty()) {
                parse("trying again", stopped);
            }
        }
        return count(wanted);
    }

    /** By how often they were tried before. */
    private Map<Integer, List<Content>> wanted(Dataset<Row> contents) {
        List<Row> rows = Question.of("contents_to_parse")
                .about("contents", contents)
                .about("parses", current())
                .ask(
                        context.spark(),
                        Map.of(
                                "version",
                                Integer.parseInt(ParseStep.PARSER_VERSION),
                                "attempts",
                                context.settings().documents().attempts(),
                                "redo",
                                context.oldParses() == OldParses.REDONE,
                                "reads_scans",
                                readsScans))
                .collectAsList();
        return rows.stream()
                .collect(Collectors.groupingBy(
                        row -> row.<Integer>getAs("tried"),
                        TreeMap::new,
                        Collectors.mapping(Content.rows()::record, Collectors.toList())));
    }

    private StatusCounts parse(String what, Map<Integer, List<Content>> contents) {
        Tally tally = Tally.of(context.spark(), "files parsed");
        StatusCounts ends = StatusCounts.of(context.spark());
        context.progress()
                .watch(
                        what,
                        count(contents),
                        tally,
                        () -> contents.forEach((tried, files) -> {
                            for (int from = 0; from < files.size(); from += WRITTEN_AT_ONCE) {
                                Dataset<Row> dealtOut = ArchiveFiles.dealtOut(
                                        context, files.subList(from, Math.min(files.size(), from + WRITTEN_AT_ONCE)));
                                write(ParseStep.run(
                                        dealtOut, new ParseStep.Attempt(place, plan, tried + 1), tally, ends));
                            }
                        }));
        return ends;
    }

    private void write(Dataset<Row> parses) {
        context.lake().append(LakeTable.PARSES, parses.hint("rebalance"));
    }

    private static long count(Map<Integer, List<Content>> contents) {
        return contents.values().stream().mapToLong(List::size).sum();
    }

    private void tellOld(Dataset<Row> contents) {
        List<Row> statuses = Question.of("old_parses")
                .about("contents", contents)
                .about("parses", current())
                .ask(context.spark(), Map.of("version", Integer.parseInt(ParseStep.PARSER_VERSION)))
                .collectAsList();
        if (statuses.isEmpty()) {
            return;
        }
        long all =
                statuses.stream().mapToLong(row -> row.<Long>getAs("documents")).sum();
        String found = all + " documents were parsed by an earlier version ("
                + statuses.stream()
                        .map(row -> row.getAs("documents") + " " + row.getAs("status"))
                        .collect(Collectors.joining(", "))
                + ")";
        switch (context.oldParses()) {
            case KEPT -> context.journal().warn(found + "; --reparse parses them again");
            case REDONE -> context.progress().say(found + " and are parsed again");
        }
    }
}
