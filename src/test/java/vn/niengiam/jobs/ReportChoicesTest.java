package vn.niengiam.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.niengiam.reference.Level;
import vn.niengiam.settings.Settings;
import vn.niengiam.trends.Trend;

class ReportChoicesTest {
    private static final Instant NOW = Instant.parse("2026-03-01T00:00:00Z");

    @Test
    void should_report_on_the_latest_year_that_at_least_half_as_many_areas_tell_as_the_best_told() {
        List<Trend> trends = List.of(
                figure("02", 2022),
                figure("25", 2022),
                figure("26", 2022),
                figure("02", 2023),
                figure("25", 2023),
                figure("02", 2024));

        assertThat(ReportChoices.of(asked(Optional.empty()), trends, NOW).year())
                .isEqualTo(2023);
        assertThat(ReportChoices.of(asked(Optional.of(2024)), trends, NOW).year())
                .isEqualTo(2024);
    }

    @Test
    void should_give_an_empty_lake_the_year_of_today() {
        assertThat(ReportChoices.of(asked(Optional.empty()), List.of(), NOW).year())
                .isEqualTo(2026);
    }

    @Test
    void should_refuse_a_year_without_figures_and_name_those_with() {
        List<Trend> trends = List.of(figure("02", 2022), figure("02", 2023));

        assertThatThrownBy(() -> ReportChoices.of(asked(Optional.of(2032)), trends, NOW))
                .isInstanceOf(WrongChoice.class)
                .hasMessage("Cannot report on 2032: there are no such figures of that year; take one of 2022, 2023");
    }

    private static Settings.Report asked(Optional<Integer> year) {
        return new Settings.Report(year, List.of(), List.of(), "vi", Trend.AS_REPORTED);
    }

    private static Trend figure(String area, int year) {
        return new Trend(
                "party.members.admitted",
                area,
                Trend.AS_REPORTED,
                Level.PROVINCE,
                year,
                Optional.of(BigDecimal.TEN),
                "A",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                1,
                0,
                List.of("o1"),
                "only statement",
                Trend.WHOLE_YEAR,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of());
    }
}
