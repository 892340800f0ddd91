package vn.niengiam.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import vn.niengiam.tables.Lake;
import vn.niengiam.tables.LakeTable;
import vn.niengiam.tables.PublishedTables;

/** Our own commands on Spark's standalone cluster, against the same commands without one. */
@ExtendWith(SparkExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ClusterIT {
    private static final Path SAMPLE = Path.of("src", "sample", "archive").toAbsolutePath();
    private static final Pattern FIRST_PARSED = Pattern.compile("parsing: [1-9]\\d* of");

    private SparkSession spark;
    private Path temp;
    private Path conf;
    private Runs alone;
    private StandaloneCluster cluster;

    @BeforeAll
    void startClusterAndRunWithout(SparkSession session, @TempDir Path folder) throws Exception {
        spark = session;
        temp = folder;
        conf = confWithParsersThatOnlySparkBrings();
        cluster = new StandaloneCluster(temp.resolve("spark"));
        alone = new Runs(spark, SAMPLE, temp.resolve("alone"));
        assertThat(alone.run(Stage.all())).as(alone.progress()).isEqualTo(Outcome.DONE);
    }

    @AfterAll
    void endCluster() {
        cluster.close();
    }

    private Path confWithParsersThatOnlySparkBrings() throws IOException {
        Path settings = CopiedConf.in(temp.resolve("conf"));
        String text = Files.readString(settings)
                .replace("parsers = \"target/parsers\"", "parsers = \"parsers\"")
                .replace("files_per_task = 64", "files_per_task = 4")
                .replace("progress_every = 10 s", "progress_every = 200 ms");
        return Files.writeString(settings, text);
    }

    @Test
    @Order(1)
    void should_give_the_same_tables_on_a_cluster_as_on_one_machine() throws Exception {
        Path lake = temp.resolve("cluster");
        try (WatchedProcess run = submit("run", lake)) {
            assertThat(run.exitCode()).as(run.text()).isZero();
            assertThat(run.text()).contains("run 2").doesNotContain("INFO").doesNotContain(" WARN ");
        }
        assertThat(published(lake(lake))).isEqualTo(published(alone.lake()));
        assertThat(lake.resolve("editions").resolve("LATEST")).exists();
        assertThat(cluster.executorsStarted()).isEqualTo(2);
    }

    @Test
    @Order(2)
    void should_lose_no_row_when_an_executor_dies_while_it_parses() throws Exception {
        Path lake = temp.resolve("killed");
        long before = cluster.executorsStarted();
        try (WatchedProcess run = submit("ingest", lake)) {
            run.await(FIRST_PARSED);
            cluster.killAnExecutor();
            assertThat(run.exitCode()).as(run.text()).isZero();
        }
        assertThat(cluster.executorsStarted() - before)
                .as("executors, with one in place of the dead")
                .isEqualTo(3);
        for (LakeTable table : List.of(LakeTable.PARSES, LakeTable.DOCUMENTS)) {
            assertThat(Runs.rows(lake(lake), table)).as(table.tableName()).isEqualTo(Runs.rows(alone.lake(), table));
        }
    }

    @Test
    @Order(3)
    void should_end_with_the_exit_code_of_the_program() throws Exception {
        Path lake = temp.resolve("missing");
        try (WatchedProcess run =
                cluster.submit("jobs/run", "--input", temp + "/không có", "--lake", lake.toString())) {
            assertThat(run.exitCode()).isEqualTo(2);
            assertThat(run.text()).contains("Cannot ingest " + temp + "/không có: there is no such folder");
        }
    }

    private WatchedProcess submit(String command, Path lake) {
        return cluster.submit(
                "jobs/" + command, "--conf", conf.toString(), "--input", SAMPLE.toString(), "--lake", lake.toString());
    }

    private Lake lake(Path folder) {
        return Lake.open(spark, folder, Map.of());
    }

    private static String published(Lake lake) {
        return PublishedTables.of(lake, lake.latestRelease().orElseThrow()).digest();
    }
}
