package vn.niengiam.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a spreadsheet in English shows. */
class FigureFormatTest {
    private final DataFormatter spreadsheet = new DataFormatter(Locale.ENGLISH);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "326       | 326",
                "1382.500  | 1,382.5",
                "1200000   | 1,200,000",
                "-2.25     | -2.25",
                "0         | 0",
                "0.0000001 | 0.000000",
            })
    void should_show_the_decimals_that_a_figure_has(BigDecimal figure, String shown) {
        assertThat(shown(figure, FigureFormat.of(figure))).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"16 | +16", "-2.3 | -2.3", "0 | 0"})
    void should_show_whether_it_rose(BigDecimal change, String shown) {
        assertThat(shown(change, FigureFormat.change(change))).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"5.16129 | +5.2%", "-0.25 | -0.3%", "0 | 0%"})
    void should_show_percent_as_the_tables_hold_them(BigDecimal change, String shown) {
        assertThat(shown(change, FigureFormat.percentChange())).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource("87, 87†")
    void should_mark_a_part_of_a_year(BigDecimal figure, String shown) {
        assertThat(shown(figure, FigureFormat.provisional(figure))).isEqualTo(shown);
    }

    private String shown(BigDecimal figure, String format) {
        return spreadsheet.formatRawCellContents(figure.doubleValue(), -1, format);
    }
}
