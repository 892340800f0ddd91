package vn.niengiam.jobs;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import vn.niengiam.tables.LakeTable;

/** What a run tells at its end: what the lake holds now, what went wrong, where to look, what to try next. */
final class Summary {
    private final RunContext context;
    private final List<String> lines = new ArrayList<>();

    private Summary(RunContext context) {
        this.context = context;
    }

    static String of(RunContext context, List<String> findings) {
        Summary summary = new Summary(context);
        summary.counts();
        summary.notReadWhole();
        summary.list("Warnings", context.journal().warnings());
        summary.list("Findings that the settings call fatal", findings);
        summary.places();
        return String.join("\n", summary.lines);
    }

    private void counts() {
        Duration took = context.journal().finished().values().stream().reduce(Duration.ZERO, Duration::plus);
        lines.add("");
        lines.add("Done in " + ProgressLine.words(took) + ".");
        lines.add("");
        Ingested ingested = context.journal().ingested();
        if (ingested.listed() > 0) {
            lines.add("  files         " + ingested.listed() + " listed, " + ingested.newlyParsed() + " newly parsed, "
                    + ingested.duplicates() + " copies or reprints of others"
                    + (ingested.vanished() > 0 ? ", " + ingested.vanished() + " kept that are there no more" : ""));
        }
        lines.add("  documents     " + byStatus());
        Row totals = ask("totals").collectAsList().get(0);
        lines.add("  observations  " + totals.getAs("observations") + ", of them " + totals.getAs("coded")
                + " with an indicator");
        lines.add("  entities      " + totals.getAs("entities"));
        lines.add("  areas         " + totals.getAs("areas"));
        lines.add("  years         " + totals.getAs("years")
                + (totals.<Long>getAs("years") > 0
                        ? ", " + totals.getAs("first_year") + " to " + totals.getAs("last_year")
                        : ""));
    }

    private String byStatus() {
        List<Row> statuses = ask("documents_by_status").collectAsList();
        long all =
                statuses.stream().mapToLong(row -> row.<Long>getAs("documents")).sum();
        return all
                + statuses.stream()
                        .map(row -> row.getAs("documents") + " " + row.getAs("parse_status"))
                        .collect(Collectors.joining(", ", all == 0 ? "" : ": ", ""));
    }

    private void notReadWhole() {
        Dataset<Row> all = ask("not_read_whole");
        int shown = context.settings().run().warnings();
        List<String> documents = new ArrayList<>(all.limit(shown).collectAsList().stream()
                .map(row -> row.getAs("path") + ": " + row.getAs("parse_status") + ", " + row.getAs("parse_reason"))
                .toList());
        long more = documents.size() < shown ? 0 : all.count() - shown;
        if (more > 0) {
            documents.add(
                    "… and " + more + " more: " + asked() + " \"select path, parse_status, parse_reason from documents"
                            + " where parse_status <> 'parsed'\"");
        }
        list("Not read whole", documents);
    }

    /** A run that published no edition is asked of the lake itself. */
    private String asked() {
        return context.journal().edition().isPresent() ? "jobs/sql" : "jobs/sql --engine spark";
    }

    private void list(String title, List<String> items) {
        if (!items.isEmpty()) {
            lines.add("");
            lines.add(title + ":");
            items.forEach(item -> lines.add("  " + item.replace("\n", "\\n")));
        }
    }

    private void places() {
        Path lake = context.settings().lake().folder();
        lines.add("");
        lines.add("  lake          " + lake);
        context.journal().edition().ifPresent(edition -> {
            lines.add("  edition       " + edition);
            lines.add("  report        " + edition.resolve("report").resolve("index.html"));
            lines.add("");
            lines.add("Try next:");
            lines.add("  jobs/sql \"select indicator, ref_area, year, value from trends order by all limit 20\"");
            lines.add("  jobs/sql            (asks you for questions)");
            lines.add("  jobs/run --help     (how to read your own files)");
        });
    }

    private Dataset<Row> ask(String question) {
        return Question.of(question)
                .about("documents", context.lake().table(LakeTable.DOCUMENTS))
                .about("observations", context.lake().table(LakeTable.OBSERVATIONS))
                .about("entities", context.lake().table(LakeTable.ENTITIES))
                .ask(context.spark(), Map.of());
    }
}
