package vn.niengiam.settings;

import java.io.Serializable;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What {@code conf/niengiam.conf} says, checked. The file says what each key means, with its unit.
 *
 * @param digest SHA-256 of all keys and values, hexadecimal
 */
public record Settings(
        Archive archive,
        Documents documents,
        Ocr ocr,
        Lake lake,
        Spark spark,
        Trends trends,
        Run run,
        Report report,
        String digest) {

    /**
     * Where files come from.
     *
     * @param input a path, or the address of a folder in a store; {@link Folder#isInStore} tells them apart
     */
    public record Archive(
            String input, int filesPerTask, int nesting, int members, long unpackedBytes, int expansion) {}

    /** How files are parsed, and what one may cost. Goes to executors. */
    public record Documents(
            String parsers,
            int processes,
            long heapBytes,
            Duration start,
            Duration timeout,
            Duration timeoutPerMegabyte,
            long maximumBytes,
            int maximumTextLength,
            int attempts)
            implements Serializable {}

    /** Whether and how pages that are pictures are read. Goes to executors. */
    public record Ocr(
            String enabled, String program, String language, int pages, Duration timeoutPerPage, int dotsPerInch)
            implements Serializable {
        /** What {@code enabled} may be. */
        public static final List<String> CHOICES = List.of("auto", "on", "off");
    }

    /** Where tables, editions and logs lie. */
    public record Lake(Path folder, Map<String, String> catalog) {
        public Lake {
            catalog = Map.copyOf(catalog);
        }
    }

    /** How Spark runs. */
    public record Spark(String master, int shufflePartitions, Map<String, String> properties) {
        public Spark {
            properties = Map.copyOf(properties);
        }
    }

    /**
     * How figures are compared.
     *
     * @param boundaries each by its name with the day whose provinces they are of
     */
    public record Trends(Map<String, LocalDate> boundaries) {
        public Trends {
            boundaries = Map.copyOf(boundaries);
        }
    }

    /** When a run that did everything still has bad news, and how much it tells. */
    public record Run(List<String> fatalStatuses, double fatalShare, Duration progressEvery, int warnings) {
        /** What {@code fatal_statuses} may name: every way in which reading ends without the whole text. */
        public static final List<String> STATUSES = List.of(
                "empty", "needs_ocr", "truncated", "encrypted", "unsupported", "failed", "timed_out", "crashed");

        public Run {
            fatalStatuses = List.copyOf(fatalStatuses);
        }
    }

    /**
     * What a report shows, where the command line does not say otherwise.
     *
     * @param year empty for the latest that enough areas tell
     * @param areas uids of provinces; none stands for all
     * @param indicators codes; none stands for all
     */
    public record Report(
            Optional<Integer> year, List<String> areas, List<String> indicators, String language, String boundaries) {
        /** What {@code language} may name. */
        public static final List<String> LANGUAGES = List.of("vi", "en");

        public Report {
            areas = List.copyOf(areas);
            indicators = List.copyOf(indicators);
        }
    }

    /**
     * Reads the settings.
     *
     * @param home the project's folder, which relative folders are taken from
     * @throws InvalidSettings telling every unknown, missing and bad key with its file and line
     */
    public static Settings load(Path file, Path home) {
        SettingsFile keys = SettingsFile.read(file, home);
        Archive archive = new Archive(
                keys.readableFolder("archive.input"),
                keys.number("archive.files_per_task", 1, 10_000),
                keys.number("archive.nesting", 1, 100),
                keys.number("archive.members", 1, 100_000_000),
                keys.size("archive.unpacked", 1L << 20, 1L << 50),
                keys.number("archive.expansion", 10, 100_000));
        Documents documents = new Documents(
                keys.text("documents.parsers"),
                keys.number("documents.processes", 0, 256),
                keys.size("documents.heap", 64L << 20, 64L << 30),
                keys.duration("documents.start"),
                keys.duration("documents.timeout"),
                keys.duration("documents.timeout_per_megabyte"),
                keys.size("documents.maximum_bytes", 1L << 20, 2047L << 20),
                keys.number("documents.maximum_text_length", 1000, Integer.MAX_VALUE),
                keys.number("documents.attempts", 1, 100));
        Ocr ocr = new Ocr(
                keys.word("ocr.enabled", Ocr.CHOICES),
                keys.text("ocr.program"),
                keys.text("ocr.language"),
                keys.number("ocr.pages", 1, 100_000),
                keys.duration("ocr.timeout_per_page"),
                keys.number("ocr.dpi", 70, 600));
        Lake lake = new Lake(keys.folder("lake.folder"), keys.properties("lake.catalog"));
        Spark spark = new Spark(
                keys.text("spark.master"),
                keys.number("spark.shuffle_partitions", 1, 100_000),
                keys.properties("spark.properties"));
        Trends trends = new Trends(keys.days("trends.boundaries"));
        Run run = new Run(
                keys.words("run.fatal_statuses", Run.STATUSES),
                keys.share("run.fatal_share"),
                keys.duration("run.progress_every"),
                keys.number("run.warnings", 0, 10_000));
        Report report = new Report(
                Optional.empty(),
                List.of(),
                List.of(),
                keys.word("report.language", Report.LANGUAGES),
                keys.text("report.boundaries"));
        keys.refuseProblems();
        return new Settings(archive, documents, ocr, lake, spark, trends, run, report, keys.digest());
    }

    /** The same settings with what the command line says of folders. */
    public Settings with(Optional<String> input, Optional<Path> lakeFolder) {
        return new Settings(
                new Archive(
                        input.orElse(archive.input()),
                        archive.filesPerTask(),
                        archive.nesting(),
                        archive.members(),
                        archive.unpackedBytes(),
                        archive.expansion()),
                documents,
                ocr,
                new Lake(lakeFolder.orElse(lake.folder()), lake.catalog()),
                spark,
                trends,
                run,
                report,
                digest);
    }

    /** The same settings with what the command line says of the report. */
    public Settings with(Report choice) {
        return new Settings(archive, documents, ocr, lake, spark, trends, run, choice, digest);
    }
}
