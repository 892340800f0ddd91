package vn.niengiam.text.legacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SyllablesTest {
    @Test
    void knowsEverySyllableOfTheList() throws IOException {
        assertThat(LegacyFixture.syllables()).allMatch(Syllables::isSyllable);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NGHIÊNG", "Đảng", "hoà", "hòa", "thuý", "thúy", "gì", "giết", "quyết", "yêu", "nghiã"})
    void acceptsBothPlacesOfATone(String word) {
        assertThat(Syllables.isSyllable(word)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "céng",
                "héi",
                "bat",
                "bảt",
                "kan",
                "ci",
                "nge",
                "ngha",
                "iên",
                "fa",
                "ñôn",
                "thuơng",
                "bộé",
                "été",
                "xn",
                "đ",
                "ViÖt",
                "João",
                "nghiêngg"
            })
    void refusesWhatIsSpelledLikeNone(String word) {
        assertThat(Syllables.isSyllable(word)).isFalse();
    }

    @Test
    void seesWordsWhoseSpaceWasLost() {
        assertThat(Syllables.areGlued("thángnăm")).isTrue();
        assertThat(Syllables.areGlued("thángxm")).isFalse();
    }

    @Test
    void seesMisspeltSyllablesAmongForeignWords() {
        assertThat(Syllables.isBuiltLikeOne("truêng")).isTrue();
        assertThat(Syllables.isBuiltLikeOne("Franỗois")).isFalse();
    }
}
