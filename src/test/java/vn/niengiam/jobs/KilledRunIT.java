package vn.niengiam.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import vn.niengiam.tables.Lake;
import vn.niengiam.tables.LakeTable;

/** Takes minutes: only {@code -Dniengiam.kills=20}, or another number of points to kill at, runs it. */
@EnabledIfSystemProperty(named = "niengiam.kills", matches = "\\d+")
@ExtendWith(SparkExtension.class)
class KilledRunIT {
    private static final Path REPORTS = Path.of("src/sample/archive/lai-chau");
    private static final int KILLS = Integer.getInteger("niengiam.kills", 2);

    @TempDir
    private Path temp;

    @Test
    void should_come_to_the_same_tables_wherever_the_run_before_was_killed(SparkSession spark) throws IOException {
        Path input = REPORTS.toAbsolutePath();
        Path undisturbed = temp.resolve("hồ yên");
        int events = Integer.parseInt(run(input, undisturbed, 0).replaceAll("(?s).*events (\\d+)\\s*", "$1"));
        Map<String, List<String>> expected = tables(Lake.open(spark, undisturbed, Map.of()));
        assertThat(expected.get("trends")).isNotEmpty();

        for (int kill = 1; kill <= KILLS; kill++) {
            int at = events * kill / (KILLS + 1);
            Path lake = temp.resolve("hồ " + at);
            assertThat(run(input, lake, at)).as("killed at event " + at).doesNotContain("events");
            Runs again = new Runs(spark, input, lake);

            assertThat(again.run(Stage.all())).isEqualTo(Outcome.DONE);

            assertThat(tables(again.lake())).as("killed at event " + at).isEqualTo(expected);
        }
    }

    /** What the run said; nothing if it was killed. */
    private static String run(Path input, Path lake, int lastEvent) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> argument.startsWith("--add-opens"))
                .forEach(command::add);
        command.addAll(List.of(
                "-Xmx1g",
                "-cp",
                System.getProperty("java.class.path"),
                RunToBeKilled.class.getName(),
                input.toString(),
                lake.toString(),
                String.valueOf(lastEvent)));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.onExit().join();
        return said;
    }

    /** The rows of every table that says what is known, without the hours and names of runs. */
    private static Map<String, List<String>> tables(Lake lake) {
        Map<String, List<String>> tables = new TreeMap<>();
        List<LakeTable> known = new ArrayList<>(LakeTable.PUBLISHED);
        known.add(LakeTable.PARSES);
        for (LakeTable table : known) {
            tables.put(
                    table.tableName(),
                    lake.table(table).drop("run_id", "ingested_at", "made_from").collectAsList().stream()
                            .map(Object::toString)
                            .sorted()
                            .toList());
        }
        return tables;
    }
}
