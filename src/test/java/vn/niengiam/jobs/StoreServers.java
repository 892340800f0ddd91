package vn.niengiam.jobs;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/** An S3 server and an HDFS on this machine, each in a process of its own. */
final class StoreServers implements AutoCloseable {
    private static final Path JARS = Path.of("target", "stores").toAbsolutePath();
    private static final Pattern S3_STARTED = Pattern.compile("Started ServerConnector.*\\{127\\.0\\.0\\.1:(\\d+)}");
    private static final Pattern HDFS_STARTED = Pattern.compile("Started MiniDFSCluster -- namenode on port (\\d+)");
    private static final String USER = "nguoi-doc";
    private static final String SECRET = "bi-mat";

    private final WatchedProcess s3;
    private final WatchedProcess hdfs;
    private final String s3Address;
    private final String hdfsAddress;

    /** @param home a folder for them */
    StoreServers(Path home) throws IOException, InterruptedException {
        Path properties = Files.writeString(home.resolve("s3proxy.properties"), """
                s3proxy.endpoint=http://127.0.0.1:0
                s3proxy.authorization=aws-v2-or-v4
                s3proxy.identity=%s
                s3proxy.credential=%s
                jclouds.provider=transient
                jclouds.identity=x
                jclouds.credential=x
                """.formatted(USER, SECRET));
        s3 = java("-jar", JARS.resolve("s3proxy.jar").toString(), "--properties", properties.toString());
        hdfs = java(
                "-Dlog4j2.configurationFile=src/test/resources/stores/log4j2.properties",
                "-cp",
                JARS.resolve("hdfs.jar") + ":target/engine/*",
                "org.apache.hadoop.mapreduce.MiniHadoopClusterManager",
                "-nomr",
                "-format",
                "-D",
                "hdfs.minidfs.basedir=" + home.resolve("hdfs"));
        s3Address = "http://127.0.0.1:" + s3.await(S3_STARTED).group(1);
        hdfsAddress = "hdfs://127.0.0.1:" + hdfs.await(HDFS_STARTED).group(1);
    }

    private static WatchedProcess java(String... words) {
        List<String> command = new ArrayList<>(List.of("java", "-Xmx256m"));
        command.addAll(List.of(words));
        return WatchedProcess.start(command, Map.of());
    }

    /** As {@code hdfs://host:port}. */
    String hdfsAddress() {
        return hdfsAddress;
    }

    /** The properties of Spark by which the S3 server is found. */
    Map<String, String> properties() {
        return Map.of(
                "spark.hadoop.fs.s3a.endpoint", s3Address,
                "spark.hadoop.fs.s3a.endpoint.region", "us-east-1",
                "spark.hadoop.fs.s3a.path.style.access", "true",
                "spark.hadoop.fs.s3a.access.key", USER,
                "spark.hadoop.fs.s3a.secret.key", SECRET);
    }

    S3Client s3Client() {
        return S3Client.builder()
                .endpointOverride(URI.create(s3Address))
                .region(Region.US_EAST_1)
                .forcePathStyle(true)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create(USER, SECRET)))
                .build();
    }

    @Override
    public void close() {
        s3.close();
        hdfs.close();
    }
}
