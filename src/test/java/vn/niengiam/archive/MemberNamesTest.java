package vn.niengiam.archive;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MemberNamesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            quoteCharacter = '"',
            value = {
                "báo cáo/tổng kết.doc > báo cáo/tổng kết.doc",
                "../../etc/passwd > etc/passwd",
                "/tuyệt/đối.txt > tuyệt/đối.txt",
                "C:\\Users\\thư.doc > Users/thư.doc",
                "a//b/./c.txt > a/b/c.txt",
                "thư mục!/b.txt > thư mục%21/b.txt",
                "hết! > hết%21",
                ".. > _",
                "/ > _",
            })
    void should_make_a_name_that_stays_inside(String stored, String name) {
        assertThat(new MemberNames().unique(stored)).isEqualTo(name);
    }

    @Test
    void should_replace_what_cannot_be_shown_or_turns_the_writing_round() {
        assertThat(new MemberNames().unique("a\0b\nc\u202Efdp.exe\uD800")).isEqualTo("a_b_c_fdp.exe_");
        assertThat(new MemberNames().unique("")).isEqualTo("_");
    }

    @Test
    void should_number_names_that_come_again() {
        MemberNames names = new MemberNames();
        assertThat(names.unique("a.txt")).isEqualTo("a.txt");
        assertThat(names.unique("a.txt#2")).isEqualTo("a.txt#2");
        assertThat(names.unique("../a.txt")).isEqualTo("a.txt#3");
        assertThat(names.unique("a.txt")).isEqualTo("a.txt#4");
    }

    @Test
    void should_keep_start_and_end_of_a_name_without_end() {
        String name = new MemberNames().unique("x".repeat(60_000) + ".docx");
        assertThat(name).hasSize(1_001).startsWith("xxx").endsWith("x.docx");
    }
}
