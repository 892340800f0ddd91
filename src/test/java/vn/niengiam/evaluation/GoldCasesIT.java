package vn.niengiam.evaluation;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldCasesIT {
    @TempDir
    Path folder;

    @Test
    void shouldRefuseAFolderWithoutLabels() {
        assertThatThrownBy(() -> GoldCases.load(folder))
                .isInstanceOf(InvalidGold.class)
                .hasMessageStartingWith("Cannot list gold labels in " + folder.resolve("labels"));
    }

    @Test
    void shouldTellEveryBadFileAtOnce() throws IOException {
        write("labels/a.json", "{\"observations\": [}");
        write("reports/a.txt", "Năm 2022");
        write("labels/b.json", "{\"observations\": []}");
        write("labels/c.json", "{\"observations\": [{\"surface\": \"12 xã\", \"value\": 12}]}");
        write("reports/c.txt", "Có 13 xã.");

        assertThatThrownBy(() -> GoldCases.load(folder))
                .isInstanceOf(InvalidGold.class)
                .hasMessageContaining("a.json: not JSON")
                .hasMessageContaining("Cannot read " + folder.resolve("reports/b.txt"))
                .hasMessageContaining("c.json: surface '12 xã' does not occur in the report");
    }

    private void write(String path, String content) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }
}
