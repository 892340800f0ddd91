package vn.niengiam.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class SettingsIT {
    private static final Path SHIPPED = Path.of("conf/niengiam.conf");
    private static final Path HOME = Path.of("/opt/niengiam");

    @TempDir
    private Path folder;

    @Test
    void should_ship_these_defaults() {
        Settings settings = Settings.load(SHIPPED, HOME);

        assertThat(settings.archive())
                .isEqualTo(new Settings.Archive(
                        HOME.resolve("src/sample/archive").toString(), 64, 5, 200_000, 20L << 30, 200));
        assertThat(settings.documents())
                .isEqualTo(new Settings.Documents(
                        "target/parsers",
                        0,
                        512L * 1024 * 1024,
                        Duration.ofSeconds(60),
                        Duration.ofSeconds(30),
                        Duration.ofSeconds(3),
                        100L * 1024 * 1024,
                        10_000_000,
                        3));
        assertThat(settings.ocr())
                .isEqualTo(new Settings.Ocr("auto", "tesseract", "vie", 300, Duration.ofSeconds(60), 300));
        assertThat(settings.lake()).isEqualTo(new Settings.Lake(HOME.resolve("lake"), Map.of()));
        assertThat(settings.spark())
                .isEqualTo(new Settings.Spark(
                        "local[*]", 4, Map.of("spark.ui.enabled", "false", "spark.sql.adaptive.enabled", "true")));
        assertThat(settings.report())
                .isEqualTo(new Settings.Report(Optional.empty(), List.of(), List.of(), "vi", "as_reported"));
        assertThat(settings.trends())
                .isEqualTo(new Settings.Trends(
                        Map.of("2025", LocalDate.of(2025, 12, 31), "2008", LocalDate.of(2008, 12, 31))));
        assertThat(settings.run()).isEqualTo(new Settings.Run(List.of(), 0.5, Duration.ofSeconds(10), 20));
    }

    @ParameterizedTest
    @CsvFileSource(
            resources = "/golden/settings/problems.csv",
            numLinesToSkip = 1,
            ignoreLeadingAndTrailingWhitespace = false)
    void should_refuse_a_bad_key_with_its_line(String written, String instead, String problem) throws IOException {
        List<String> lines = Files.readAllLines(SHIPPED);
        int line = lines.indexOf(written) + 1;
        assertThat(line).as("'%s' stands in the settings that ship", written).isPositive();
        Path file = conf(String.join("\n", lines).replace(written, instead));

        assertThat(problems(file)).contains(file + ":" + line + ": " + problem);
    }

    @Test
    void should_tell_every_problem_together() throws IOException {
        Path file = conf(Files.readString(SHIPPED)
                        .replace("shuffle_partitions = 4", "shuffle_partitions = none")
                        .replace("warnings = 20", "")
                + "\nreport { colour = red }\n");

        assertThat(problems(file))
                .hasSize(3)
                .anySatisfy(problem ->
                        assertThat(problem).contains("spark.shuffle_partitions is \"none\"; write a whole number"))
                .anySatisfy(problem -> assertThat(problem).contains("run.warnings is missing; every key must be set"))
                .anySatisfy(problem -> assertThat(problem).contains("report.colour is not a key of niengiam"));
    }

    @Test
    void should_tell_where_a_group_begins_that_lacks_a_key() throws IOException {
        List<String> lines = Files.readAllLines(SHIPPED);
        Path file = conf(String.join("\n", lines).replace("  master = \"local[*]\"", ""));

        assertThat(problems(file))
                .containsExactly(file + ":" + (lines.indexOf("spark {") + 1)
                        + ": spark.master is missing; every key must be set");
    }

    @Test
    void should_tell_the_line_of_broken_syntax() throws IOException {
        Path file = conf("archive {\n  input = \"a\"\n");

        assertThat(problems(file))
                .singleElement()
                .asString()
                .startsWith(file + ":")
                .contains("expecting");
    }

    @Test
    void should_name_a_settings_file_that_is_not_there() {
        Path file = folder.resolve("missing.conf");

        assertThat(problems(file)).containsExactly(file + ": cannot be read; name a settings file with --conf");
    }

    @Test
    void should_let_the_command_line_go_before_the_file() {
        Settings settings =
                Settings.load(SHIPPED, HOME).with(Optional.of("/data/báo cáo"), Optional.of(Path.of("/data/lake")));

        assertThat(settings.archive().input()).isEqualTo("/data/báo cáo");
        assertThat(settings.lake().folder()).isEqualTo(Path.of("/data/lake"));
    }

    @Test
    void should_have_another_digest_for_another_value_alone() throws IOException {
        String shipped = Files.readString(SHIPPED);
        String digest = Settings.load(SHIPPED, HOME).digest();

        assertThat(Settings.load(conf("# a remark\n" + shipped), HOME).digest()).isEqualTo(digest);
        assertThat(Settings.load(conf(shipped.replace("warnings = 20", "warnings = 21")), HOME)
                        .digest())
                .isNotEqualTo(digest);
    }

    @Test
    void should_keep_properties_of_the_catalog_by_their_whole_names() throws IOException {
        Path file = conf(Files.readString(SHIPPED)
                .replace("catalog {}", "catalog { type = rest, uri = \"http://host\", \"jdbc.user\" = me }"));

        assertThat(Settings.load(file, HOME).lake().catalog())
                .containsExactlyInAnyOrderEntriesOf(Map.of("type", "rest", "uri", "http://host", "jdbc.user", "me"));
    }

    private Path conf(String text) throws IOException {
        return Files.writeString(folder.resolve("niengiam.conf"), text);
    }

    private static List<String> problems(Path file) {
        return catchThrowableOfType(InvalidSettings.class, () -> Settings.load(file, HOME))
                .problems();
    }
}
