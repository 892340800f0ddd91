package vn.niengiam.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class TextPrintTest {
    private static final String CASES = "/golden/reprints/";

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvFileSource(resources = CASES + "expected.csv", numLinesToSkip = 1)
    void should_tell_reprints_from_reports_of_one_template(String one, String other, String sameReport)
            throws IOException {
        TextPrint print = print(one);
        TextPrint otherPrint = print(other);

        assertThat(print.isPrintOf(otherPrint)).isEqualTo(sameReport.equals("yes"));
        assertThat(otherPrint.isPrintOf(print)).isEqualTo(sameReport.equals("yes"));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @CsvFileSource(resources = CASES + "expected.csv", numLinesToSkip = 1)
    void should_let_reprints_meet_in_a_band(String one, String other, String sameReport) throws IOException {
        Set<Long> bands = Arrays.stream(print(one).bands()).boxed().collect(Collectors.toSet());

        boolean meet = Arrays.stream(print(other).bands()).anyMatch(bands::contains);

        // Others may meet by chance: they are held against each other then.
        assertThat(meet || sameReport.equals("no")).isTrue();
    }

    @ParameterizedTest(name = "{0}, {1}")
    @CsvFileSource(resources = CASES + "expected.csv", numLinesToSkip = 1)
    void should_never_part_reprints_by_their_figures_alone(String one, String other, String sameReport)
            throws IOException {
        boolean same = print(one).figuresAlone().isPrintOf(print(other).figuresAlone());

        // Others may have the same figures: their words are compared then.
        assertThat(same || sameReport.equals("no")).isTrue();
    }

    @Test
    void should_part_most_reports_of_one_template_by_their_figures_alone() throws IOException {
        assertThat(print("original")
                        .figuresAlone()
                        .isPrintOf(print("year_before").figuresAlone()))
                .isFalse();
    }

    @Test
    void should_come_back_from_its_bytes() throws IOException {
        TextPrint print = print("original");

        TextPrint back = TextPrint.of(print.toBytes());

        assertThat(back.isPrintOf(print)).isTrue();
        assertThat(back.bands()).isEqualTo(print.bands());
        assertThat(back.isPrintOf(print("year_before"))).isFalse();
    }

    @Test
    void should_have_no_print_of_a_text_too_short_to_be_told_from_others() {
        assertThat(TextPrint.of("Trang chủ. Xem tiếp. Năm 2023, xã kết nạp 14 đảng viên."))
                .isEmpty();
    }

    private static TextPrint print(String name) throws IOException {
        Path file = Path.of("src/test/resources" + CASES + name + ".txt");
        return TextPrint.of(Files.readString(file)).orElseThrow();
    }
}
