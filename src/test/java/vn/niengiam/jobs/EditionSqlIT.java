package vn.niengiam.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.niengiam.tables.Editions;

class EditionSqlIT {
    @TempDir
    private Path temp;

    private Path lake;

    @BeforeEach
    void publish() {
        lake = temp.resolve("hồ [2023]'s*");
        new Editions(lake).publish("20240105-5b1c0e7a93d2", folder -> {
            Path trends = Files.createDirectories(folder.resolve("trends"));
            try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                    Statement statement = connection.createStatement()) {
                statement.execute("""
                        CREATE TABLE trends AS SELECT * FROM (VALUES
                          ('Hà Nội', 1382.000000::DECIMAL(28,6), ['a', 'b'], true),
                          ('Bắc "Ninh", Việt Nam', NULL, [], false)
                        ) AS t (ref_area, value, observation_ids, known)
                        """);
                statement.execute("COPY trends TO '" + temp.resolve("part-00000.parquet") + "' (FORMAT parquet)");
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            Files.move(temp.resolve("part-00000.parquet"), trends.resolve("part-00000.parquet"));
        });
    }

    @Test
    void should_answer_as_a_table() {
        assertThat(SqlAnswers.of(lake, "select * from trends", SqlFormat.TABLE)).isEqualToNormalizingNewlines("""
                        ref_area              value  observation_ids  known
                        --------------------  -----  ---------------  -----
                        Hà Nội                 1382  [a, b]           true
                        Bắc "Ninh", Việt Nam         []               false
                        (2 rows)
                        """);
    }

    @Test
    void should_answer_as_csv() {
        assertThat(SqlAnswers.of(lake, "select ref_area, value, observation_ids from trends", SqlFormat.CSV))
                .isEqualTo("ref_area,value,observation_ids\r\n"
                        + "Hà Nội,1382,\"[a, b]\"\r\n"
                        + "\"Bắc \"\"Ninh\"\", Việt Nam\",,[]\r\n");
    }

    @Test
    void should_answer_as_json() {
        assertThat(SqlAnswers.of(lake, "select * from trends", SqlFormat.JSON)).isEqualToNormalizingNewlines("""
                        [
                        {"ref_area":"Hà Nội","value":1382,"observation_ids":["a","b"],"known":true},
                        {"ref_area":"Bắc \\"Ninh\\", Việt Nam","value":null,"observation_ids":[],"known":false}
                        ]
                        """);
    }

    @Test
    void should_answer_the_last_of_several_questions() {
        assertThat(SqlAnswers.of(lake, "create table t as select 1 as one; select one from t;"))
                .isEqualTo("one\r\n1\r\n");
    }

    @Test
    void should_say_in_the_words_of_the_engine_what_it_does_not_understand() {
        assertThatThrownBy(() -> SqlAnswers.of(lake, "select valu from trends"))
                .isInstanceOf(CannotRun.class)
                .hasMessageStartingWith("Cannot answer: Binder Error:")
                .hasMessageContaining("valu");
    }

    @Test
    void should_say_how_to_get_an_edition_where_there_is_none() {
        assertThatThrownBy(() -> SqlAnswers.of(temp, "select 1"))
                .isInstanceOf(CannotRun.class)
                .hasMessage("Cannot answer: the lake " + temp + " has no edition yet;"
                        + " publish one with jobs/run, or name another lake with --lake");
    }

    @Test
    void should_be_listed_by_jdbc_with_what_its_columns_mean() throws SQLException {
        Path file = temp.resolve("niên giám.duckdb");
        EditionDatabase.write(lake, file);
        EditionDatabase.write(lake, file);

        try (Connection client = DriverManager.getConnection("jdbc:duckdb:" + file)) {
            assertThat(column(client.getMetaData().getTables(null, null, "%", new String[] {"VIEW"}), "TABLE_NAME"))
                    .containsExactly("trends");
            assertThat(column(client.getMetaData().getColumns(null, null, "trends", "%"), "COLUMN_NAME"))
                    .containsExactly("ref_area", "value", "observation_ids", "known");
            assertThat(column(client.getMetaData().getColumns(null, null, "trends", "%"), "REMARKS"))
                    .startsWith("The province, as valid then: uid in conf/provinces.csv")
                    .endsWith((String) null);
            assertThat(column(client.createStatement().executeQuery("SELECT value FROM trends"), "value"))
                    .containsExactly("1382.000000", null);
        }
    }

    @Test
    void should_not_write_a_database_over_another_file() throws IOException {
        Path file = Files.writeString(temp.resolve("notes.txt"), "ghi chép");

        assertThatThrownBy(() -> EditionDatabase.write(lake, file))
                .isInstanceOf(CannotRun.class)
                .hasMessageStartingWith("Cannot write the database " + file + ": ")
                .hasMessageEndingWith("; close the program that has it open, or name another file");
        assertThat(file).hasContent("ghi chép");
    }

    private static List<String> column(ResultSet rows, String name) throws SQLException {
        List<String> cells = new ArrayList<>();
        while (rows.next()) {
            cells.add(rows.getString(name));
        }
        return cells;
    }

    @Test
    void should_talk_until_told_to_quit_whatever_is_asked() {
        ByteArrayOutputStream answers = new ByteArrayOutputStream();
        ByteArrayOutputStream prompts = new ByteArrayOutputStream();
        try (EditionSql sql = EditionSql.open(lake)) {
            new SqlTalk(
                            sql,
                            SqlFormat.CSV,
                            new PrintStream(answers, true, StandardCharsets.UTF_8),
                            new PrintStream(prompts, true, StandardCharsets.UTF_8))
                    .about(new StringReader(
                            "select count(*) as areas\nfrom trends;\nselec;\nselect 2 as two;\nquit\nselect 3;"));
        }

        assertThat(answers.toString(StandardCharsets.UTF_8)).isEqualTo("areas\r\n2\r\ntwo\r\n2\r\n");
        assertThat(prompts.toString(StandardCharsets.UTF_8))
                .contains("niengiam>        -> ", "Cannot answer: Parser Error");
    }
}
