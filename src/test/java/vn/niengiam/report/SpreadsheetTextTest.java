package vn.niengiam.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SpreadsheetTextTest {
    @Test
    void should_leave_vietnamese_text_as_it_is() {
        assertThat(SpreadsheetText.ofCell("Kết nạp 1.382 đảng viên,\n\tđạt 102,4%"))
                .isEqualTo("Kết nạp 1.382 đảng viên,\n\tđạt 102,4%");
    }

    @Test
    void should_show_what_xml_cannot_hold() {
        assertThat(SpreadsheetText.ofCell("a\u0000b\u001Bc\uFFFEd\uD800e")).isEqualTo("a\uFFFDb\uFFFDc\uFFFDd?e");
    }

    @Test
    void should_keep_a_text_from_being_taken_for_a_character() {
        assertThat(SpreadsheetText.ofCell("tệp_x0041_.docx")).isEqualTo("tệp_x005F_x0041_.docx");
    }

    @Test
    void should_say_at_the_end_of_a_text_that_is_too_long_how_long_it_is() {
        String longest = "đ".repeat(SpreadsheetText.LONGEST);

        assertThat(SpreadsheetText.ofCell(longest)).isEqualTo(longest);
        assertThat(SpreadsheetText.ofCell(longest + "đ"))
                .hasSize(SpreadsheetText.LONGEST)
                .startsWith("đđđ")
                .endsWith("đ… [cut: 32768 characters, more than a cell holds; whole in csv/]");
        assertThat(SpreadsheetText.ofCell("😀".repeat(20_000)))
                .matches("(😀)+… \\[cut: 40000 characters, more than a cell holds; whole in csv/]");
    }

    @ParameterizedTest
    @MethodSource("vn.niengiam.report.HostileSnippets#all")
    void should_fit_a_cell_whatever_a_text_holds(String text) {
        assertThat(SpreadsheetText.ofCell(text)).hasSizeLessThanOrEqualTo(SpreadsheetText.LONGEST);
    }
}
