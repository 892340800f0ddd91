package vn.niengiam.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.niengiam.reference.Level;

class StatementTest {
    private static final String SENTENCE = "Kết nạp 12 đảng viên tại xã, 12 đảng viên tại phường.";

    @Test
    void should_mark_the_figure_at_its_place_when_the_sentence_says_it_twice() {
        Statement second = statement("12 đảng viên", 29, 41);

        assertThat(second.marked())
                .isEqualTo(new Statement.Marked(
                        "Năm 2023. ", "Kết nạp 12 đảng viên tại xã, ", "12 đảng viên", " tại phường.", " Hết."));
    }

    @Test
    void should_look_for_the_figure_when_its_place_is_wrong() {
        assertThat(statement("12 đảng viên", 3, 15).marked().before()).isEqualTo("Kết nạp ");
        assertThat(statement("12 đảng viên", -1, 11).marked().before()).isEqualTo("Kết nạp ");
        assertThat(statement("12 đảng viên", 900, 912).marked().before()).isEqualTo("Kết nạp ");
    }

    @Test
    void should_mark_nothing_when_the_sentence_does_not_hold_the_figure() {
        assertThat(statement("13 đảng viên", 8, 20).marked())
                .isEqualTo(new Statement.Marked("Năm 2023. ", SENTENCE, "", "", " Hết."));
    }

    private static Statement statement(String surface, int start, int end) {
        return new Statement(
                "o1",
                "party.members.admitted",
                "Năm 2023. " + SENTENCE + " Hết.",
                10,
                SENTENCE,
                surface,
                start,
                end,
                BigDecimal.valueOf(12),
                "đảng viên",
                Optional.of("2023"),
                "exact",
                "actual",
                Optional.of("02"),
                Optional.of(Level.PROVINCE),
                "d1");
    }
}
