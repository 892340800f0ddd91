package vn.niengiam.bench;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import vn.niengiam.HostileTexts;
import vn.niengiam.bench.EngineUnderTest.Text;
import vn.niengiam.documents.Document;

/** Times the engine: text in, header facts, observations and entities out. */
@Command(
        name = "engine",
        description = {
            "Time the engine in one thread: text in, observations and entities out; \"whole\" reads the header as well.",
            "Prints megabytes of UTF-8 text a second, with the 99.9 % interval, and how often as fast as Java's own",
            "search for word boundaries over the same texts: that ratio can be compared between machines."
        },
        customSynopsis = "jobs/bench engine [OPTION]...",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  jobs/bench engine                    on texts of the sample, put together to the length of reports",
            "  jobs/bench engine --text ~/reports   on the .txt files of a folder",
            "  jobs/bench engine --hostile          seconds that texts of 1 MB take which no one writes"
        })
final class EngineCommand implements Callable<Integer> {
    private static final List<String> ROWS = List.of("engine", "whole", "header", "observations", "entities", "words");
    private static final int FAILED = 2;
    private static final int MEGABYTE = 1_000_000;
    private static final double NANOS = 1e9;

    @Option(names = "--text", paramLabel = "DIR", description = "Folder of reports as plain text in UTF-8")
    private Path folder;

    @Option(names = "--hostile", description = "Time hostile texts instead, each once, in seconds of the processor")
    private boolean hostile;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws RunnerException {
        Path home = Path.of(System.getProperty("niengiam.home", "")).toAbsolutePath();
        if (hostile) {
            timeHostile(new EngineUnderTest(home));
            return 0;
        }
        List<Text> texts = folder == null ? Texts.ofSample(home) : texts(folder);
        long bytes = texts.stream().mapToLong(Text::bytes).sum();
        print("%d texts, %,d bytes; this takes about seven minutes%n", texts.size(), bytes);
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include(EngineBenchmark.class.getName())
                .param("home", home.toString())
                .verbosity(VerboseMode.SILENT);
        if (folder != null) {
            options.param("folder", folder.toAbsolutePath().toString());
        }
        Collection<RunResult> runs = new Runner(options.build()).run();
        if (runs.size() < ROWS.size()) {
            spec.commandLine()
                    .getErr()
                    .println("Cannot tell the speed: " + (ROWS.size() - runs.size()) + " of the benchmarks failed;"
                            + " run it again, and don't build the project meanwhile");
            return FAILED;
        }
        printTable(runs, bytes);
        return 0;
    }

    private List<Text> texts(Path reports) {
        List<Text> texts = Files.isDirectory(reports) ? Texts.of(reports) : List.of();
        if (texts.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), "Cannot time the engine: there is no .txt file in UTF-8 in " + reports);
        }
        return texts;
    }

    private void printTable(Collection<RunResult> runs, long bytes) {
        Map<String, Result<?>> times = new TreeMap<>();
        runs.forEach(run -> times.put(run.getPrimaryResult().getLabel(), run.getPrimaryResult()));
        double yardstick = times.get("words").getScore();
        print("%-14s %9s %9s %14s%n", "", "MB/s", "±", "words = 1");
        for (String row : ROWS) {
            Result<?> time = times.get(row);
            double speed = bytes / time.getScore();
            double error = speed * time.getScoreError() / time.getScore();
            print("%-14s %9.2f %9.2f %14.3f%n", row, speed, error, yardstick / time.getScore());
        }
    }

    private void timeHostile(EngineUnderTest engine) {
        print("%-26s %8s %8s %8s %8s%n", "1 MB of …, seconds", "header", "observ.", "entities", "all");
        HostileTexts.ofSize(MEGABYTE).forEach((name, shape) -> {
            long start = processorTime();
            Document document = engine.document(new Text("a.txt", shape));
            long header = processorTime();
            engine.observations(document);
            long observations = processorTime();
            engine.entities(document);
            long end = processorTime();
            print(
                    "%-26s %8.2f %8.2f %8.2f %8.2f%n",
                    name,
                    (header - start) / NANOS,
                    (observations - header) / NANOS,
                    (end - observations) / NANOS,
                    (end - start) / NANOS);
        });
    }

    /** Of this thread: what else the machine does is not counted. */
    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private void print(String format, Object... values) {
        spec.commandLine().getOut().printf(format, values);
        spec.commandLine().getOut().flush();
    }
}
