package vn.niengiam.jobs;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import vn.niengiam.tables.LakeTable;

/** The Parquet folders of an edition as views of DuckDB, each by the name of its table. */
final class EditionViews {
    private EditionViews() {}

    /** @param schema of DuckDB that the views are made in, {@code main} if no other is needed */
    static void create(Connection connection, Path edition, String schema) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE SCHEMA IF NOT EXISTS " + schema);
            for (LakeTable table : LakeTable.PUBLISHED) {
                Path folder = edition.resolve(table.tableName());
                if (Files.isDirectory(folder)) {
                    statement.execute("CREATE OR REPLACE VIEW " + schema + "." + table.tableName()
                            + " AS SELECT * FROM read_parquet(" + quoted(withoutWildcards(folder) + "/*.parquet")
                            + ")");
                }
            }
        }
    }

    /** A folder's name may hold what DuckDB takes for a wildcard. */
    private static String withoutWildcards(Path folder) {
        return folder.toString().replaceAll("[*?\\[]", "[$0]");
    }

    static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
