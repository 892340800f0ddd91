package vn.niengiam.observations;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The tokens of a line that make a cell of a table.
 *
 * @param from index of the first
 * @param to index behind the last; an empty cell has none
 */
record CellSpan(int from, int to) {
    /** Between the marks; a line without marks is one cell. */
    static List<CellSpan> piped(TokenReader line) {
        List<CellSpan> cells = new ArrayList<>();
        int from = 0;
        for (int at = 0; at <= line.size(); at++) {
            if (at == line.size() || line.is(at, "|")) {
                cells.add(new CellSpan(from, at));
                from = at + 1;
            }
        }
        return cells;
    }

    /** The numbers that close a line, as many as there are columns of figures, and the words before them. */
    static List<CellSpan> ofNumbersAtEnd(TokenReader line, List<TableColumn> columns) {
        int figures = (int) columns.stream().filter(TableColumn::hasFigures).count();
        int first = line.size() - figures;
        boolean numbers =
                first > 0 && IntStream.range(first, line.size()).allMatch(line::isNumber) && !line.isNumber(first - 1);
        if (!numbers) {
            return List.of();
        }
        boolean hasUnit = columns.size() - figures > 1;
        int unit = hasUnit ? UnitWords.startBefore(line, first) : first;
        List<CellSpan> cells = new ArrayList<>(List.of(new CellSpan(0, unit)));
        if (hasUnit) {
            cells.add(new CellSpan(unit, first));
        }
        IntStream.range(first, line.size()).forEach(at -> cells.add(new CellSpan(at, at + 1)));
        return cells;
    }

    /** "1.234", "-2,5", "98,3 %". */
    boolean isNumber(TokenReader line) {
        int first = from < to && line.isAnyOf(from, "-", "+") ? from + 1 : from;
        boolean number = first < to && line.isNumber(first);
        return number && (to == first + 1 || to == first + 2 && line.is(first + 1, "%"));
    }

    String of(TokenReader line) {
        return line.phrase(from, to);
    }
}
