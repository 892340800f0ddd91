package vn.niengiam.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VisibleTextTest {
    @Test
    void should_show_characters_that_turn_hide_or_break_the_text() {
        assertThat(VisibleText.of("báo cáo\u202Efdp.exe")).isEqualTo("báo cáo⟦U+202E⟧fdp.exe");
        assertThat(VisibleText.of("1\u200B382")).isEqualTo("1⟦U+200B⟧382");
        assertThat(VisibleText.of("a\nb\u0000")).isEqualTo("a⟦U+000A⟧b⟦U+0000⟧");
        assertThat(VisibleText.of("\uD800x")).isEqualTo("⟦U+D800⟧x");
        assertThat(VisibleText.of("\uDB40\uDC41")).isEqualTo("⟦U+E0041⟧");
    }

    @Test
    void should_leave_vietnamese_alone_even_when_its_marks_stand_apart() {
        assertThat(VisibleText.of("Đảng bộ tỉnh – 1.382,5 “mô hình”")).isEqualTo("Đảng bộ tỉnh – 1.382,5 “mô hình”");
        assertThat(VisibleText.of("e\u0302\u0301")).isEqualTo("e\u0302\u0301");
    }
}
