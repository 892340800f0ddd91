package vn.niengiam.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.niengiam.documents.ParseStatus;
import vn.niengiam.documents.ParsedFile;

class ParseTest {
    @Test
    void should_give_back_the_parsed_file_that_it_was_made_of() {
        ParsedFile file = new ParsedFile(
                ParseStatus.TRUNCATED,
                Optional.of("longer than 1000"),
                Optional.of("text/html"),
                Optional.of("UTF-8"),
                Optional.of("TCVN3"),
                Optional.of("Tổng kết năm 2023"),
                "Kết nạp 326 đảng viên.",
                Map.of("url", "http://host/?a=b", "author", ""));

        assertThat(Parse.of("5b1c", "1", file).file()).isEqualTo(file);
    }
}
