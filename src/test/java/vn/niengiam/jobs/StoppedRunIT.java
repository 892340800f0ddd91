package vn.niengiam.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.niengiam.hostile.Reports;

/** A run that its scheduler ends, or that somebody ends by Ctrl-C. */
class StoppedRunIT {
    private static final Pattern AT_WORK = Pattern.compile("parsing: [1-9]");
    private static final int ENDED_BY_SIGTERM = 143;

    @TempDir
    private Path temp;

    @Test
    void should_say_in_one_line_that_it_was_stopped_and_be_done_by_the_next_run() throws Exception {
        Path input = Files.createDirectory(temp.resolve("lưu trữ"));
        Reports.write(input, 600);
        List<String> command = List.of(
                "jobs/ingest",
                "--conf",
                conf().toString(),
                "--input",
                input.toString(),
                "--lake",
                temp.resolve("hồ").toString());

        try (WatchedProcess run = WatchedProcess.start(command, Map.of())) {
            run.await(AT_WORK);
            List<ProcessHandle> children = run.descendants("-XX:+ExitOnOutOfMemoryError");
            assertThat(children).isNotEmpty();
            run.terminate();
            run.await(Pattern.compile("the run was stopped"));

            assertThat(run.exitCode()).isEqualTo(ENDED_BY_SIGTERM);
            assertThat(run.text().lines().filter(line -> line.contains("stopped")))
                    .containsExactly(
                            "Cannot finish: the run was stopped, by a signal to this process or by the cluster;"
                                    + " what was published before stands, what was read is kept: run it again");
            assertThat(run.text()).doesNotContain("\tat ", "Exception", "nobody expected");
            for (ProcessHandle child : children) {
                child.onExit().get(1, TimeUnit.MINUTES);
            }
        }

        try (WatchedProcess again = WatchedProcess.start(command, Map.of())) {
            assertThat(again.exitCode()).as(again.text()).isZero();
            assertThat(again.text()).contains("documents     600: 600 parsed");
        }
    }

    /** Told every second, the run's progress shows when it is at work. */
    private Path conf() throws IOException {
        Path copy = CopiedConf.in(temp.resolve("conf"));
        return Files.writeString(copy, Files.readString(copy).replace("progress_every = 10 s", "progress_every = 1 s"));
    }
}
