package vn.niengiam.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The tables that the project ships. */
class ReferenceTest {
    private static final Reference REFERENCE = Reference.load(Path.of("conf"));

    @Test
    void has63ProvincesUntilTheMergersOf2025And34After() {
        Provinces provinces = REFERENCE.provinces();

        assertThat(provinces.valid(LocalDate.of(2025, 6, 30))).hasSize(63);
        assertThat(provinces.valid(LocalDate.of(2025, 7, 1))).hasSize(34);
        assertThat(provinces.valid(LocalDate.of(1976, 7, 2))).hasSize(38);
    }

    @Test
    void readsANameByItsDay() {
        Provinces provinces = REFERENCE.provinces();

        assertThat(provinces.named("bắc ninh", LocalDate.of(2024, 12, 31)))
                .map(Province::uid)
                .hasValue("27");
        assertThat(provinces.named("bắc ninh", LocalDate.of(2025, 12, 31)))
                .map(Province::uid)
                .hasValue("24@2025");
        assertThat(provinces.named("hà tây", LocalDate.of(2023, 1, 1))).isEmpty();
        assertThat(provinces.nearest("hà tây", LocalDate.of(2023, 1, 1)))
                .map(Province::uid)
                .hasValue("28");
    }

    @Test
    void followsAProvinceToTheOneItBecameOrCameFrom() {
        Provinces provinces = REFERENCE.provinces();

        assertThat(provinces.continued("49", LocalDate.of(2026, 1, 1)))
                .map(Province::uid)
                .hasValue("48@2025");
        assertThat(provinces.continued("70", LocalDate.of(2026, 6, 1)))
                .map(Province::uid)
                .hasValue("75@2026");
        assertThat(provinces.continued("67", LocalDate.of(2003, 1, 1)))
                .map(Province::uid)
                .hasValue("H-DAKLAK");
        assertThat(provinces.continued("H-HABAC", LocalDate.of(2000, 1, 1))).isEmpty();
        assertThat(provinces.continued("01", LocalDate.of(2020, 1, 1)))
                .map(Province::uid)
                .hasValue("01");
    }

    @Test
    void knowsTheDistrictsThatShareAName() {
        assertThat(REFERENCE.districts().named("quảng ninh"))
                .extracting(District::province)
                .containsExactly("44");
        assertThat(REFERENCE.districts().named("phong điền"))
                .extracting(District::province)
                .containsOnly("46", "92");
        assertThat(REFERENCE.districts().named("quy nhơn"))
                .extracting(District::province)
                .containsOnly("52");
    }

    @Test
    void findsASourceByHostAndByline() {
        Sources sources = REFERENCE.sources();

        assertThat(sources.byHost("m.baothainguyen.vn")).map(Source::id).hasValue("baothainguyen.vn");
        assertThat(sources.byHost("example.org")).isEmpty();
        assertThat(sources.byByline("HPĐT")).flatMap(Source::province).hasValue("31");
        assertThat(sources.byByline("qbđt")).flatMap(Source::province).hasValue("44");
        assertThat(sources.byByline("XYZ")).isEmpty();
    }

    @Test
    void definesEveryIndicatorInBothLanguages() {
        assertThat(REFERENCE.indicators()).hasSizeGreaterThanOrEqualTo(70).allSatisfy(indicator -> {
            assertThat(indicator.definition()).as(indicator.code()).isNotBlank();
            assertThat(indicator.definitionVi()).as(indicator.code()).containsPattern("[ăâđêôơưàáạảãìíịỉĩ]");
        });
    }
}
