package vn.niengiam.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class TemporaryFoldersIT {
    @Test
    void should_delete_what_a_dead_process_left_and_nothing_of_one_that_lives() throws IOException {
        Process dead = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-version")
                .redirectErrorStream(true)
                .start();
        dead.onExit().join();
        Path own = TemporaryFolders.create();
        Path left = Files.createDirectories(own.resolveSibling("niengiam-parser-" + dead.pid() + "-1"));
        Files.writeString(left.resolve("crash.log"), "…");

        TemporaryFolders.deleteLeftOvers();

        assertThat(left).doesNotExist();
        assertThat(own).isDirectory();
        TemporaryFolders.delete(own);
        assertThat(own).doesNotExist();
    }
}
