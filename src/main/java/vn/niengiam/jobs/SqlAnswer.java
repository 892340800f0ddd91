package vn.niengiam.jobs;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * The answer to a question, read once, row by row.
 *
 * @param rows each with a value a column, as {@link SqlValue} knows them
 */
record SqlAnswer(List<String> columns, Iterator<List<Object>> rows) {
    /** What JDBC hands out. */
    static SqlAnswer of(ResultSet rows) throws SQLException {
        ResultSetMetaData meta = rows.getMetaData();
        List<String> columns = new ArrayList<>();
        for (int i = 1; i <= meta.getColumnCount(); i++) {
            columns.add(meta.getColumnLabel(i));
        }
        return new SqlAnswer(columns, new JdbcRows(rows, columns.size()));
    }

    private static final class JdbcRows implements Iterator<List<Object>> {
        private final ResultSet rows;
        private final int columns;
        private boolean hasNext;

        JdbcRows(ResultSet rows, int columns) throws SQLException {
            this.rows = rows;
            this.columns = columns;
            this.hasNext = rows.next();
        }

        @Override
        public boolean hasNext() {
            return hasNext;
        }

        @Override
        public List<Object> next() {
            if (!hasNext) {
                throw new NoSuchElementException();
            }
            try {
                List<Object> values = new ArrayList<>();
                for (int i = 1; i <= columns; i++) {
                    values.add(SqlValue.of(rows.getObject(i)));
                }
                hasNext = rows.next();
                return values;
            } catch (SQLException e) {
                throw new CannotRun("Cannot answer: " + e.getMessage().strip(), e);
            }
        }
    }
}
