package vn.niengiam.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StatementStepTest {
    private static final String SENTENCE = "Kết nạp 12 đảng viên, khai trừ 12 đảng viên.";
    private static final String TEXT = "Năm 2023.\n" + SENTENCE;

    @Test
    void should_tell_which_of_two_equal_figures_is_meant() {
        int first = TEXT.indexOf("12 đảng viên");
        int second = TEXT.lastIndexOf("12 đảng viên");

        assertThat(StatementStep.startInSentence(TEXT, SENTENCE, "12 đảng viên", first))
                .isEqualTo(8);
        assertThat(StatementStep.startInSentence(TEXT, SENTENCE, "12 đảng viên", second))
                .isEqualTo(31);
    }

    @Test
    void should_tell_that_the_sentence_does_not_hold_the_figure() {
        assertThat(StatementStep.startInSentence(TEXT, SENTENCE, "13 đảng viên", 0))
                .isEqualTo(-1);
    }
}
