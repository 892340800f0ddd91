package vn.niengiam.jobs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.SparkEnv;
import scala.Tuple2;
import vn.niengiam.archive.Storage;
import vn.niengiam.archive.UnreadableArchive;
import vn.niengiam.settings.Folder;
import vn.niengiam.settings.Settings;

/** Opens what archives lie in: a folder, or a store that is set up by {@code spark.hadoop.} properties. */
final class Stores {
    private static final String OF_HADOOP = "spark.hadoop.";

    /** A first look must not take minutes to find that nobody is there. */
    private static final Map<String, String> IMPATIENT = Map.of(
            "fs.s3a.attempts.maximum", "1",
            "fs.s3a.retry.limit", "1",
            "fs.s3a.connection.establish.timeout", "15s",
            "ipc.client.connect.timeout", "10000",
            "ipc.client.connect.max.retries", "1",
            "ipc.client.connect.max.retries.on.timeouts", "1");

    private Stores() {}

    /** The archive of an input, as Spark in this JVM is set up. */
    static Storage of(String input) {
        if (!Folder.isInStore(input)) {
            return Storage.folder(Path.of(input));
        }
        Map<String, String> properties = new HashMap<>();
        for (Tuple2<String, String> property : SparkEnv.get().conf().getAll()) {
            properties.put(property._1(), property._2());
        }
        return HadoopStorage.open(input, configuration(properties));
    }

    /**
     * Looks at an input in a store before there is a Spark.
     *
     * @throws UnreadableArchive if it is no folder that can be listed
     */
    static void check(String input, Settings.Spark settings) {
        Map<String, String> properties = new HashMap<>(settings.properties());
        System.getProperties().stringPropertyNames().forEach(name -> properties.put(name, System.getProperty(name)));
        Configuration configuration = configuration(properties);
        IMPATIENT.forEach(configuration::set);
        try (HadoopStorage storage = HadoopStorage.open(input, configuration)) {
            storage.check();
        } catch (IOException e) {
            throw StoreFault.unreadable(input, e);
        }
    }

    private static Configuration configuration(Map<String, String> properties) {
        Configuration configuration = new Configuration();
        properties.forEach((name, value) -> {
            if (name.startsWith(OF_HADOOP)) {
                configuration.set(name.substring(OF_HADOOP.length()), value);
            }
        });
        return configuration;
    }
}
