package vn.niengiam.jobs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Spark's own master and two workers on this machine, made of the jars that the build put into {@code target/engine}. */
final class StandaloneCluster implements AutoCloseable {
    private static final Pattern MASTER = Pattern.compile("Starting Spark master at (spark://\\S+)");
    private static final Pattern REGISTERED = Pattern.compile("Successfully registered with master");
    /** These come to the cluster by spark-submit. */
    private static final Pattern OURS =
            Pattern.compile("(iceberg|sqlite|duckdb|poi|xmlbeans|SparseBitSet|curvesapi).*");

    private final Path home;
    private final List<WatchedProcess> processes = new ArrayList<>();
    private final String address;

    /** @param home a folder for it */
    StandaloneCluster(Path home) throws IOException, InterruptedException {
        this.home = home;
        layOut();
        WatchedProcess master = java("org.apache.spark.deploy.master.Master");
        address = master.await(MASTER).group(1);
        for (String name : List.of("work-1", "work-2")) {
            java(
                    "org.apache.spark.deploy.worker.Worker",
                    "-c",
                    "1",
                    "-m",
                    "1g",
                    "-d",
                    home.resolve(name).toString(),
                    address);
        }
        for (WatchedProcess worker : workers()) {
            worker.await(REGISTERED);
        }
    }

    private List<WatchedProcess> workers() {
        return processes.subList(1, processes.size());
    }

    private void layOut() throws IOException {
        Path jars = Files.createDirectories(home.resolve("jars"));
        try (Stream<Path> engine = Files.list(Path.of("target", "engine"))) {
            for (Path jar : engine.toList()) {
                if (!OURS.matcher(jar.getFileName().toString()).matches()) {
                    Files.createSymbolicLink(jars.resolve(jar.getFileName()), jar.toAbsolutePath());
                }
            }
        }
    }

    private WatchedProcess java(String mainClass, String... words) {
        List<String> command = new ArrayList<>(
                List.of("java", "-Xmx256m", "-cp", home.resolve("jars") + "/*", mainClass, "--host", "127.0.0.1"));
        command.addAll(List.of("--webui-port", "0"));
        command.addAll(List.of(words));
        WatchedProcess process = WatchedProcess.start(command, environment());
        processes.add(process);
        return process;
    }

    private Map<String, String> environment() {
        return Map.of(
                "SPARK_HOME", home.toString(),
                "SPARK_SCALA_VERSION", "2.13",
                "SPARK_LOCAL_IP", "127.0.0.1");
    }

    /** Types a command of ours, such as {@code jobs/run}, with its words, on this cluster. */
    WatchedProcess submit(String... words) {
        Map<String, String> environment = new HashMap<>(environment());
        environment.put(
                "NIENGIAM_SPARK_SUBMIT",
                Path.of("src/test/resources/cluster/spark-submit").toAbsolutePath() + " --master " + address
                        + " --driver-memory 1g --executor-memory 768m");
        return WatchedProcess.start(List.of(words), environment);
    }

    /** Ends one executor, as a machine that fails would. */
    void killAnExecutor() {
        workers().stream()
                .flatMap(worker -> worker.descendants("CoarseGrainedExecutorBackend").stream())
                .findFirst()
                .orElseThrow()
                .destroyForcibly();
    }

    /** What the workers keep of executors that were started. */
    long executorsStarted() throws IOException {
        try (Stream<Path> all = Files.find(home, 4, (path, attributes) -> path.endsWith("stderr"))) {
            return all.count();
        }
    }

    @Override
    public void close() {
        processes.forEach(WatchedProcess::close);
    }
}
