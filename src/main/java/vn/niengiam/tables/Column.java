package vn.niengiam.tables;

import java.io.Serializable;
import java.util.List;

/**
 * A column of a table: a line of its schema file.
 *
 * @param required whether every row has a value
 * @param values the only words that may stand in it; empty if any may
 */
public record Column(
        String name, ColumnType type, boolean required, List<String> values, String description, String example)
        implements Serializable {
    public Column {
        values = List.copyOf(values);
        if (!name.matches("[a-z][a-z0-9]*(_[a-z0-9]+)*")) {
            throw new IllegalArgumentException("'" + name + "' is not of the form small_letters_and_digits");
        }
        if (description.isBlank()) {
            throw new IllegalArgumentException("column " + name + " has no description");
        }
    }
}
