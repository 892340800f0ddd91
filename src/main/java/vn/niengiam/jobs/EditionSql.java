package vn.niengiam.jobs;

import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import vn.niengiam.tables.Editions;

/** Questions in SQL, answered from the last edition of a lake by DuckDB. Its tables are known by their names. */
public final class EditionSql implements SqlEngine {
    private final Connection connection;
    private final Path edition;

    private EditionSql(Connection connection, Path edition) {
        this.connection = connection;
        this.edition = edition;
    }

    /** The folder of the edition that answers. */
    Path edition() {
        return edition;
    }

    /**
     * Opens the last edition.
     *
     * @throws CannotRun if the lake has none
     */
    public static EditionSql open(Path lake) {
        Path edition = new Editions(lake)
                .latest()
                .orElseThrow(() -> new CannotRun("Cannot answer: the lake " + lake
                        + " has no edition yet; publish one with jobs/run, or name another lake with --lake"));
        try {
            Connection connection = DriverManager.getConnection("jdbc:duckdb:");
            EditionViews.create(connection, edition, "main");
            return new EditionSql(connection, edition);
        } catch (SQLException e) {
            throw new CannotRun("Cannot read the edition " + edition + ": " + firstLine(e), e);
        }
    }

    /**
     * Answers a question, or several parted by semicolons: then the last answer is told.
     *
     * @throws CannotRun if DuckDB does not understand it
     */
    @Override
    public void answer(String sql, SqlFormat format, PrintStream out) {
        try (Statement statement = connection.createStatement()) {
            if (statement.execute(sql)) {
                try (ResultSet rows = statement.getResultSet()) {
                    format.print(SqlAnswer.of(rows), out);
                }
            }
        } catch (SQLException e) {
            throw new CannotRun("Cannot answer: " + e.getMessage().strip(), e);
        }
    }

    /**
     * The rows that answer a SELECT in a file of this package's resources.
     *
     * @param values of its question marks
     */
    List<EditionRow> rows(String question, Object... values) {
        try (PreparedStatement statement = connection.prepareStatement(Question.text(question))) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                return EditionRow.of(SqlAnswer.of(rows));
            }
        } catch (SQLException e) {
            throw new CannotRun(
                    "Cannot read the edition " + edition + ": " + firstLine(e) + "; publish it anew with jobs/report",
                    e);
        }
    }

    static String firstLine(SQLException e) {
        return e.getMessage().lines().findFirst().orElse("");
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new CannotRun("Cannot end DuckDB: " + firstLine(e), e);
        }
    }
}
