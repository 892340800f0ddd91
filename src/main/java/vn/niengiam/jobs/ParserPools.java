package vn.niengiam.jobs;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.spark.SparkEnv;
import org.apache.spark.SparkFiles;
import vn.niengiam.archive.Limits;
import vn.niengiam.documents.Ocr;
import vn.niengiam.documents.ParserPool;
import vn.niengiam.documents.ParserSettings;
import vn.niengiam.settings.Settings;

/** The parser processes of this JVM: one pool for all of an executor's tasks, ended with it. */
final class ParserPools {
    private static final Map<Key, ParserPool> POOLS = new ConcurrentHashMap<>();

    static {
        Runtime.getRuntime()
                .addShutdownHook(new Thread(() -> POOLS.values().forEach(ParserPool::close), "parser-pools"));
    }

    private ParserPools() {}

    private record Key(ParserPlan plan, Limits limits) {}

    /**
     * The pool of this plan, started and checked when first asked for.
     *
     * @param limits what may be inside a file
     */
    static ParserPool of(ParserPlan plan, Limits limits) {
        return POOLS.computeIfAbsent(new Key(plan, limits), ParserPools::checked);
    }

    private static ParserPool checked(Key key) {
        ParserPlan plan = key.plan();
        ParserSettings settings = parserSettings(plan.documents(), key.limits(), Path.of(plan.home()));
        ParserPool pool = new ParserPool(settings, Ocr.of(plan.ocrSettings(), plan.keptPages()));
        try {
            pool.selfCheck();
        } catch (RuntimeException e) {
            pool.close();
            throw e;
        }
        return pool;
    }

    static ParserSettings parserSettings(Settings.Documents settings, Limits limits, Path home) {
        Path beside = home.resolve(settings.parsers());
        Path parsers = Files.isDirectory(beside) || SparkEnv.get() == null
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
