package vn.niengiam.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.niengiam.jobs.InventedLake;
import vn.niengiam.settings.Settings;

/** Times jobs/trends on lakes of invented observations. */
@Command(
        name = "trends",
        description = {
            "Time jobs/trends on invented observations: 63 areas, 20 years, every indicator of conf/indicators.csv.",
            "The last column is the processor time as a multiple of the first, without start-up: what the same command takes",
            "on 200 observations."
        },
        customSynopsis = "jobs/bench trends [OPTION]...",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  jobs/bench trends                               1 million observations",
            "  jobs/bench trends --observations 1000000,10000000   what do ten times as many cost?"
        })
final class TrendsCommand implements Callable<Integer> {
    private static final double MEGABYTE = 1_000_000;
    private static final long ONE_DOCUMENT = 200;

    @Option(
            names = "--observations",
            paramLabel = "N",
            split = ",",
            defaultValue = "1000000",
            description = "Observations, several numbers to compare. Default: 1000000")
    private List<Long> observations;

    @Option(
            names = "--heap",
            paramLabel = "SIZE",
            defaultValue = "3g",
            description = "Memory of the program's Java objects; some 0.5 GB come on top. Default: 3g")
    private String heap;

    @Option(names = "--keep", description = "Keep the lakes, in target/bench/trends")
    private boolean keep;

    @Spec
    private CommandSpec spec;

    private Path home;
    private Path work;

    @Override
    public Integer call() {
        home = Path.of(System.getProperty("niengiam.home", "")).toAbsolutePath();
        work = home.resolve("target/bench/trends");
        MeasuredProcess start = measured(ONE_DOCUMENT);
        print("%14s %9s %9s %9s %14s%n", "observations", "seconds", "processor", "memory MB", "first = 1");
        Optional<MeasuredProcess> first = Optional.empty();
        for (long count : observations) {
            MeasuredProcess all = measured(count);
            MeasuredProcess rows = all.without(start);
            print(
                    "%,14d %9.1f %9.1f %,9d %14.1f%n",
                    count,
                    all.seconds(),
                    all.processorSeconds(),
                    (long) (all.peakBytes() / MEGABYTE),
                    rows.processorSeconds() / first.orElse(rows).processorSeconds());
            first = first.or(() -> Optional.of(rows));
        }
        return 0;
    }

    private MeasuredProcess measured(long count) {
        Path lake = work.resolve(String.valueOf(count));
        Folders.delete(lake);
        print("writing %,d observations%n", count);
        Path conf = home.resolve("conf");
        Settings settings =
                Settings.load(conf.resolve("niengiam.conf"), home).with(Optional.empty(), Optional.of(lake));
        InventedLake.write(settings, conf, count);
        ProcessBuilder trends = new ProcessBuilder(home.resolve("jobs/trends").toString(), "--lake", lake.toString());
        trends.environment().put("NIENGIAM_HEAP", heap);
        try {
            return MeasuredProcess.of(trends);
        } finally {
            if (!keep) {
                Folders.delete(lake);
            }
        }
    }

    private void print(String format, Object... values) {
        spec.commandLine().getOut().printf(format, values);
        spec.commandLine().getOut().flush();
    }
}
