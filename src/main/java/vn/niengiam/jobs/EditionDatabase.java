package vn.niengiam.jobs;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Set;
import vn.niengiam.tables.Column;
import vn.niengiam.tables.Editions;
import vn.niengiam.tables.LakeTable;

/**
 * The last edition as a file that other programs open by DuckDB's driver, such as BI tools, which list tables: a view for
 * each table, with what its columns mean as comments. The rows stay in the edition's Parquet.
 */
public final class EditionDatabase {
    private EditionDatabase() {}

    /**
     * Writes the file, or brings one that was written before to the last edition.
     *
     * @return the edition that it shows
     * @throws CannotRun if the lake has no edition, or the file cannot be written
     */
    public static Path write(Path lake, Path file) {
        Path edition = new Editions(lake)
                .latest()
                .orElseThrow(() -> new CannotRun("Cannot write the database " + file + ": the lake " + lake
                        + " has no edition yet; publish one with jobs/run, or name another lake with --lake"));
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + file.toAbsolutePath())) {
            EditionViews.create(connection, edition.toAbsolutePath(), "main");
            for (LakeTable table : LakeTable.PUBLISHED) {
                comment(connection, table);
            }
            return edition;
        } catch (SQLException e) {
            throw new CannotRun(
                    "Cannot write the database " + file + ": "
                            + e.getMessage().lines().findFirst().orElse("")
                            + "; close the program that has it open, or name another file",
                    e);
        }
    }

    private static void comment(Connection connection, LakeTable table) throws SQLException {
        Set<String> present = new HashSet<>();
        try (ResultSet columns = connection.getMetaData().getColumns(null, "main", table.tableName(), "%")) {
            while (columns.next()) {
                present.add(columns.getString("COLUMN_NAME"));
            }
        }
        try (Statement statement = connection.createStatement()) {
            for (Column column : table.schema().columns()) {
                if (present.contains(column.name())) {
                    statement.execute("COMMENT ON COLUMN main." + table.tableName() + ".\"" + column.name() + "\" IS "
                            + EditionViews.quoted(column.description()));
                }
            }
        }
    }
}
