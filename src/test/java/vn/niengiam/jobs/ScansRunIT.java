package vn.niengiam.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import vn.niengiam.settings.Settings;

/** Needs tesseract with Vietnamese: {@code jobs/test} installs it, or says what to type. */
@ExtendWith(SparkExtension.class)
class ScansRunIT {
    private static final Path SHIPPED = Path.of("conf/niengiam.conf");

    @TempDir
    private Path temp;

    private Path input;
    private Path lake;

    @BeforeEach
    void putAScanBesideAText() throws IOException {
        input = Files.createDirectories(temp.resolve("input"));
        lake = temp.resolve("lake");
        Files.copy(Path.of("src/test/resources/documents/scan-page-1.png"), input.resolve("quét.png"));
        Files.writeString(input.resolve("tin.txt"), "Năm 2023, xã Phú Lâm kết nạp 27 đảng viên.");
    }

    @Test
    void should_read_scans_once_ocr_is_there_and_nothing_else_again(SparkSession spark) throws IOException {
        Runs off = new Runs(spark, settings("\"off\""), input, lake);
        off.run(List.of(Stage.INGEST));
        assertThat(off.column("parse_status"))
                .containsEntry("quét.png", "needs_ocr")
                .containsEntry("tin.txt", "parsed");
        assertThat(off.column("parse_reason").get("quét.png")).contains("set ocr.enabled = auto in the settings");

        Runs on = new Runs(spark, settings("\"on\""), input, lake);
        on.run(List.of(Stage.INGEST));
        assertThat(on.summary()).contains("2 listed, 1 newly parsed");
        assertThat(on.column("parse_status")).containsEntry("quét.png", "parsed");
        assertThat(on.column("text").get("quét.png")).contains("kết nạp 326 đảng viên mới, đạt 104,5% kế hoạch");
        try (Stream<Path> kept = Files.walk(lake.resolve("cache/ocr"))) {
            assertThat(kept.filter(file -> file.toString().endsWith(".tsv.gz"))).hasSize(1);
        }

        on.run(List.of(Stage.INGEST));
        assertThat(on.summary()).contains("2 listed, 0 newly parsed");
        off.run(List.of(Stage.INGEST));
        assertThat(off.column("parse_status")).containsEntry("quét.png", "parsed");
    }

    @Test
    void should_refuse_to_ingest_when_the_settings_insist_on_a_program_that_is_not_there(SparkSession spark)
            throws IOException {
        String lacking = conf("\"on\"").replace("program = \"tesseract\"", "program = \"no-such-tesseract\"");
        Runs runs = new Runs(spark, load(lacking), input, lake);

        assertThatThrownBy(() -> runs.run(List.of(Stage.INGEST)))
                .isInstanceOf(CannotRun.class)
                .hasMessageStartingWith("Cannot read scans, as ocr.enabled = on asks: the program no-such-tesseract");
    }

    private Settings settings(String enabled) throws IOException {
        return load(conf(enabled));
    }

    private static String conf(String enabled) throws IOException {
        return Files.readString(SHIPPED).replace("enabled = \"auto\"", "enabled = " + enabled);
    }

    private Settings load(String conf) throws IOException {
        return Settings.load(
                Files.writeString(temp.resolve("niengiam.conf"), conf),
                Path.of("").toAbsolutePath());
    }
}
