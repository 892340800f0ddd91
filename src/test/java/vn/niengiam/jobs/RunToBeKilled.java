package vn.niengiam.jobs;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerJobEnd;
import org.apache.spark.scheduler.SparkListenerJobStart;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.scheduler.SparkListenerTaskStart;
import org.apache.spark.sql.SparkSession;
import vn.niengiam.settings.Settings;

/**
 * A whole run that dies at its n-th event, as by kill -9: nothing is closed, no hook runs. Events are looks at the clock,
 * and beginnings and ends of Spark's jobs and tasks. Tells how many there were if it lives to its end.
 */
final class RunToBeKilled {
    private static final Path HOME = Path.of("").toAbsolutePath();
    private static final Path CONF = HOME.resolve("conf");

    private final AtomicInteger events = new AtomicInteger();
    private final int last;

    private RunToBeKilled(int last) {
        this.last = last;
    }

    /** @param words the input folder, the lake, the event at which to die */
    public static void main(String... words) {
        RunToBeKilled run = new RunToBeKilled(Integer.parseInt(words[2]));
        run.run(Path.of(words[0]), Path.of(words[1]));
        System.out.println("events " + run.events.get());
    }

    private void run(Path input, Path lake) {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
        Settings settings = Settings.load(CONF.resolve("niengiam.conf"), HOME)
                .with(Optional.of(input.toString()), Optional.of(lake));
        Run.of(new Run.Request(
                Stage.all(),
                settings,
                HOME,
                ReferenceFiles.of(CONF),
                OldParses.KEPT,
                () -> watched(Engine.start(settings.spark())),
                countingClock(),
                false,
                nowhere,
                nowhere));
    }

    private InstantSource countingClock() {
        return () -> {
            count();
            return Instant.now();
        };
    }

    private void count() {
        if (events.incrementAndGet() == last) {
            Runtime.getRuntime().halt(137);
        }
    }

    private SparkSession watched(SparkSession spark) {
        spark.sparkContext().addSparkListener(new SparkListener() {
            @Override
            public void onJobStart(SparkListenerJobStart start) {
                count();
            }

            @Override
            public void onJobEnd(SparkListenerJobEnd end) {
                count();
            }

            @Override
            public void onTaskStart(SparkListenerTaskStart start) {
                count();
            }

            @Override
            public void onTaskEnd(SparkListenerTaskEnd end) {
                count();
            }
        });
        return spark;
    }
}
