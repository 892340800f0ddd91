package vn.niengiam.jobs;

import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/** Two editions → the trend values that differ, each with the reason, and the documents that do. */
public final class EditionDiff implements AutoCloseable {
    private final Connection connection;
    private final Path earlier;
    private final Path later;

    private EditionDiff(Connection connection, Path earlier, Path later) {
        this.connection = connection;
        this.earlier = earlier;
        this.later = later;
    }

    /**
     * Compares two editions.
     *
     * @param earlier the folder of an edition
     * @param later that of another, which may lie in another lake
     * @throws CannotRun if one cannot be read
     */
    public static EditionDiff of(Path earlier, Path later) {
        try {
            Connection connection = DriverManager.getConnection("jdbc:duckdb:");
            open(connection, earlier, "earlier");
            open(connection, later, "later");
            try (Statement statement = connection.createStatement()) {
                statement.execute("CREATE TABLE differing_documents AS " + Question.text("differing_documents"));
                statement.execute("CREATE TABLE differences AS " + Question.text("edition_differences"));
            }
            return new EditionDiff(connection, earlier, later);
        } catch (SQLException e) {
            throw fault(earlier, later, e);
        }
    }

    private static void open(Connection connection, Path edition, String schema) throws SQLException {
        EditionViews.create(connection, edition, schema);
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE " + schema + ".origin (program_version VARCHAR, reference_digest VARCHAR)");
        }
        Optional<EditionOrigin> origin = EditionOrigin.of(edition);
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO " + schema + ".origin VALUES (?, ?)")) {
            insert.setString(1, origin.map(EditionOrigin::programVersion).orElse(null));
            insert.setString(2, origin.map(EditionOrigin::referenceDigest).orElse(null));
            insert.execute();
        }
    }

    private static CannotRun fault(Path earlier, Path later, SQLException e) {
        return new CannotRun(
                "Cannot compare the editions " + earlier + " and " + later + ": " + EditionSql.firstLine(e)
                        + "; name editions that jobs/run or jobs/report published",
                e);
    }

    /** Whether every value is the same in both. */
    public boolean isEmpty() {
        try (Statement statement = connection.createStatement();
                ResultSet any = statement.executeQuery("SELECT 1 FROM differences LIMIT 1")) {
            return !any.next();
        } catch (SQLException e) {
            throw fault(earlier, later, e);
        }
    }

    /** Prints a row for each differing value; as a table with a head that sums them and the differing documents up. */
    public void print(SqlFormat format, PrintStream out) {
        try (Statement statement = connection.createStatement()) {
            if (format == SqlFormat.TABLE) {
                head(statement, out);
            }
            if (format != SqlFormat.TABLE || !isEmpty()) {
                try (ResultSet rows = statement.executeQuery("FROM differences")) {
                    format.print(SqlAnswer.of(rows), out);
                }
            }
        } catch (SQLException e) {
            throw fault(earlier, later, e);
        }
    }

    private void head(Statement statement, PrintStream out) throws SQLException {
        out.println("earlier  " + words(earlier));
        out.println("later    " + words(later));
        SqlAnswer documents = SqlAnswer.of(statement.executeQuery(Question.text("differing_document_counts")));
        if (documents.rows().hasNext()) {
            SqlFormat.TABLE.print(documents, out);
        }
        try (ResultSet counts = statement.executeQuery(Question.text("difference_counts"))) {
            counts.next();
            out.printf(
                    "%d added, %d removed, %d changed, %d the same%n",
                    counts.getLong("added"),
                    counts.getLong("removed"),
                    counts.getLong("changed"),
                    counts.getLong("the_same"));
        }
    }

    private static String words(Path edition) {
        return edition.getFileName()
                + EditionOrigin.of(edition)
                        .map(origin -> ", by niengiam " + origin.programVersion() + ", reference tables "
                                + origin.referenceDigest().substring(0, 12))
                        .orElse(", which does not say what program made it");
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw fault(earlier, later, e);
        }
    }
}
