package vn.niengiam.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcWriter;

class WarcIT {
    private static final String TEXT = "<p>Toàn tỉnh kết nạp 1.382 đảng viên.</p>";

    @TempDir
    private Path root;

    private Folder folder;

    @BeforeEach
    void folder() {
        folder = new Folder(root);
    }

    private static Map<String, String> pages() {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("https://tin-tuc.example/2024/tong-ket.html", TEXT);
        pages.put("https://tin-tuc.example/?id=3", "Trang hai");
        return pages;
    }

    @ParameterizedTest
    @EnumSource(names = {"NONE", "GZIP"})
    void should_list_each_page_with_its_address_and_time(WarcCompression compression) throws IOException {
        byte[] warc = Packing.warc(compression, "text/html", pages());
        folder.write("tin.warc", warc);
        int second = secondRecord(warc, compression);

        assertThat(folder.texts())
                .isEqualTo(Map.of(
                        "tin.warc!/0/tin-tuc.example/2024/tong-ket.html",
                        TEXT,
                        "tin.warc!/" + second + "/tin-tuc.example/?id=3",
                        "Trang hai"));
        assertThat(folder.list().get(1).capture())
                .hasValue(new Capture(
                        "https://tin-tuc.example/2024/tong-ket.html", Instant.parse("2024-01-20T03:00:00Z")));
    }

    /** Records begin with their version or, packed one by one, with the sign of gzip. */
    private static int secondRecord(byte[] warc, WarcCompression compression) {
        String bytes = new String(warc, StandardCharsets.ISO_8859_1);
        return bytes.indexOf(compression == WarcCompression.GZIP ? "\u001f\u008b\b" : "WARC/1.", 1);
    }

    @Test
    void should_read_a_file_that_was_packed_as_a_whole() throws IOException {
        folder.write("tin.warc.gz", Packing.gzip(Packing.warc(WarcCompression.NONE, "text/html", pages())));

        assertThat(folder.texts().values()).containsExactlyInAnyOrder(TEXT, "Trang hai");
    }

    @Test
    void should_count_what_is_no_document() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (WarcWriter writer = new WarcWriter(Channels.newChannel(bytes), WarcCompression.GZIP)) {
            writer.write(Packing.response("https://a.example/", answer(404, "text/html")));
            writer.write(Packing.response("https://a.example/logo", answer(200, "image/png")));
            writer.write(Packing.response("https://a.example/b.css", answer(200, "text/css")));
            writer.write(Packing.response("https://a.example/c.pdf", answer(200, "application/pdf")));
        }
        folder.write("a.warc.gz", bytes.toByteArray());

        assertThat(folder.texts()).hasSize(1);
        assertThat(folder.verdict("a.warc.gz"))
                .isEqualTo(new Verdict(
                        Verdict.Kind.CONTAINER,
                        "a WARC container, whose file has a row of its own; besides 1 answers without a document,"
                                + " 2 of other media types, 0 other records"));
    }

    @Test
    void should_unpack_what_travelled_in_chunks_or_packed() throws IOException {
        byte[] packed = Packing.gzip(TEXT.getBytes(StandardCharsets.UTF_8));
        HttpResponse inGzip = new HttpResponse.Builder(200, "OK")
                .setHeader("Content-Encoding", "gzip")
                .body(MediaType.parse("text/html"), packed)
                .build();
        HttpResponse inChunks = new HttpResponse.Builder(200, "OK")
                .setHeader("Transfer-Encoding", "chunked")
                .setHeader("Content-Type", "text/html")
                .body(
                        null,
                        "4\r\nMột \r\n3\r\nhai\r\n0\r\n\r\n".replace("ộ", "o").getBytes(StandardCharsets.UTF_8))
                .build();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (WarcWriter writer = new WarcWriter(Channels.newChannel(bytes), WarcCompression.GZIP)) {
            writer.write(Packing.response("https://a.example/1", inGzip));
            writer.write(Packing.response("https://a.example/2", inChunks));
        }
        folder.write("a.warc.gz", bytes.toByteArray());

        assertThat(folder.texts().values()).containsExactlyInAnyOrder(TEXT, "Mot hai");
    }

    @Test
    void should_keep_the_pages_before_the_break() throws IOException {
        byte[] warc = Packing.warc(WarcCompression.GZIP, "text/html", pages());
        folder.write("a.warc.gz", Arrays.copyOf(warc, warc.length - 30));

        assertThat(folder.texts()).containsOnlyKeys("a.warc.gz!/0/tin-tuc.example/2024/tong-ket.html");
        List<ArchiveFile> files = folder.list();
        assertThat(files.stream().filter(file -> file.verdict().isPresent())).isNotEmpty();
        for (int kept = 1; kept < warc.length; kept += 7) {
            folder.write("a.warc.gz", Arrays.copyOf(warc, kept));
            assertThat(folder.paths()).contains("a.warc.gz");
            assertThat(folder.texts()).isNotNull();
        }
    }

    private static HttpResponse answer(int status, String type) throws IOException {
        return new HttpResponse.Builder(status, "Answer")
                .body(MediaType.parse(type), TEXT.getBytes(StandardCharsets.UTF_8))
                .build();
    }
}
