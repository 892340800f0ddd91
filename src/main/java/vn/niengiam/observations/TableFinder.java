package vn.niengiam.observations;

import java.util.List;
import java.util.Optional;

/** Finds the tables of a text while its sentences go by: a head, and then rows until a line that is none. */
final class TableFinder {
    private static final TokenReader NOTHING = new TokenReader("", List.of());
    /** Rows of headings and of notes may stand between rows of figures. */
    private static final int MOST_OTHER_LINES = 3;
    /**
     * Each cell is read as a sentence, of which real tables come to five times their length: what a text may come to, so that
     * none costs much more than its length. Rows of a table beyond it tell nothing.
     */
    private static final int ALWAYS_TOLD = 300_000;

    private static final int MOST_TOLD = 2;

    private Optional<Table> open = Optional.empty();
    private TokenReader above = NOTHING;
    /** The last row that tells a whole: rows of its parts may follow. */
    private List<TableCell> whole = List.of();

    private int otherLines = 0;
    private long left;

    /** @param length of the text, in characters */
    TableFinder(int length) {
        this.left = ALWAYS_TOLD + (long) MOST_TOLD * length;
    }

    /**
     * The figures of a line that belongs to a table: none for its head.
     *
     * @param isLine whether a sentence is a whole line of the text; no other is a row
     */
    Optional<List<TableCell>> next(TokenReader line, boolean isLine) {
        if (!isLine) {
            open = Optional.empty();
            above = NOTHING;
            return Optional.empty();
        }
        Optional<Table> headed = Table.headedBy(line, above);
        if (headed.isPresent()) {
            open = headed;
            whole = List.of();
            above = NOTHING;
            otherLines = 0;
            return Optional.of(List.of());
        }
        Optional<List<TableCell>> row = left > 0 ? open.flatMap(table -> table.row(line, whole)) : Optional.empty();
        left -= row.stream()
                .flatMap(List::stream)
                .mapToInt(cell -> cell.sentence().length())
                .sum();
        whole = row.filter(cells -> cells.stream().noneMatch(TableCell::part)).orElse(whole);
        otherLines = row.isPresent() ? 0 : otherLines + 1;
        if (row.isEmpty()) {
            above = line;
            open = otherLines > MOST_OTHER_LINES ? Optional.empty() : open;
        }
        return row;
    }
}
