package vn.niengiam.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every question in jobs/queries, asked of a small edition whose answers were worked out by hand. */
class AnalystQuestionsIT {
    private static final Path QUESTIONS = Path.of("jobs/queries");
    private static final Path ANSWERS = Path.of("src/test/resources/golden/queries");

    private static Connection edition;

    @BeforeAll
    static void fillTables() throws SQLException, IOException {
        edition = DriverManager.getConnection("jdbc:duckdb:");
        try (Statement statement = edition.createStatement()) {
            statement.execute(Files.readString(ANSWERS.resolve("tables.sql")));
        }
    }

    @AfterAll
    static void close() throws SQLException {
        edition.close();
    }

    static Stream<String> questions() throws IOException {
        try (Stream<Path> files = Files.list(QUESTIONS)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("questions")
    void should_answer_as_worked_out_by_hand(String file) throws IOException, SQLException {
        String sql = Files.readString(QUESTIONS.resolve(file));

        assertThat(sql.lines().findFirst().orElseThrow()).startsWith("-- ").endsWith("?");
        assertThat(answer(sql)).isEqualTo(GoldenTable.lines(ANSWERS.resolve(file.replace(".sql", ".csv"))));
    }

    private static List<Map<String, String>> answer(String sql) throws SQLException {
        try (Statement statement = edition.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<Map<String, String>> answer = new ArrayList<>();
            while (rows.next()) {
                Map<String, String> row = new LinkedHashMap<>();
                for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                    row.put(rows.getMetaData().getColumnName(column), text(rows.getObject(column)));
                }
                answer.add(row);
            }
            return answer;
        }
    }

    private static String text(Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof BigDecimal || value instanceof Double) {
            return new BigDecimal(value.toString()).stripTrailingZeros().toPlainString();
        }
        return value.toString();
    }
}
