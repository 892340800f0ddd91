package vn.niengiam.jobs;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.niengiam.documents.ParseStatus;

/** One row of the table {@code runs}. Columns are described in {@code tables/runs.csv}. */
record RunRecord(
        String runId,
        Instant startedAt,
        Instant endedAt,
        Outcome outcome,
        Optional<String> message,
        List<String> stages,
        List<String> stageSeconds,
        String programVersion,
        String settingsDigest,
        String referenceDigest,
        Optional<String> input,
        long listed,
        long parsed,
        long empty,
        long needsOcr,
        long truncated,
        long encrypted,
        long unsupported,
        long failed,
        long timedOut,
        long crashed,
        long duplicates,
        long newlyParsed) {

    static RunRecord of(RunContext context, List<Stage> stages, Outcome outcome, Optional<String> message) {
        Ingested ingested = context.journal().ingested();
        return new RunRecord(
                context.runId(),
                context.startedAt(),
                context.clock().instant(),
                outcome,
                message,
                stages.stream().map(Stage::command).toList(),
                stageSeconds(context.journal()),
                Program.version(),
                context.settings().digest(),
                context.reference().digest(),
                stages.contains(Stage.INGEST)
                        ? Optional.of(context.settings().archive().input())
                        : Optional.empty(),
                ingested.listed(),
                ingested.count(ParseStatus.PARSED),
                ingested.count(ParseStatus.EMPTY),
                ingested.count(ParseStatus.NEEDS_OCR),
                ingested.count(ParseStatus.TRUNCATED),
                ingested.count(ParseStatus.ENCRYPTED),
                ingested.count(ParseStatus.UNSUPPORTED),
                ingested.count(ParseStatus.FAILED),
                ingested.count(ParseStatus.TIMED_OUT),
                ingested.count(ParseStatus.CRASHED),
                ingested.duplicates(),
                ingested.newlyParsed());
    }

    private static List<String> stageSeconds(RunJournal journal) {
        return journal.finished().entrySet().stream()
                .map(entry -> String.format(
                        Locale.ROOT,
                        "%s=%.1f",
                        entry.getKey().command(),
                        entry.getValue().toMillis() / 1000.0))
                .toList();
    }
}
