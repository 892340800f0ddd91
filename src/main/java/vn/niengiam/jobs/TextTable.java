package vn.niengiam.jobs;

import java.io.PrintStream;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Rows side by side: numbers to the right, all else to the left, long text cut. */
record TextTable(List<String> columns, List<List<Object>> rows) {
    private static final int WIDEST = 80;

    void print(PrintStream out) {
        List<Integer> widths =
                IntStream.range(0, columns.size()).mapToObj(this::width).toList();
        out.println(line(List.copyOf(columns), widths));
        out.println(widths.stream().map("-"::repeat).collect(Collectors.joining("  ")));
        for (List<Object> row : rows) {
            out.println(line(row, widths));
        }
        out.println("(" + rows.size() + (rows.size() == 1 ? " row)" : " rows)"));
    }

    private int width(int column) {
        int widest = rows.stream()
                .mapToInt(row -> length(cell(row.get(column))))
                .max()
                .orElse(0);
        return Math.max(length(columns.get(column)), widest);
    }

    private static String line(List<?> values, List<Integer> widths) {
        return IntStream.range(0, widths.size())
                .mapToObj(i -> padded(values.get(i), widths.get(i)))
                .collect(Collectors.joining("  "))
                .stripTrailing();
    }

    private static String padded(Object value, int width) {
        String cell = cell(value);
        String space = " ".repeat(Math.max(0, width - length(cell)));
        return value instanceof Number ? space + cell : cell + space;
    }

    private static String cell(Object value) {
        String text = SqlValue.text(value).replace('\n', ' ');
        return length(text) > WIDEST ? text.substring(0, text.offsetByCodePoints(0, WIDEST - 1)) + "…" : text;
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
