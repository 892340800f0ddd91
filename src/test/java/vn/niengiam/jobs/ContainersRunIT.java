package vn.niengiam.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.netpreserve.jwarc.WarcCompression;
import vn.niengiam.archive.Packing;
import vn.niengiam.documents.Letter;

/** One report in a container of each kind, and some containers that are broken or hostile. */
@ExtendWith(SparkExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ContainersRunIT {
    private static final String URL = "https://tin-tuc.example/2024/01/tong-ket.html";

    private Path input;
    private Runs runs;

    @BeforeAll
    void ingest(SparkSession spark, @TempDir Path temp) throws IOException {
        input = Files.createDirectories(temp.resolve("lưu trữ"));
        runs = new Runs(spark, input, temp.resolve("hồ"));
        write("a.zip", Packing.zip(members("zip")));
        write("b.tar", Packing.tar(members("tar")));
        write("c.tgz", Packing.gzip(Packing.tar(members("tgz"))));
        write("d.html.gz", Packing.gzip(report("gz")));
        write("e.7z", Packing.sevenZ(members("7z")));
        write("f.mbox", mailbox());
        write("g.eml", letter("thư", "phụ lục.txt", report("đính kèm")));
        write("h.warc.gz", warc());
        write("i.zip", Packing.zip(Map.of("trong.eml", letter("trong", "sâu.txt", report("sâu")))));
        byte[] broken = Packing.tar(members("gãy"));
        write("k.tar", Arrays.copyOf(broken, 600));
        write("l.gz", Packing.gzip(new byte[30 << 20]));
        byte[] encrypted = Packing.zip(members("mật"));
        encrypted[6] |= 1;
        encrypted[encrypted.length - 22 - 46 - "báo cáo mật.txt".getBytes(StandardCharsets.UTF_8).length + 8] |= 1;
        write("m.zip", encrypted);
        runs.run(List.of(Stage.INGEST));
    }

    @Test
    @Order(1)
    void should_have_a_row_with_its_status_for_every_file() {
        Map<String, String> statuses = runs.column("parse_status");
        String page = statuses.keySet().stream()
                .filter(path -> path.startsWith("h.warc.gz!/"))
                .findFirst()
                .orElseThrow();

        assertThat(page).matches("h\\.warc\\.gz!/\\d+/tin-tuc\\.example/2024/01/tong-ket\\.html");
        statuses.put("h.warc.gz!/", statuses.remove(page));
        assertThat(statuses)
                .isEqualTo(new TreeMap<>(Map.ofEntries(
                        Map.entry("a.zip", "empty"),
                        Map.entry("a.zip!/báo cáo zip.txt", "parsed"),
                        Map.entry("b.tar", "empty"),
                        Map.entry("b.tar!/báo cáo tar.txt", "parsed"),
                        Map.entry("c.tgz", "empty"),
                        Map.entry("c.tgz!/báo cáo tgz.txt", "parsed"),
                        Map.entry("d.html.gz", "empty"),
                        Map.entry("d.html.gz!/d.html", "parsed"),
                        Map.entry("e.7z", "empty"),
                        Map.entry("e.7z!/báo cáo 7z.txt", "parsed"),
                        Map.entry("f.mbox", "empty"),
                        Map.entry("f.mbox!/1.eml", "parsed"),
                        Map.entry("f.mbox!/1.eml!/một.txt", "parsed"),
                        Map.entry("f.mbox!/2.eml", "parsed"),
                        Map.entry("f.mbox!/2.eml!/hai.txt", "parsed"),
                        Map.entry("g.eml", "parsed"),
                        Map.entry("g.eml!/phụ lục.txt", "parsed"),
                        Map.entry("h.warc.gz", "empty"),
                        Map.entry("h.warc.gz!/", "parsed"),
                        Map.entry("i.zip", "empty"),
                        Map.entry("i.zip!/trong.eml", "parsed"),
                        Map.entry("i.zip!/trong.eml!/sâu.txt", "parsed"),
                        Map.entry("k.tar", "truncated"),
                        Map.entry("k.tar!/báo cáo gãy.txt", "failed"),
                        Map.entry("l.gz", "empty"),
                        Map.entry("l.gz!/l", "truncated"),
                        Map.entry("m.zip", "empty"),
                        Map.entry("m.zip!/báo cáo mật.txt", "encrypted"))));
    }

    @Test
    @Order(1)
    void should_keep_the_text_and_the_digest_of_what_is_inside() {
        assertThat(runs.column("text"))
                .containsEntry("i.zip!/trong.eml!/sâu.txt", text("sâu"))
                .containsEntry("e.7z!/báo cáo 7z.txt", text("7z"));
        assertThat(runs.column("doc_id").get("g.eml!/phụ lục.txt")).hasSize(64);
    }

    @Test
    @Order(1)
    void should_date_a_page_no_later_than_it_was_fetched() {
        assertThat(runs.column("published_on").entrySet())
                .filteredOn(row -> row.getKey().startsWith("h.warc.gz!/"))
                .extracting(Map.Entry::getValue)
                .containsExactly("2024-01-01");
    }

    @Test
    @Order(1)
    void should_count_every_file_and_embedded_one() {
        assertThat(runs.summary()).contains("  files         28 listed, ").contains("28: ");
    }

    @Test
    @Order(2)
    void should_parse_nothing_twice() {
        Map<String, String> before = runs.column("ingested_at");

        runs.run(List.of(Stage.INGEST));

        assertThat(runs.column("ingested_at")).isEqualTo(before);
        assertThat(runs.summary()).contains("28 listed, 0 newly parsed");
    }

    private void write(String name, byte[] bytes) throws IOException {
        Files.write(input.resolve(name), bytes);
    }

    private static String text(String where) {
        return "Đảng bộ tỉnh Hà Giang báo cáo trong " + where + "\nNăm 2023, toàn Đảng bộ kết nạp 1.382 đảng viên.\n";
    }

    private static byte[] report(String where) {
        return text(where).getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, byte[]> members(String where) {
        return Map.of("báo cáo " + where + ".txt", report(where));
    }

    private static byte[] letter(String body, String name, byte[] attachment) {
        return Letter.of("Gửi " + body + ".", Map.of(name, attachment));
    }

    private static byte[] mailbox() {
        String from = "From a@b.example Mon Jan  1 08:00:00 2024\n";
        String one = new String(letter("một", "một.txt", report("một")), StandardCharsets.UTF_8);
        String two = new String(letter("hai", "hai.txt", report("hai")), StandardCharsets.UTF_8);
        return (from + one + "\n" + from + two).getBytes(StandardCharsets.UTF_8);
    }

    /** The page says the day on which it is viewed, which is after it was fetched. */
    private static byte[] warc() throws IOException {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put(
                URL,
                "<html><body><p>Thứ Năm, ngày 21/11/2024</p><h1>Tổng kết năm 2023</h1><p>" + text("mạng")
                        + "</p></body></html>");
        return Packing.warc(WarcCompression.GZIP, "text/html", pages);
    }
}
