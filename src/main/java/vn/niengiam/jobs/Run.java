package vn.niengiam.jobs;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.spark.sql.SparkSession;
import vn.niengiam.settings.Settings;
import vn.niengiam.tables.Lake;
import vn.niengiam.tables.LakeLock;
import vn.niengiam.tables.LakeTable;

/** Some stages, in the order of their flow, as one run of a lake that no other run may write meanwhile. */
public final class Run {
    private static final DateTimeFormatter ID =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmssSSS'Z'").withZone(ZoneOffset.UTC);

    private static final String STOPPED = "Cannot finish: the run was stopped, by a signal to this process or by the"
            + " cluster; what was published before stands, what was read is kept: run it again";

    private final Request request;
    private final Instant startedAt;
    private final String runId;

    /**
     * What is asked for.
     *
     * @param home the project's folder
     * @param engine starts Spark, once it is clear that there is work for it
     * @param terminal whether a line of progress may move
     */
    public record Request(
            List<Stage> stages,
            Settings settings,
            Path home,
            ReferenceFiles reference,
            OldParses oldParses,
            Supplier<SparkSession> engine,
            InstantSource clock,
            boolean terminal,
            PrintStream progress,
            PrintStream summary) {}

    private Run(Request request) {
        this.request = request;
        this.startedAt = request.clock().instant().truncatedTo(ChronoUnit.MILLIS);
        this.runId = ID.format(startedAt);
    }

    /**
     * Runs the stages.
     *
     * @throws vn.niengiam.tables.LakeHeld if another run holds the lake
     * @throws RuntimeException if a stage cannot be done; what was released and published before stands
     */
    public static Outcome of(Request request) {
        return new Run(request).run();
    }

    private Outcome run() {
        Path folder = request.settings().lake().folder();
        if (request.stages().contains(Stage.INGEST)) {
            InputFolder.check(request.settings());
        }
        Path logFile = folder.resolve("logs").resolve(runId + ".log");
        System.setProperty("niengiam.log", logFile.toString());
        String holder = "run " + runId + ", process " + ProcessHandle.current().pid();
        return LakeLock.holding(folder, holder, () -> logged(logFile));
    }

    private Outcome logged(Path logFile) {
        try (RunLog log = RunLog.open(logFile, request.progress(), request.clock());
                StopSignal signal = new StopSignal(request.progress(), STOPPED)) {
            Progress progress = new Progress(
                    log, request.terminal(), request.settings().run().progressEvery(), request.clock());
            try {
                return inLake(progress);
            } catch (WrongChoice e) {
                log.note(e);
                throw e;
            } catch (Exception e) { // Spark throws checked exceptions without declaring them
                signal.endIfGiven();
                log.note(e);
                throw new CannotRun(
                        KnownFault.message(e)
                                .orElseGet(() -> "Cannot finish: " + KnownFault.root(e)
                                        + "; nobody expected this: please" + " report it with the log " + logFile),
                        e);
            }
        }
    }

    private Outcome inLake(Progress progress) {
        Settings settings = request.settings();
        if (request.stages().contains(Stage.INGEST)) {
            InputFolder.checkStore(settings);
        }
        progress.say("run " + runId + ": starting Spark");
        Lake lake = Lake.open(
                request.engine().get(),
                settings.lake().folder(),
                settings.lake().catalog());
        RunContext context = new RunContext(
                settings,
                request.home(),
                request.reference(),
                lake,
                runId,
                startedAt,
                request.clock(),
                new RunJournal(),
                progress,
                request.oldParses());
        try {
            request.stages().forEach(stage -> timed(stage, context));
        } catch (Exception e) { // Spark throws checked exceptions without declaring them
            if (context.spark().sparkContext().isStopped()) {
                // Without Spark there is no row in the table of runs either.
                throw new CannotRun(STOPPED, e);
            }
            record(context, Outcome.FAILED, Optional.of(String.valueOf(e.getMessage())));
            throw e;
        }
        List<String> findings = Findings.of(context.journal(), settings.run());
        Outcome outcome = findings.isEmpty() ? Outcome.DONE : Outcome.FINDINGS;
        Optional<String> message = findings.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", findings));
        record(context, outcome, message);
        request.summary().println(Summary.of(context, findings));
        return outcome;
    }

    private void timed(Stage stage, RunContext context) {
        context.progress().say(stage.command() + ": " + stage.help());
        Instant start = request.clock().instant();
        stage.run(context);
        context.journal()
                .finished(stage, Duration.between(start, request.clock().instant()));
    }

    private void record(RunContext context, Outcome outcome, Optional<String> message) {
        context.describe("keep the record of the run");
        RunRecord record = RunRecord.of(context, request.stages(), outcome, message);
        context.lake().append(LakeTable.RUNS, context.lake().rows(RunRecord.class, LakeTable.RUNS, List.of(record)));
    }
}
