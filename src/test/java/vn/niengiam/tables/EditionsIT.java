package vn.niengiam.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditionsIT {
    @TempDir
    private Path lake;

    private Editions editions;

    @BeforeEach
    void openEditions() {
        editions = new Editions(lake);
    }

    @Test
    void should_have_none_at_first() {
        assertThat(editions.latest()).isEmpty();
        assertThat(editions.withDigest("5b1c0e7a93d2")).isEmpty();
    }

    @Test
    void should_publish_and_name_the_latest() throws IOException {
        Path edition = editions.publish("20240105-5b1c0e7a93d2", folder -> write(folder, "Kết nạp 326 đảng viên"));

        assertThat(edition).isEqualTo(lake.resolve("editions/20240105-5b1c0e7a93d2"));
        assertThat(editions.latest()).contains(edition);
        assertThat(lake.resolve("editions/LATEST")).hasContent("20240105-5b1c0e7a93d2");
        assertThat(edition.resolve("report/index.html")).hasContent("Kết nạp 326 đảng viên");
    }

    @Test
    void should_sum_every_file_as_sha256sum_does() {
        Path edition = editions.publish("20240105-5b1c0e7a93d2", folder -> write(folder, "abc"));

        // The digest of "abc" is the example of FIPS 180-2.
        assertThat(edition.resolve("SHA256SUMS"))
                .hasContent("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  report/index.html");
    }

    @Test
    void should_find_an_edition_by_its_digest_on_whatever_day_it_was_published() {
        Path edition = editions.publish("20240105-5b1c0e7a93d2", folder -> write(folder, "first"));
        editions.publish("20240106-aaaaaaaaaaaa", folder -> write(folder, "second"));

        assertThat(editions.withDigest("5b1c0e7a93d2")).contains(edition);
    }

    @Test
    void should_make_an_earlier_edition_the_latest_again() {
        Path first = editions.publish("20240105-5b1c0e7a93d2", folder -> write(folder, "first"));
        editions.publish("20240106-aaaaaaaaaaaa", folder -> write(folder, "second"));

        editions.makeLatest(first);

        assertThat(editions.latest()).contains(first);
    }

    @Test
    void should_leave_the_last_edition_whole_when_the_disk_is_full() throws IOException {
        Path last = editions.publish("20240105-5b1c0e7a93d2", folder -> write(folder, "whole"));

        assertThatThrownBy(() -> editions.publish("20240106-aaaaaaaaaaaa", folder -> {
                    write(folder, "half");
                    throw new IOException("No space left on device");
                }))
                .isInstanceOf(LakeUnusable.class)
                .hasMessage("Cannot publish the edition 20240106-aaaaaaaaaaaa: No space left on device;"
                        + " the last edition stands as before. Make room or mend what is named, then run jobs/report");

        assertThat(editions.latest()).contains(last);
        assertThat(last.resolve("report/index.html")).hasContent("whole");
        assertThat(entries()).containsExactly("20240105-5b1c0e7a93d2", "LATEST");
    }

    @Test
    void should_sweep_away_what_a_killed_run_left() throws IOException {
        Path leftOver = Files.createDirectories(lake.resolve("editions/.staging-20240104-bbbbbbbbbbbb/report"));
        Files.writeString(leftOver.resolve("index.html"), "half");

        editions.publish("20240105-5b1c0e7a93d2", folder -> write(folder, "whole"));

        assertThat(entries()).containsExactly("20240105-5b1c0e7a93d2", "LATEST");
    }

    @Test
    void should_have_no_latest_when_its_folder_is_gone() throws IOException {
        Files.createDirectories(lake.resolve("editions"));
        Files.writeString(lake.resolve("editions/LATEST"), "20240105-5b1c0e7a93d2\n");

        assertThat(editions.latest()).isEmpty();
    }

    private static void write(Path folder, String text) throws IOException {
        Files.writeString(Files.createDirectories(folder.resolve("report")).resolve("index.html"), text);
    }

    private List<String> entries() throws IOException {
        try (Stream<Path> entries = Files.list(lake.resolve("editions"))) {
            return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
        }
    }
}
