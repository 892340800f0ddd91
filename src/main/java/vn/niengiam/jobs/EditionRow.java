package vn.niengiam.jobs;

import java.util.Map;
import java.util.Optional;

/**
 * A row of an edition's table, as DuckDB answers it.
 *
 * @param cells by column, in the forms of {@link SqlValue}
 */
record EditionRow(Map<String, Object> cells) {
    /** As text; empty for nothing. */
    String text(String column) {
        return SqlValue.text(cells.get(column));
    }

    Optional<String> optional(String column) {
        return Optional.ofNullable(cells.get(column)).map(SqlValue::text);
    }

    boolean is(String column) {
        return Boolean.TRUE.equals(cells.get(column));
    }

    int number(String column) {
        return ((Number) cells.get(column)).intValue();
    }
}
