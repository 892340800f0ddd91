package vn.niengiam.jobs;

import org.apache.spark.sql.SparkSession;
import vn.niengiam.settings.Settings;

/** Starts Spark. */
public final class Engine {
    private Engine() {}

    /** A session, inside this JVM or on the cluster that spark-submit named; what spark-submit says goes before the settings. */
    public static SparkSession start(Settings.Spark settings) {
        SparkSession.Builder builder = SparkSession.builder()
                .appName("niengiam")
                .config("spark.sql.shuffle.partitions", settings.shufflePartitions())
                .config("spark.sql.datetime.java8API.enabled", true)
                .config("spark.sql.session.timeZone", "UTC")
                .config("spark.sql.parquet.outputTimestampType", "TIMESTAMP_MICROS");
        settings.properties().forEach((key, value) -> builder.config(key, System.getProperty(key, value)));
        if (System.getProperty("spark.master") == null) {
            builder.master(settings.master());
        }
        return builder.getOrCreate();
    }
}
