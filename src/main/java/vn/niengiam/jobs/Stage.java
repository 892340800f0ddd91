package vn.niengiam.jobs;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** The stages in the order of their flow. Each is a command of its own; a run without further words takes them all. */
public enum Stage {
    INGEST("Read the archive: files → documents.", "jobs/ingest --input ~/archive --lake ~/lake", IngestJob::run),
    EXTRACT("Read the documents: documents → observations, entities.", "jobs/extract --lake ~/lake", ExtractJob::run),
    TRENDS(
            "Compare areas and years: observations, entities → trends and the tables beside them.",
            "jobs/trends --lake ~/lake",
            TrendsJob::run),
    REPORT(
            "Publish: the last release → an edition with its report.",
            "jobs/report --lake ~/lake --year 2023 --language en",
            ReportJob::run);

    private final String help;
    private final String example;
    private final Consumer<RunContext> job;

    Stage(String help, String example, Consumer<RunContext> job) {
        this.help = help;
        this.example = example;
        this.job = job;
    }

    /** Its name on the command line. */
    public String command() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String help() {
        return help;
    }

    /** How it is called. */
    public String example() {
        return example;
    }

    void run(RunContext context) {
        job.accept(context);
    }

    public static List<Stage> all() {
        return List.of(values());
    }
}
