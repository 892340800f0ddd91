package vn.niengiam.report;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A table of the edition as cells, in the order of its schema's columns.
 *
 * @param rows each with a cell a column
 */
record EditionTable(String name, List<TableColumn> columns, List<List<Cell>> rows) {
    /**
     * A cell's text, the same in every file that holds it.
     *
     * @param text empty where the table has no value
     */
    record Cell(String text, Kind kind) {
        private static final Cell EMPTY = new Cell("", Kind.TEXT);
    }

    /** What a spreadsheet is to take a cell for. */
    enum Kind {
        TEXT,
        /** In plain digits. */
        FIGURE,
        /** As ISO 8601 writes it. */
        DAY
    }

    /** @param records whose components are the columns, in any order: {@code refArea} is {@code ref_area}, or in capitals */
    static EditionTable of(String name, List<? extends Record> records) {
        List<TableColumn> columns = TableColumn.of(name)
                .orElseThrow(() -> new IllegalStateException("Cannot write the table " + name
                        + ": the program has no schema tables/" + name + ".csv; build it anew"));
        return new EditionTable(
                name, columns, records.stream().map(row -> row(columns, row)).toList());
    }

    private static List<Cell> row(List<TableColumn> columns, Record row) {
        Map<String, RecordComponent> components = new TreeMap<>();
        for (RecordComponent component : row.getClass().getRecordComponents()) {
            components.put(columnName(component), component);
        }
        List<Cell> cells = new ArrayList<>(columns.size());
        for (TableColumn column : columns) {
            cells.add(cell(value(row, components.get(column.name().toLowerCase(Locale.ROOT)))));
        }
        return cells;
    }

    static String columnName(RecordComponent component) {
        return component.getName().replaceAll("([A-Z]|(?<![0-9])[0-9])", "_$1").toLowerCase(Locale.ROOT);
    }

    private static Object value(Record row, RecordComponent component) {
        try {
            return component.getAccessor().invoke(row);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("Cannot read " + component + " of a row", e);
        }
    }

    private static Cell cell(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.map(EditionTable::cell).orElse(Cell.EMPTY);
        }
        if (value instanceof BigDecimal figure) {
            return new Cell(
                    figure.signum() == 0 ? "0" : figure.stripTrailingZeros().toPlainString(), Kind.FIGURE);
        }
        if (value instanceof Enum<?> code) {
            return new Cell(code.name().toLowerCase(Locale.ROOT), Kind.TEXT);
        }
        if (value instanceof Collection<?> several) {
            return new Cell(Json.line(several), Kind.TEXT);
        }
        if (value instanceof LocalDate day) {
            return new Cell(day.toString(), Kind.DAY);
        }
        return new Cell(String.valueOf(value), value instanceof Number ? Kind.FIGURE : Kind.TEXT);
    }
}
