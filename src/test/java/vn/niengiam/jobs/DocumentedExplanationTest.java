package vn.niengiam.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The worked example of the documentation is one of the golden cases, so that it cannot go stale. */
class DocumentedExplanationTest {
    @Test
    void should_show_what_the_program_tells() throws IOException {
        String told = Files.readString(
                Path.of("src/test/resources/golden/explain/fraction_and_its_percentage/explanation.txt"));

        assertThat(Files.readString(Path.of("docs/indicators.md"))).contains(told);
    }
}
