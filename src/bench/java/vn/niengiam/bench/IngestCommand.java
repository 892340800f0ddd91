package vn.niengiam.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import vn.niengiam.bench.EngineUnderTest.Text;

/** Times jobs/ingest against a bare loop of Tika over the same files. */
@Command(
        name = "ingest",
        description = {
            "Time jobs/ingest on an archive of invented reports, against Tika in one thread of one JVM on the same files.",
            "Start-up is what the same command takes on one file of each kind; it is taken off everywhere. Prints ratios,",
            "which can be compared between machines, as long as nothing else runs on them."
        },
        customSynopsis = "jobs/bench ingest [OPTION]...",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  jobs/bench ingest                               1,000 files, HTML, DOCX and PDF in turn",
            "  jobs/bench ingest --files 2000 --more 20000     does a document take longer in a larger archive?",
            "  NIENGIAM_HEAP=2g jobs/bench ingest --files 100000 --kinds html"
        })
final class IngestCommand implements Callable<Integer> {
    private static final double MEGABYTE = 1_000_000;

    @Option(names = "--files", paramLabel = "N", defaultValue = "1000", description = "Files. Default: 1000")
    private int files;

    @Option(names = "--more", paramLabel = "N", description = "Files of a larger archive to set beside it")
    private int more;

    @Option(
            names = "--kinds",
            paramLabel = "KIND",
            split = ",",
            defaultValue = "html,docx,pdf",
            description = "What to write reports as, in turn. Default: html,docx,pdf")
    private List<FileKind> kinds;

    @Spec
    private CommandSpec spec;

    private Path home;
    private Path work;

    @Override
    public Integer call() {
        if (files <= kinds.size() || (more != 0 && more <= files)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "Cannot time so few files: give --files more than " + kinds.size() + ", and --more still more");
        }
        home = Path.of(System.getProperty("niengiam.home", "")).toAbsolutePath();
        work = home.resolve("target/bench/ingest");
        try {
            compare();
        } finally {
            Folders.delete(work);
        }
        return 0;
    }

    private void compare() {
        // Builds what is missing, which is not to be timed.
        MeasuredProcess.of(new ProcessBuilder(home.resolve("jobs/ingest").toString(), "--help"));
        Times start = times("start", kinds.size());
        Times all = times("archive", files);
        MeasuredProcess first = all.first().without(start.first());
        MeasuredProcess second = all.second().without(start.second());
        MeasuredProcess tika = tika("archive").without(tika("start"));
        print("%,d files, %,.1f MB%n", files, Folders.bytes(work.resolve("archive")) / MEGABYTE);
        print("%-52s %9.2f%n", "speed of ingest, Tika's loop = 1", tika.seconds() / first.seconds());
        print(
                "%-52s %9.2f%n",
                "  by processor time: 2 = no more work than Tika's",
                2 * tika.processorSeconds() / first.processorSeconds());
        print("%-52s %9.1f%n", "speed of a second run, the first = 1", first.seconds() / second.seconds());
        print("%-52s %9.1f%n", "  by processor time", first.processorSeconds() / second.processorSeconds());
        print(
                "%-52s %,9d%n",
                "peak memory of the driver, MB", (long) (all.first().peakBytes() / MEGABYTE));
        if (more > 0) {
            MeasuredProcess larger = times("larger", more).first().without(start.first());
            double ratio = larger.seconds() / more / (first.seconds() / files);
            double processor = larger.processorSeconds() / more / (first.processorSeconds() / files);
            print("%-52s %9.2f%n", "time of a document among " + more + ", among " + files + " = 1", ratio);
            print("%-52s %9.2f%n", "  by processor time", processor);
            print("%-52s %,9d%n", "peak memory of the driver, MB", (long) (larger.peakBytes() / MEGABYTE));
        }
    }

    /** Of the first and a second run over an archive. */
    private record Times(MeasuredProcess first, MeasuredProcess second) {}

    private Times times(String name, int count) {
        print("measuring on %,d files%n", count);
        List<String> paragraphs = InventedReport.paragraphsOf(
                Texts.ofSample(home).stream().map(Text::text).toList());
        Path archive = work.resolve(name);
        Folders.delete(archive);
        new InventedArchive(archive, kinds, paragraphs).write(0, count);
        Path lake = work.resolve(name + "-lake");
        MeasuredProcess first = ingest(archive, lake);
        MeasuredProcess second = ingest(archive, lake);
        Folders.delete(lake);
        return new Times(first, second);
    }

    private MeasuredProcess ingest(Path archive, Path lake) {
        return MeasuredProcess.of(new ProcessBuilder(
                home.resolve("jobs/ingest").toString(), "--input", archive.toString(), "--lake", lake.toString()));
    }

    private MeasuredProcess tika(String name) {
        return MeasuredProcess.of(new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-cp",
                home.resolve("target/test-classes") + ":" + home.resolve("target/parsers") + "/*",
                TikaLoop.class.getName(),
                work.resolve(name).toString()));
    }

    private void print(String format, Object... values) {
        spec.commandLine().getOut().printf(format, values);
        spec.commandLine().getOut().flush();
    }
}
