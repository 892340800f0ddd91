package vn.niengiam.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two small editions whose differences were worked out by hand: {@code golden/diff}. */
class EditionDiffIT {
    private static final Path GOLDEN = Path.of("src/test/resources/golden/diff");
    private static final EditionOrigin ORIGIN = new EditionOrigin("0.1.0+aaaaaaaaaaaa", "b".repeat(64));

    @TempDir
    private Path temp;

    @Test
    void should_tell_what_differs_and_the_documents_that_are_the_reason() throws IOException {
        Path earlier = edition("earlier", "20240105-aaaaaaaaaaaa");
        Path later = edition("later", "20240205-bbbbbbbbbbbb");
        ORIGIN.writeTo(earlier);
        ORIGIN.writeTo(later);

        assertThat(printed(earlier, later, SqlFormat.CSV))
                .isEqualToNormalizingNewlines(Files.readString(GOLDEN.resolve("differences.csv")));
    }

    @Test
    void should_sum_up_the_documents_and_the_differences_above_the_table() throws IOException {
        Path earlier = edition("earlier", "20240105-aaaaaaaaaaaa");
        Path later = edition("later", "20240205-bbbbbbbbbbbb");
        ORIGIN.writeTo(earlier);

        assertThat(printed(earlier, later, SqlFormat.TABLE)
                        .lines()
                        .map(String::strip)
                        .limit(10))
                .containsExactly(
                        "earlier  20240105-aaaaaaaaaaaa, by niengiam 0.1.0+aaaaaaaaaaaa, reference tables bbbbbbbbbbbb",
                        "later    20240205-bbbbbbbbbbbb, which does not say what program made it",
                        "reason              files  first_paths",
                        "------------------  -----  --------------------",
                        "document changed        1  [2023/yen-bai.html]",
                        "document gone           1  [2023/nhap.html]",
                        "document read anew      1  [2022/phu-tho.pdf]",
                        "new document            1  [2023/ha-giang.html]",
                        "(4 rows)",
                        "2 added, 2 removed, 4 changed, 1 the same");
    }

    @Test
    void should_blame_the_program_and_the_reference_tables_where_the_documents_are_the_same() throws IOException {
        Path earlier = edition("earlier", "a");
        Path later = edition("earlier", "b");
        change(later, "UPDATE trends SET value = 291 WHERE ref_area = '02' AND year = 2021");
        ORIGIN.writeTo(earlier);

        new EditionOrigin("0.2.0+cccccccccccc", "b".repeat(64)).writeTo(later);
        assertThat(printed(earlier, later, SqlFormat.CSV)).contains(",290,A,291,A,new program,[]");
        new EditionOrigin("0.1.0+aaaaaaaaaaaa", "c".repeat(64)).writeTo(later);
        assertThat(printed(earlier, later, SqlFormat.CSV)).contains(",290,A,291,A,new reference tables,[]");
        new EditionOrigin("0.2.0+cccccccccccc", "c".repeat(64)).writeTo(later);
        assertThat(printed(earlier, later, SqlFormat.CSV))
                .contains(",290,A,291,A,\"new program, new reference tables\",[]");
        ORIGIN.writeTo(later);
        assertThat(printed(earlier, later, SqlFormat.CSV)).contains(",290,A,291,A,unknown,[]");
    }

    @Test
    void should_find_no_difference_between_an_edition_and_itself() throws IOException {
        Path edition = edition("earlier", "a");

        try (EditionDiff diff = EditionDiff.of(edition, edition)) {
            assertThat(diff.isEmpty()).isTrue();
        }
        assertThat(printed(edition, edition, SqlFormat.TABLE)).endsWith("0 added, 0 removed, 0 changed, 7 the same\n");
    }

    @Test
    void should_say_that_a_folder_is_no_edition() throws IOException {
        Path none = Files.createDirectories(temp.resolve("không có gì"));

        assertThatThrownBy(() -> EditionDiff.of(none, none))
                .isInstanceOf(CannotRun.class)
                .hasMessageStartingWith("Cannot compare the editions " + none + " and " + none + ": ")
                .hasMessageEndingWith("; name editions that jobs/run or jobs/report published");
    }

    private Path edition(String tables, String id) throws IOException {
        Path folder = Files.createDirectories(temp.resolve("hồ [1]'s").resolve(id));
        write(folder, Files.readString(GOLDEN.resolve(tables + ".sql")));
        return folder;
    }

    private void change(Path edition, String statement) throws IOException {
        write(edition, Files.readString(GOLDEN.resolve("earlier.sql")) + statement);
    }

    private static void write(Path folder, String sql) throws IOException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
            for (String table : List.of("documents", "observations", "trends")) {
                Path file = Files.createDirectories(folder.resolve(table)).resolve("part-00000.parquet");
                statement.execute(
                        "COPY " + table + " TO '" + file.toString().replace("'", "''") + "' (FORMAT parquet)");
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String printed(Path earlier, Path later, SqlFormat format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (EditionDiff diff = EditionDiff.of(earlier, later)) {
            diff.print(format, new PrintStream(bytes, true, StandardCharsets.UTF_8));
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
