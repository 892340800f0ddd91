package vn.niengiam.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.niengiam.reference.Province;
import vn.niengiam.reference.Reference;

class TilePlacesTest {
    private static final List<Province> PROVINCES =
            Reference.load(Path.of("conf")).provinces().all();

    @ParameterizedTest
    @CsvSource({"2010-12-31,63", "2023-12-31,63", "2024-12-31,63", "2025-12-31,34", "2026-12-31,34"})
    void should_have_one_tile_for_each_province_of_a_day(LocalDate day, int provinces) {
        List<TilePlaces.Place> places = TilePlaces.on(day, PROVINCES).all();

        assertThat(places).extracting(TilePlaces.Place::uid).hasSize(provinces).doesNotHaveDuplicates();
        assertThat(places)
                .extracting(place -> place.row() + " " + place.column())
                .doesNotHaveDuplicates();
    }
}
