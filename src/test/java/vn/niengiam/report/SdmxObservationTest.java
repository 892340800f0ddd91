package vn.niengiam.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.niengiam.reference.Level;
import vn.niengiam.trends.Trend;

class SdmxObservationTest {
    @Test
    void should_have_the_columns_of_sdmx_csv_2() {
        assertThat(SdmxObservation.table(List.of(), List.of()).columns())
                .extracting(TableColumn::name)
                .startsWith("STRUCTURE", "STRUCTURE_ID", "ACTION", "FREQ")
                .containsSubsequence("TIME_PERIOD", "OBS_VALUE", "OBS_STATUS");
    }

    @Test
    void should_write_a_whole_year_with_codes_that_sdmx_allows() {
        Trend trend = trend(Level.PROVINCE, Optional.of(new BigDecimal("-1382.500000")), "A", 12, Optional.empty());

        assertThat(texts(trend))
                .containsExactly(
                        "dataflow",
                        "NIENGIAM:TRENDS(1.0.0)",
                        "I",
                        "A",
                        "02",
                        "PARTY_MEMBERS_ADMITTED",
                        "AS_REPORTED",
                        "PROVINCE",
                        "_Z",
                        "2023",
                        "-1382.5",
                        "A",
                        "",
                        "o1");
    }

    @Test
    void should_write_a_part_of_a_year_as_a_span_of_time() {
        Trend trend = trend(Level.BLOC, Optional.of(BigDecimal.TEN), "P", 9, Optional.of("Đảng ủy Khối"));

        assertThat(texts(trend)).contains("_O", "BLOC", "Đảng ủy Khối", "2023-01-01/P9M", "10", "P");
    }

    @Test
    void should_leave_the_value_of_a_missing_figure_empty() {
        Trend trend = trend(Level.PROVINCE, Optional.empty(), "M", 12, Optional.empty());

        assertThat(texts(trend).subList(9, 12)).containsExactly("2023", "", "M");
    }

    private static List<String> texts(Trend trend) {
        return SdmxObservation.table(List.of(trend), List.of()).rows().get(0).stream()
                .map(EditionTable.Cell::text)
                .toList();
    }

    private static Trend trend(
            Level level, Optional<BigDecimal> value, String status, int months, Optional<String> body) {
        return new Trend(
                "party.members.admitted",
                "02",
                Trend.AS_REPORTED,
                level,
                2023,
                value,
                status,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                1,
                0,
                List.of("o1", "o2"),
                "only statement",
                months,
                body,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of());
    }
}
