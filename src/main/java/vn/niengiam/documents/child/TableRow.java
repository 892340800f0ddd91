package vn.niengiam.documents.child;

import java.util.ArrayList;
import java.util.List;

/** A row of a table, as it is read. Most rows are data and make one line; some tables only set blocks side by side. */
final class TableRow {
    private static final int LONGEST_CELL = 400;
    private static final int MOST_PARAGRAPHS = 2;

    private final List<List<String>> cells = new ArrayList<>();

    void startCell() {
        cells.add(new ArrayList<>());
    }

    /** Adds to the last cell. Text before the first cell, which no valid table has, gets a cell too. */
    void paragraph(String text) {
        String plain = Spaces.collapse(text);
        if (plain.isEmpty()) {
            return;
        }
        if (cells.isEmpty()) {
            startCell();
        }
        cells.get(cells.size() - 1).add(plain);
    }

    /** One line with the cells parted by {@code " | "}, or each paragraph if they are set side by side for looks. */
    List<String> lines() {
        if (isLayout()) {
            return cells.stream().flatMap(List::stream).toList();
        }
        List<String> texts = cells.stream().map(cell -> String.join(" ", cell)).toList();
        return texts.stream().allMatch(String::isEmpty)
                ? List.of()
                : List.of(Spaces.collapse(String.join(" | ", texts)));
    }

    private boolean isLayout() {
        return cells.stream()
                .anyMatch(cell -> cell.size() > MOST_PARAGRAPHS
                        || cell.stream().mapToInt(String::length).sum() > LONGEST_CELL);
    }
}
