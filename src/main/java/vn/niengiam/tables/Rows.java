package vn.niengiam.tables;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/**
 * The one bridge between records and Spark's rows. A component {@code reportYear} meets the column {@code report_year}
 * by name; an empty {@link java.util.Optional} is a null.
 *
 * @param <T> the record that a row stands for
 */
public final class Rows<T extends Record> {
    private final Constructor<T> constructor;
    private final List<Cell> cells;

    private Rows(Constructor<T> constructor, List<Cell> cells) {
        this.constructor = constructor;
        this.cells = cells;
    }

    /**
     * The bridge of a record and a table.
     *
     * @throws IllegalArgumentException telling every component and column that do not meet
     */
    public static <T extends Record> Rows<T> of(Class<T> type, TableSchema schema) {
        RecordComponent[] components = type.getRecordComponents();
        List<String> names =
                Arrays.stream(components).map(c -> columnName(c.getName())).toList();
        if (!names.equals(schema.columnNames())) {
            throw new IllegalArgumentException("Cannot turn " + type.getSimpleName() + " into rows of " + schema.name()
                    + ": its components are " + names + ", the columns " + schema.columnNames());
        }
        List<Cell> cells = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        for (int i = 0; i < components.length; i++) {
            Cell cell = new Cell(components[i], schema.columns().get(i));
            cell.problem().ifPresent(problems::add);
            cells.add(cell);
        }
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException("Cannot turn " + type.getSimpleName() + " into rows of " + schema.name()
                    + ": " + String.join("; ", problems));
        }
        return new Rows<>(constructor(type, components), cells);
    }

    private static <T extends Record> Constructor<T> constructor(Class<T> type, RecordComponent[] components) {
        try {
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            Constructor<T> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor;
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("A record has a constructor of its components", e);
        }
    }

    /**
     * The row of a record, values in the order of the schema.
     *
     * @throws ArithmeticException for a decimal with more digits than its column takes
     */
    public Row row(T record) {
        return RowFactory.create(cells.stream().map(cell -> cell.value(record)).toArray());
    }

    /** The record of a row; the row's columns may stand in any order, with others between them. */
    public T record(Row row) {
        Object[] arguments = cells.stream().map(cell -> cell.argument(row)).toArray();
        try {
            return constructor.newInstance(arguments);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(
                    "Cannot make a " + constructor.getDeclaringClass().getSimpleName() + " of "
                            + Arrays.stream(arguments).map(String::valueOf).collect(Collectors.joining(", ")),
                    e);
        }
    }

    public List<T> records(List<Row> rows) {
        return rows.stream().map(this::record).toList();
    }

    /** {@code reportYear} → {@code report_year}, {@code mean3y} → {@code mean_3y}. */
    static String columnName(String component) {
        return component.replaceAll("([A-Z]|(?<![0-9])[0-9])", "_$1").toLowerCase(Locale.ROOT);
    }
}
