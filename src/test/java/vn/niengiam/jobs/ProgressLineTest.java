package vn.niengiam.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressLineTest {
    @Test
    void should_tell_rate_and_remaining_time() {
        ProgressLine line = new ProgressLine("parsing", 120, 480, 2, Duration.ofSeconds(60));

        assertThat(line.text()).isEqualTo("parsing: 120 of 480, 2.0 a second, 3 min 0 s left, 2 not read whole");
    }

    @Test
    void should_guess_nothing_before_anything_is_done() {
        assertThat(new ProgressLine("parsing", 0, 480, 0, Duration.ofSeconds(5)).text())
                .isEqualTo("parsing: 0 of 480");
        assertThat(new ProgressLine("parsing", 3, 480, 0, Duration.ZERO).text()).isEqualTo("parsing: 3 of 480");
    }

    @Test
    void should_have_nothing_left_at_the_end() {
        assertThat(new ProgressLine("reading", 9, 9, 0, Duration.ofMillis(4500)).text())
                .isEqualTo("reading: 9 of 9, 2.0 a second");
    }

    @ParameterizedTest
    @CsvSource({"400, 0 s", "59400, 59 s", "59500, 1 min 0 s", "75000, 1 min 15 s", "3660000, 1 h 1 min"})
    void should_say_durations_in_words(long millis, String words) {
        assertThat(ProgressLine.words(Duration.ofMillis(millis))).isEqualTo(words);
    }
}
