package vn.niengiam.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the areas of a day are made of on other days, by the tables that the project ships. */
class BoundariesTest {
    private static final Boundaries BOUNDARIES =
            new Boundaries(Reference.load(Path.of("conf")).provinces());

    @ParameterizedTest
    @CsvSource({
        // The mergers of 2025, followed back: Bắc Ninh, Phú Thọ, Hồ Chí Minh, and Cao Bằng that stayed what it was.
        "2025-12-31, 24@2025, 2024-12-31, 24 27,        true",
        "2025-12-31, 24@2025, 2025-06-30, 24 27,        true",
        "2025-12-31, 24@2025, 2025-07-01, 24@2025,      true",
        "2025-12-31, 25@2025, 2010-12-31, 17 25 26,     true",
        "2025-12-31, 79@2025, 2024-12-31, 74 77 79,     true",
        "2025-12-31, 04,      2010-12-31, 04,           true",
        // Hà Nội took Hà Tây in 2008.
        "2025-12-31, 01,      2007-12-31, 01 28,        true",
        "2008-12-31, 01,      2008-07-31, 01 28,        true",
        // Splits followed back: all of Cần Thơ and Hậu Giang, but only a part of what was Đắk Lắk.
        "2025-12-31, 92@2025, 2003-12-31, 94 H-CANTHO,  true",
        "2025-12-31, 66@2025, 2003-12-31, 54 H-DAKLAK,  false",
        "2008-12-31, 93,      2003-12-31, H-CANTHO,     false",
        // Mergers followed on: Bắc Giang is a part of Bắc Ninh now.
        "2008-12-31, 24,      2026-12-31, 24@2025,      false",
        "2007-12-31, 28,      2026-12-31, 01,           false",
        // Renames change nothing.
        "2008-12-31, 46,      2026-12-31, 46@2025,      true",
        "2025-12-31, 46@2025, 2020-12-31, 46,           true",
        "2025-12-31, 75@2025, 2026-12-31, 75@2026,      true",
        "2026-12-31, 75@2026, 2024-12-31, 70 75,        true",
    })
    void should_know_what_an_area_is_made_of(
            LocalDate vintage, String unit, LocalDate on, String members, boolean whole) {
        BoundaryUnit found = on(BOUNDARIES.vintage("v", vintage), unit, on);

        assertThat(String.join(" ", found.members())).isEqualTo(members);
        assertThat(found.whole()).isEqualTo(whole);
    }

    @ParameterizedTest
    @CsvSource({
        // Mê Linh went from Vĩnh Phúc, now in Phú Thọ, to Hà Nội: both changed.
        "2025-12-31, 01,      2007-12-31, 2008-12-31, false",
        "2025-12-31, 25@2025, 2007-12-31, 2008-12-31, false",
        "2008-12-31, 17,      2007-12-31, 2008-12-31, false",
        "2008-12-31, 25,      2007-12-31, 2008-12-31, true",
        // Mergers leave the land of the merged area what it was.
        "2025-12-31, 24@2025, 2024-12-31, 2025-12-31, true",
        "2025-12-31, 46@2025, 2024-12-31, 2025-12-31, true",
    })
    void should_compare_figures_of_the_same_land(
            LocalDate vintage, String unit, LocalDate before, LocalDate after, boolean compares) {
        List<BoundaryUnit> units = BOUNDARIES.vintage("v", vintage);

        assertThat(on(units, unit, before)
                        .territory()
                        .equals(on(units, unit, after).territory()))
                .isEqualTo(compares);
    }

    @Test
    void should_tell_the_day_from_which_figures_do_not_compare() {
        List<BoundaryUnit> units = BOUNDARIES.vintage("2025", LocalDate.of(2025, 12, 31));

        assertThat(on(units, "01", LocalDate.of(2023, 12, 31)).changedOn()).hasValue(LocalDate.of(2008, 8, 1));
        assertThat(on(units, "24@2025", LocalDate.of(2023, 12, 31)).changedOn()).isEmpty();
    }

    @Test
    void should_have_34_areas_of_2025_and_63_of_2008() {
        assertThat(BOUNDARIES.vintage("2025", LocalDate.of(2025, 12, 31)))
                .extracting(BoundaryUnit::unit)
                .hasSizeGreaterThan(34)
                .satisfies(units -> assertThat(units.stream().distinct()).hasSize(34));
        assertThat(BOUNDARIES.vintage("2008", LocalDate.of(2008, 12, 31)).stream()
                        .map(BoundaryUnit::unit)
                        .distinct())
                .hasSize(63);
    }

    @Test
    void should_leave_no_day_out_and_have_none_twice() {
        List<BoundaryUnit> spans = BOUNDARIES.vintage("2025", LocalDate.of(2025, 12, 31)).stream()
                .filter(unit -> unit.unit().equals("01"))
                .toList();

        for (int next = 1; next < spans.size(); next++) {
            assertThat(spans.get(next).from())
                    .isEqualTo(spans.get(next - 1).to().plusDays(1));
        }
    }

    @Test
    void should_follow_a_reported_province_through_its_new_name_but_not_through_a_merger() {
        List<BoundaryUnit> units = BOUNDARIES.asReported("as_reported");
        LocalDate before = LocalDate.of(2024, 12, 31);
        LocalDate after = LocalDate.of(2025, 12, 31);

        assertThat(on(units, "46@2025", after).territory())
                .isEqualTo(on(units, "46", before).territory());
        assertThat(on(units, "75@2026", LocalDate.of(2026, 12, 31)).territory())
                .isEqualTo(on(units, "75@2025", after).territory());
        assertThat(on(units, "37@2025", after).territory())
                .isNotEqualTo(on(units, "37", before).territory());
        assertThat(on(units, "01", LocalDate.of(2007, 12, 31)).territory())
                .isNotEqualTo(on(units, "01", LocalDate.of(2008, 12, 31)).territory());
        assertThat(on(units, "37@2025", after).changedOn()).isEqualTo(Optional.empty());
    }

    private static BoundaryUnit on(List<BoundaryUnit> units, String unit, LocalDate day) {
        return units.stream()
                .filter(span -> span.unit().equals(unit))
                .filter(span -> !day.isBefore(span.from()) && !day.isAfter(span.to()))
                .findFirst()
                .orElseThrow();
    }
}
