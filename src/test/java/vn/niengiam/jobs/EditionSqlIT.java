package vn.niengiam.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
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
