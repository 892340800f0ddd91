package vn.niengiam.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ReferenceIT {
    @Test
    void readsTheTablesOfTheProject() {
        Reference reference = Reference.load(Path.of("conf"));

        assertThat(reference.provinces().all()).hasSize(115);
    }
}
