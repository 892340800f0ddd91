package vn.niengiam.jobs;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.spark.SparkFiles;
import vn.niengiam.archive.Limits;
import vn.niengiam.documents.ParserPool;
import vn.niengiam.documents.ParserSettings;
import vn.niengiam.settings.Settings;

/** The parser processes of this JVM: one pool for all of an executor's tasks, ended with it. */
final class ParserPools {
    private static final Map<ParserSettings, ParserPool> POOLS = new ConcurrentHashMap<>();

    static {
        Runtime.getRuntime()
                .addShutdownHook(new Thread(() -> POOLS.values().forEach(ParserPool::close), "parser-pools"));
    }

    private ParserPools() {}

    /**
     * The pool of these settings, started and checked when first asked for.
     *
     * @param limits what may be inside a file
     * @param home the project's folder, where it has one on this machine
     */
    static ParserPool of(Settings.Documents settings, Limits limits, String home) {
        return POOLS.computeIfAbsent(parserSettings(settings, limits, Path.of(home)), ParserPools::checked);
    }

    private static ParserPool checked(ParserSettings settings) {
        ParserPool pool = new ParserPool(settings);
        pool.selfCheck();
        return pool;
    }

    private static ParserSettings parserSettings(Settings.Documents settings, Limits limits, Path home) {
        Path beside = home.resolve(settings.parsers());
        Path parsers = Files.isDirectory(beside)
                ? beside
                : Path.of(SparkFiles.get(beside.getFileName().toString()));
        int processes = settings.processes() == 0 ? Runtime.getRuntime().availableProcessors() : settings.processes();
        ParserSettings usual = ParserSettings.of(List.of(Program.place(), parsers), processes);
        return new ParserSettings(
                usual.java(),
                usual.classPath(),
                usual.mainClass(),
                processes,
                settings.heapBytes(),
                settings.start(),
                settings.timeout(),
                settings.timeoutPerMegabyte(),
                settings.maximumBytes(),
                settings.maximumTextLength(),
                limits);
    }
}
