package vn.niengiam.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class DatesTest {
    @ParameterizedTest
    @CsvFileSource(resources = "/golden/dates/dates.csv", numLinesToSkip = 1)
    void findsDatesAndLeavesFractionsAlone(String text, String expected) {
        assertThat(written(text)).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void completesADayFromTheYearOfItsContext() {
        DateMention mention = Dates.find("chiều 28/2").get(0);

        assertThat(mention.full()).isEmpty();
        assertThat(mention.inYear(2024)).hasValue(java.time.LocalDate.of(2024, 2, 28));
    }

    @Test
    void hasNoDayOfAMonthAndNo29thOfFebruaryInACommonYear() {
        assertThat(Dates.find("tháng 9/2023").get(0).full()).isEmpty();
        assertThat(Dates.find("ngày 29/2").get(0).inYear(2023)).isEmpty();
    }

    @Test
    void readsTextWithoutDatesAndHostileTextToTheEnd() {
        assertThat(Dates.find("")).isEmpty();
        assertThat(Dates.find("/".repeat(100_000))).isEmpty();
        assertThat(Dates.find("9".repeat(100_000))).isEmpty();
        assertThat(Dates.find("1/".repeat(50_000))).isEmpty();
        assertThat(Dates.find("ngày ".repeat(50_000) + "12/1")).hasSize(1);
    }

    private static String written(String text) {
        List<DateMention> mentions = Dates.find(text);
        return mentions.stream()
                .map(mention -> mention.span().of(text) + "=" + iso(mention))
                .collect(Collectors.joining(" | "));
    }

    private static String iso(DateMention mention) {
        String year = mention.year().isPresent() ? String.valueOf(mention.year().getAsInt()) : "??";
        return year + twoDigits(mention.month()) + twoDigits(mention.day());
    }

    private static String twoDigits(OptionalInt figure) {
        return figure.isPresent() ? String.format("-%02d", figure.getAsInt()) : "";
    }
}
