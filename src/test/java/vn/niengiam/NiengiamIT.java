package vn.niengiam;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import vn.niengiam.jobs.CopiedConf;
import vn.niengiam.tables.Editions;
import vn.niengiam.tables.LakeLock;

class NiengiamIT {
    @TempDir
    private Path temp;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @ParameterizedTest
    @ValueSource(
            strings = {"run", "ingest", "extract", "trends", "report", "sql", "diff", "evaluate", "explain", "doctor"})
    void should_help_with_every_command_by_examples(String command) {
        assertThat(execute(command, "--help")).isZero();
        assertThat(out.toString()).startsWith("Usage: jobs/" + command).contains("Examples:", "  jobs/" + command);
    }

    @Test
    void should_name_the_commands_when_none_or_an_unknown_one_is_given() {
        assertThat(execute()).isEqualTo(64);
        assertThat(err.toString())
                .contains("Name a command: run, ingest, extract, trends, report, sql, diff, evaluate, explain, doctor");
        assertThat(execute("rnu")).isEqualTo(64);
        assertThat(err.toString()).contains("'rnu'");
    }

    @Test
    void should_refuse_unknown_options_with_a_hint() {
        assertThat(execute("report", "--input", "x")).isEqualTo(64);
        assertThat(err.toString()).contains("--input", "Try: jobs/report --help");
    }

    @Test
    void should_refuse_an_unknown_format() {
        assertThat(execute("sql", "--format", "xml", "select 1")).isEqualTo(64);
        assertThat(err.toString()).contains("'xml' is no format; write table, csv or json");
    }

    @Test
    void should_refuse_an_unknown_engine() {
        assertThat(execute("sql", "--engine", "oracle", "select 1")).isEqualTo(64);
        assertThat(err.toString()).contains("'oracle' is no engine; write duckdb or spark");
    }

    @Test
    void should_say_that_there_is_no_lake_to_question() {
        assertThat(execute("sql", "--engine", "spark", "--lake", temp + "/missing", "select 1"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("Cannot answer: there is no lake " + temp + "/missing; make one with");
        assertThat(temp.resolve("missing")).doesNotExist();
    }

    @Test
    void should_name_the_editions_that_there_are() {
        new Editions(temp).publish("20240105-5b1c0e7a93d2", folder -> {});
        new Editions(temp).publish("20240205-000c0e7a93d2", folder -> {});

        assertThat(execute("diff", "20230105-5b1c0e7a93d2", "LATEST", "--lake", temp.toString()))
                .isEqualTo(64);
        assertThat(err.toString())
                .contains("There is no edition '20230105-5b1c0e7a93d2';"
                        + " name LATEST or one of 20240105-5b1c0e7a93d2, 20240205-000c0e7a93d2");
        assertThat(execute("diff", "LATEST", "LATEST", "--lake", temp + "/missing"))
                .isEqualTo(64);
        assertThat(err.toString()).contains("There is no edition 'LATEST'; the lake has none yet: publish one with");
    }

    @Test
    void should_ask_for_one_question_only() {
        assertThat(execute("sql", "select 1", "-f", "question.sql")).isEqualTo(64);
        assertThat(err.toString()).contains("Give the question or a file of it, not both");
    }

    @Test
    void should_say_that_there_is_no_such_input() {
        assertThat(execute("run", "--input", temp + "/missing", "--lake", temp + "/lake"))
                .isEqualTo(2);
        assertThat(err.toString())
                .isEqualToNormalizingNewlines("Cannot ingest " + temp + "/missing: there is no such folder;"
                        + " name another folder with --input\n");
        assertThat(temp.resolve("lake")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --input | s3://kho/báo-cáo   | archives are read from folders, s3a: and hdfs: addresses, not s3:; write s3a:
            --lake  | hdfs://máy:8020/hồ | niengiam writes to folders only, not to hdfs: addresses; name a folder
            """)
    void should_refuse_other_stores_and_say_what_to_do(String option, String address, String message) {
        assertThat(execute("run", option, address)).isEqualTo(2);
        assertThat(err.toString()).startsWith("Cannot use " + option + " " + address + ": " + message);
    }

    @Test
    void should_say_that_the_input_is_a_file() throws IOException {
        Path file = Files.createFile(temp.resolve("report.txt"));

        assertThat(execute("ingest", "--input", file.toString(), "--lake", temp + "/lake"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("it is a file");
    }

    @Test
    void should_not_read_the_lake_as_input() {
        assertThat(execute("run", "--input", temp.toString(), "--lake", temp + "/lake"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("the lake " + temp + "/lake lies in it and would be read too");
    }

    @Test
    void should_say_that_the_input_is_empty() throws IOException {
        Path empty = Files.createDirectories(temp.resolve("rỗng/trong"));

        assertThat(execute("run", "--input", empty.getParent().toString(), "--lake", temp + "/lake"))
                .isEqualTo(2);
        assertThat(err.toString())
                .isEqualToNormalizingNewlines("Cannot ingest " + empty.getParent()
                        + ": there are no files in it; name another folder with --input\n");
    }

    @Test
    void should_say_that_the_lake_cannot_be_written() throws IOException {
        Path lake = Files.createFile(temp.resolve("file")).resolve("lake");

        assertThat(execute("extract", "--lake", lake.toString())).isEqualTo(2);
        assertThat(err.toString()).startsWith("Cannot write the lake " + lake);
    }

    @Test
    void should_end_with_75_while_another_run_holds_the_lake() {
        int exit = LakeLock.holding(temp.resolve("lake"), "run 1", () -> execute("extract", "--lake", temp + "/lake"));

        assertThat(exit).isEqualTo(75);
        assertThat(err.toString()).contains("is held by another run (run 1)");
    }

    @Test
    void should_tell_problems_of_settings_and_reference_tables_together_before_any_work() throws IOException {
        Path settings = CopiedConf.in(temp.resolve("conf"));
        Path conf = settings.getParent();
        Files.writeString(settings, Files.readString(settings).replace("warnings = 20", "warnings = many"));
        Files.writeString(
                conf.resolve("indicators.csv"), Files.readString(conf.resolve("indicators.csv")) + "one,cell,too\n");

        assertThat(execute("run", "--conf", settings.toString(), "--lake", temp + "/lake"))
                .isEqualTo(2);
        assertThat(err.toString())
                .startsWith("Cannot start: the settings have problems:")
                .contains("niengiam.conf:", "run.warnings is \"many\"; write a whole number", "indicators.csv:");
        assertThat(temp.resolve("lake")).doesNotExist();
    }

    @Test
    void should_end_with_1_when_something_is_met_that_the_settings_call_fatal() throws IOException {
        Path input = Files.createDirectories(temp.resolve("input"));
        Files.createFile(input.resolve("rỗng.txt"));
        Path settings = CopiedConf.in(temp.resolve("conf"));
        Files.writeString(
                settings, Files.readString(settings).replace("fatal_statuses = []", "fatal_statuses = [empty]"));

        assertThat(execute(
                        "ingest", "--conf", settings.toString(), "--input", input.toString(), "--lake", temp + "/lake"))
                .isEqualTo(1);
    }

    @Test
    void should_say_how_to_get_an_edition_to_question() {
        assertThat(execute("sql", "--lake", temp.toString(), "select 1")).isEqualTo(2);
        assertThat(err.toString()).contains("has no edition yet; publish one with jobs/run");
    }

    @Test
    void should_say_that_there_is_no_lake_to_evaluate() {
        assertThat(execute("evaluate", "--gold", temp.toString(), "--lake", temp + "/missing"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("there is no lake " + temp + "/missing");
    }

    @Test
    void should_explain_a_sentence_without_a_lake() {
        assertThat(execute("explain", "--year", "2023", "--sentence", "Toàn tỉnh kết nạp 1.382 đảng viên."))
                .isZero();
        assertThat(out.toString())
                .startsWith("The report: province, reports on 2023\n\nSentence: Toàn tỉnh kết nạp 1.382 đảng viên.\n")
                .contains("1 Figures", "kết nạp # đảng viên  (party.members.admitted)  wins");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            explain                                      | Give either a text with --sentence or an OBSERVATION_ID
            explain 5b1c --sentence x                    | Give either a text with --sentence or an OBSERVATION_ID
            explain 5b1c --year 2023                     | of a figure its document tells them
            explain --sentence x --year 23               | --year 23 is no year from 1945 to 2049
            explain --sentence x --kind weekly           | --kind weekly is unknown; write year, nine_months
            explain --sentence x --level tỉnh            | --level tỉnh is unknown; write central, province
            explain --sentence x --area 2                | --area 2 is no uid in provinces.csv
            explain --sentence x --published 5/1/2024    | --published 5/1/2024 is no day; write it like 2024-01-05
            """)
    void should_say_how_explain_is_typed(String words, String message) {
        assertThat(execute(words.split(" "))).isEqualTo(64);
        assertThat(err.toString()).contains(message, "Try: jobs/explain --help");
    }

    @Test
    void should_say_that_no_figure_has_such_an_id() {
        Path lake = temp.resolve("lake");
        new Editions(lake).publish("20240105-5b1c0e7a93d2", folder -> {
            Path file = Files.createDirectories(folder.resolve("observations")).resolve("part-00000.parquet");
            try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                    Statement statement = connection.createStatement()) {
                statement.execute("COPY (SELECT 'a1' AS observation_id) TO '" + file + "' (FORMAT parquet)");
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });

        assertThat(execute("explain", "b2", "--lake", lake.toString())).isEqualTo(64);
        assertThat(err.toString())
                .contains("No figure of the edition 20240105-5b1c0e7a93d2 has an id that begins with 'b2'");
    }

    @Test
    void should_say_how_to_get_an_edition_to_explain() {
        assertThat(execute("explain", "5b1c", "--lake", temp.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("has no edition yet; publish one with jobs/run");
    }

    private int execute(String... words) {
        CommandLine line = Niengiam.commandLine();
        line.setOut(new PrintWriter(out, true));
        line.setErr(new PrintWriter(err, true));
        return line.execute(words);
    }
}
