package vn.niengiam.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ParserSettingsTest {
    private static final List<Path> CLASS_PATH = List.of(Path.of("niengiam.jar"));

    @Test
    void givesLargeFilesMoreTime() {
        ParserSettings settings = ParserSettings.of(CLASS_PATH, 2);
        assertThat(settings.deadline(1_000)).isEqualTo(Duration.ofSeconds(30));
        assertThat(settings.deadline(10L << 20)).isEqualTo(Duration.ofSeconds(60));
    }

    @Test
    void refusesWhatCannotWork() {
        assertThatThrownBy(() -> ParserSettings.of(CLASS_PATH, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Cannot use processes = 0: give more than 0");
        ParserSettings usual = ParserSettings.of(CLASS_PATH, 1);
        assertThatThrownBy(() -> new ParserSettings(
                        usual.java(),
                        CLASS_PATH,
                        usual.mainClass(),
                        1,
                        usual.heapBytes(),
                        usual.start(),
                        usual.timeout(),
                        usual.timeoutPerMegabyte(),
                        3L << 30,
                        1_000,
                        usual.limits()))
                .hasMessage("Cannot use maximumBytes = 3221225472: a file is read in one piece; give less than 2 GiB");
    }
}
