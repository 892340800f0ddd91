package vn.niengiam.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralsTest {
    private static final Numerals VIETNAMESE = new Numerals(ReportLanguage.VI);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1382.500000  | 1.382,5
                    0.000000     | 0
                    -2.25        | −2,25
                    1E+7         | 10.000.000
                    0.000001     | 0,000001
                    999          | 999
                    """)
    void should_write_figures_as_vietnamese_readers_do(BigDecimal figure, String written) {
        assertThat(VIETNAMESE.of(figure)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    16       | +16
                    5.161290 | +5,2
                    -0.04    | 0
                    0.04     | 0
                    0        | 0
                    -12.25   | −12,3
                    """)
    void should_sign_a_change_that_can_be_seen(BigDecimal change, String written) {
        assertThat(VIETNAMESE.change(change, 1)).isEqualTo(written);
    }

    @Test
    void should_write_figures_as_english_readers_do() {
        Numerals english = new Numerals(ReportLanguage.EN);

        assertThat(english.of(new BigDecimal("1382.50"))).isEqualTo("1,382.5");
        assertThat(english.change(new BigDecimal("-2.25"), 1)).isEqualTo("−2.3");
    }
}
