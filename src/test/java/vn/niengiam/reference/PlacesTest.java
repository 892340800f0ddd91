package vn.niengiam.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import vn.niengiam.text.Tokens;

class PlacesTest {
    private static final Reference REFERENCE = Reference.load(Path.of("conf"));
    private static final Places PLACES = new Places(REFERENCE.provinces(), REFERENCE.districts());

    @ParameterizedTest
    @CsvFileSource(resources = "/golden/places/places.csv", numLinesToSkip = 1)
    void readsNamesAsTheyAreMeantOnTheDay(LocalDate on, String text, String expected) {
        String found = PLACES.find(text, Tokens.of(text), on).stream()
                .map(place -> place.span().of(text) + "=" + place.kind() + " "
                        + place.provinceUid().orElse("?"))
                .collect(Collectors.joining(" | "));

        assertThat(found).isEqualTo(expected == null ? "" : expected);
    }
}
