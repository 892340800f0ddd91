package vn.niengiam.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PrivilegedAction;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.permission.FsPermission;
import org.apache.hadoop.security.UserGroupInformation;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.netpreserve.jwarc.WarcCompression;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import vn.niengiam.archive.Archive;
import vn.niengiam.archive.ArchiveFile;
import vn.niengiam.archive.ArchiveReader;
import vn.niengiam.archive.Limits;
import vn.niengiam.archive.Packing;
import vn.niengiam.archive.Storage;
import vn.niengiam.archive.UnreadableArchive;
import vn.niengiam.settings.Settings;
import vn.niengiam.tables.Lake;
import vn.niengiam.tables.LakeTable;

/** Our own command on an archive in S3 and in HDFS, against the same command on the same archive in a folder. */
@ExtendWith(SparkExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StoresIT {
    private static final String BUCKET = "kho";
    private static final String FOLDER = "lưu trữ/năm 2024";
    private static final String TEXT = "Đảng bộ tỉnh Hà Giang\nNăm 2023, toàn Đảng bộ kết nạp 1.382 đảng viên.\n";

    private SparkSession spark;
    private Path temp;
    private Path input;
    private Runs local;
    private StoreServers servers;

    @BeforeAll
    void fillStores(SparkSession session, @TempDir Path folder) throws Exception {
        spark = session;
        temp = folder;
        input = Files.createDirectories(temp.resolve("archive"));
        copy(Path.of("src", "sample", "archive"));
        write("gói/a.zip", Packing.zip(Packing.members(TEXT, "hai.txt", "sâu/ba.txt")));
        write("gói/b.warc.gz", warc());
        write("đạt 100%25, quý I - kết quả #1?.txt", TEXT.getBytes(StandardCharsets.UTF_8));
        local = new Runs(spark, input, temp.resolve("local"));
        local.run(List.of(Stage.INGEST));
        servers = new StoreServers(temp);
        try (S3Client s3 = servers.s3Client()) {
            s3.createBucket(bucket -> bucket.bucket(BUCKET));
            for (Path file : files()) {
                put(s3, FOLDER + "/" + input.relativize(file), Files.readAllBytes(file));
            }
        }
        try (FileSystem hdfs = hdfs()) {
            hdfs.copyFromLocalFile(path(input.toString()), path("/" + FOLDER));
        }
    }

    @AfterAll
    void endStores() {
        servers.close();
    }

    @Test
    void should_ingest_from_S3_what_it_ingests_from_a_folder() throws Exception {
        Path lake = temp.resolve("s3");

        String told = ingest("s3a://" + BUCKET + "/" + FOLDER, lake, 0);

        assertThat(rows(lake)).isEqualTo(rows(temp.resolve("local")));
        assertThat(told).contains("files         " + local.column("path").size() + " listed, ");
    }

    @Test
    void should_ingest_from_HDFS_what_it_ingests_from_a_folder() throws Exception {
        Path lake = temp.resolve("lake of hdfs");

        ingest(servers.hdfsAddress() + "/" + FOLDER, lake, 0);

        assertThat(rows(lake)).hasSameSizeAs(rows(temp.resolve("local")));
        assertThat(rows(lake)).isEqualTo(rows(temp.resolve("local")));
    }

    @Test
    void should_end_with_2_and_one_line_before_any_work_when_there_is_no_such_bucket() throws Exception {
        String told = ingest("s3a://khong-co/a", temp.resolve("none"), 2);

        assertThat(told)
                .isEqualTo("Cannot read the archive s3a://khong-co/a: there is no such bucket;"
                        + " mend its name, or name another");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            kho/không có | x | x                              | there is no such folder
            kho/một.txt  | x | x                              | it is a file; name the folder that holds it
            kho          | spark.hadoop.fs.s3a.secret.key | sai | the store refuses these credentials
            kho          | spark.hadoop.fs.s3a.endpoint | http://127.0.0.1:1 | nobody answers there
            kho          | spark.hadoop.fs.s3a.impl | khong.Co  | what reads such stores is not on the class path
            """)
    void should_say_at_once_what_is_wrong(String place, String key, String value, String problem) throws IOException {
        try (S3Client s3 = servers.s3Client()) {
            put(s3, "một.txt", new byte[1]);
        }
        Map<String, String> properties = new HashMap<>(servers.properties());
        properties.put(key, value);

        assertThatThrownBy(() -> Stores.check("s3a://" + place, new Settings.Spark("local[1]", 1, properties)))
                .isInstanceOf(UnreadableArchive.class)
                .hasMessageStartingWith("Cannot read the archive s3a://" + place + ": " + problem);
    }

    @Test
    void should_not_mix_an_object_with_the_one_that_replaced_it() throws IOException {
        try (S3Client s3 = servers.s3Client();
                ArchiveReader reader = new ArchiveReader(storage("s3a://" + BUCKET + "/đổi"), Limits.USUAL)) {
            put(s3, "đổi/a.zip", Packing.zip(Packing.members("Hà Khê", "a.txt")));
            assertThat(text(reader, "a.zip!/a.txt")).isEqualTo("Hà Khê");
            put(s3, "đổi/a.zip", Packing.zip(Packing.members("Lam Hà", "a.txt")));
            assertThat(text(reader, "a.zip!/a.txt")).isEqualTo("Lam Hà");
        }
    }

    /** But for {@code a//b}: the server does not know such a key again as the one that was signed. */
    @Test
    void should_read_what_lies_under_keys_that_no_folder_could_hold() throws IOException {
        List<String> readable = List.of(
                "giờ 10:30.txt",
                "a:b/c.txt",
                "c",
                "c/d.txt",
                "có dấu cách .txt",
                "1+1=2.txt",
                "100%.txt",
                "%20.txt",
                Normalizer.normalize("Hà Giang.txt", Normalizer.Form.NFC),
                Normalizer.normalize("Hà Giang.txt", Normalizer.Form.NFD));
        try (S3Client s3 = servers.s3Client()) {
            for (String key : readable) {
                put(s3, "khóa lạ/" + key, ("Tên là " + key).getBytes(StandardCharsets.UTF_8));
            }
        }
        Map<String, String> read = new TreeMap<>();
        try (Storage storage = storage("s3a://" + BUCKET + "/khóa lạ");
                ArchiveReader reader = new ArchiveReader(storage("s3a://" + BUCKET + "/khóa lạ"), Limits.USUAL)) {
            for (ArchiveFile file : Archive.walk(storage)) {
                read.put(file.path(), textOrReason(reader, file));
            }
        }
        Map<String, String> expected = new TreeMap<>();
        readable.forEach(key -> expected.put(key, "Tên là " + key));

        assertThat(read).isEqualTo(expected);
    }

    private static String textOrReason(ArchiveReader reader, ArchiveFile file) throws IOException {
        ArchiveFile looked = reader.inside(file).get(0);
        return looked.verdict().isPresent() ? looked.verdict().get().reason() : text(reader, file.path());
    }

    @Test
    void should_have_a_row_for_a_folder_of_HDFS_that_is_closed_to_us() throws IOException {
        try (FileSystem hdfs = hdfs()) {
            hdfs.mkdirs(path("/khóa/mật"));
            hdfs.create(path("/khóa/a.txt")).close();
            hdfs.setPermission(path("/khóa/mật"), new FsPermission("000"));
            hdfs.setOwner(path("/khóa"), "người khác", "nhóm khác");
        }
        try (Storage storage = stranger(servers.hdfsAddress() + "/khóa")) {
            assertThat(Archive.walk(storage))
                    .containsExactly(
                            ArchiveFile.readable("a.txt", 0), ArchiveFile.unreadable("mật/", "permission denied"));
        }
    }

    private String ingest(String address, Path lake, int exitCode) throws Exception {
        List<String> command =
                List.of("jobs/ingest", "--conf", conf().toString(), "--input", address, "--lake", lake.toString());
        try (WatchedProcess run = WatchedProcess.start(command, Map.of())) {
            assertThat(run.exitCode()).as(run.text()).isEqualTo(exitCode);
            return run.text();
        }
    }

    private Path conf() throws IOException {
        Path copy = CopiedConf.in(Files.createTempDirectory(temp, "conf"));
        String set = servers.properties().entrySet().stream()
                .map(property -> "\n    \"" + property.getKey() + "\" = \"" + property.getValue() + "\"")
                .collect(Collectors.joining());
        return Files.writeString(copy, Files.readString(copy).replace("  properties {", "  properties {" + set));
    }

    private List<String> rows(Path lake) {
        return Runs.rows(Lake.open(spark, lake, Map.of()), LakeTable.DOCUMENTS);
    }

    private Storage storage(String address) {
        Configuration configuration = new Configuration();
        servers.properties().forEach((key, value) -> configuration.set(key.replace("spark.hadoop.", ""), value));
        return HadoopStorage.open(address, configuration);
    }

    private static Storage stranger(String address) {
        return UserGroupInformation.createRemoteUser("người lạ")
                .doAs((PrivilegedAction<Storage>) () -> HadoopStorage.open(address, new Configuration()));
    }

    private FileSystem hdfs() throws IOException {
        return FileSystem.newInstance(path(servers.hdfsAddress()).toUri(), new Configuration());
    }

    private static org.apache.hadoop.fs.Path path(String path) {
        return new org.apache.hadoop.fs.Path(path);
    }

    private static void put(S3Client s3, String key, byte[] bytes) {
        s3.putObject(object -> object.bucket(BUCKET).key(key), RequestBody.fromBytes(bytes));
    }

    private static String text(ArchiveReader reader, String path) throws IOException {
        try (InputStream in = reader.open(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(input)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private void copy(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                write(folder.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
    }

    private void write(String path, byte[] bytes) throws IOException {
        Path file = input.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    private static byte[] warc() throws IOException {
        String page = "<html><body><h1>Tổng kết năm 2023</h1><p>" + TEXT + "</p></body></html>";
        return Packing.warc(
                WarcCompression.GZIP, "text/html", Map.of("https://tin-tuc.example/2024/01/tong-ket.html", page));
    }
}
