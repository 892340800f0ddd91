package vn.niengiam.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LakeLockIT {
    @TempDir
    private Path temp;

    @Test
    void should_do_the_work_in_a_lake_that_it_makes() {
        Path lake = temp.resolve("new/lake");

        assertThat(LakeLock.holding(lake, "run 1", () -> Files.isDirectory(lake)))
                .isTrue();
    }

    @Test
    void should_refuse_a_second_run_in_the_same_process() {
        assertThatThrownBy(() ->
                        LakeLock.holding(temp, "run 1", () -> LakeLock.holding(temp, "run 2", () -> "not reached")))
                .isInstanceOf(LakeHeld.class)
                .hasMessage("Cannot run: the lake " + temp + " is held by another run (run 1);"
                        + " wait until it ends, or name another lake with --lake");
    }

    @Test
    void should_refuse_a_second_run_in_another_process_and_take_over_when_the_first_is_killed() throws IOException {
        Process first = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        LockHolder.class.getName(),
                        temp.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader said = first.inputReader()) {
            assertThat(said.readLine()).isEqualTo("held");

            assertThatThrownBy(() -> LakeLock.holding(temp, "run 2", () -> "not reached"))
                    .isInstanceOf(LakeHeld.class)
                    .hasMessageContaining("(run of LockHolder)");
        } finally {
            first.destroyForcibly().onExit().join();
        }
        assertThat(LakeLock.holding(temp, "run 3", () -> "done")).isEqualTo("done");
    }

    @Test
    void should_let_go_when_the_work_fails() {
        assertThatThrownBy(() -> LakeLock.holding(temp, "run 1", () -> {
                    throw new IllegalStateException("broken");
                }))
                .hasMessage("broken");

        assertThat(LakeLock.holding(temp, "run 2", () -> "done")).isEqualTo("done");
    }

    @Test
    void should_say_what_to_do_about_a_lake_that_cannot_be_written() throws IOException {
        Path lake = Files.createFile(temp.resolve("file")).resolve("lake");

        assertThatThrownBy(() -> LakeLock.holding(lake, "run 1", () -> "not reached"))
                .isInstanceOf(LakeUnusable.class)
                .hasMessageStartingWith("Cannot write the lake " + lake)
                .hasMessageEndingWith("; give the folder write access, or name another lake with --lake");
    }
}
