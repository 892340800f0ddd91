package vn.niengiam.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.niengiam.documents.EmbeddedFile;
import vn.niengiam.documents.ParseStatus;
import vn.niengiam.documents.ParsedFile;
import vn.niengiam.documents.ParsedTree;

class ParseTest {
    private static final ParsedFile FILE = new ParsedFile(
            ParseStatus.TRUNCATED,
            Optional.of("longer than 1000"),
            Optional.of("text/html"),
            Optional.of("UTF-8"),
            Optional.of("TCVN3"),
            Optional.of("Tổng kết năm 2023"),
            "Kết nạp 326 đảng viên.",
            Map.of("url", "http://host/?a=b", "author", ""));

    @Test
    void should_make_a_row_of_the_file_and_of_each_embedded_one() {
        EmbeddedFile inner = new EmbeddedFile("phụ lục.docx", Optional.of("77aa"), 12, FILE);

        List<Parse> parses = Parse.of("5b1c", new ParsedTree(FILE, List.of(inner)), 2);

        assertThat(parses).extracting(Parse::docId).containsExactly("5b1c", "5b1c");
        assertThat(parses).extracting(Parse::innerPath).containsExactly("", "phụ lục.docx");
        assertThat(parses).extracting(Parse::innerDocId).containsExactly(Optional.empty(), Optional.of("77aa"));
        assertThat(parses).extracting(Parse::innerBytes).containsExactly(Optional.empty(), Optional.of(12L));
        assertThat(parses).extracting(Parse::embedded).containsExactly(1L, 0L);
        assertThat(parses).extracting(Parse::attempts).containsExactly(2, 2);
        assertThat(parses.get(0).metadata()).containsExactly("author=", "url=http://host/?a=b");
    }

    @Test
    void should_tell_what_a_crawler_knows_with_the_file() {
        ReadFile file = new ReadFile(
                "a.warc!/7/host/tin",
                5,
                Optional.of("5b1c"),
                Optional.of("https://host/tin"),
                Optional.of(Instant.parse("2024-01-20T03:00:00Z")),
                ParseStatus.PARSED,
                Optional.empty(),
                Optional.of("text/html"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "Kết nạp 326 đảng viên.",
                List.of("author=Ban=Tổ chức", "url=https://host/"),
                "9f86");

        assertThat(file.file().metadata())
                .isEqualTo(
                        Map.of("author", "Ban=Tổ chức", "url", "https://host/tin", "captured", "2024-01-20T03:00:00Z"));
    }
}
