package vn.niengiam.jobs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A row of an edition's table, as DuckDB answers it.
 *
 * @param cells by column, in the forms of {@link SqlValue}
 */
record EditionRow(Map<String, Object> cells) {
    static List<EditionRow> of(SqlAnswer answer) {
        List<EditionRow> rows = new ArrayList<>();
        answer.rows().forEachRemaining(values -> {
            Map<String, Object> cells = new LinkedHashMap<>();
            for (int i = 0; i < values.size(); i++) {
                cells.put(answer.columns().get(i), values.get(i));
            }
            rows.add(new EditionRow(cells));
        });
        return rows;
    }

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
