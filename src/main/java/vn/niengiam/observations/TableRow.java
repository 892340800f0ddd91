package vn.niengiam.observations;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import vn.niengiam.text.Amount;
import vn.niengiam.text.Token;
import vn.niengiam.text.Tokens;

/**
 * A line of a table, taken apart: each figure with the sentence that it is read in.
 *
 * @param statement the line, with the figures where they stand in it
 */
record TableRow(Statement statement, List<Figure> figures) {
    /**
     * A figure.
     *
     * @param quantity where it stands in the line
     * @param readIn the sentence that says what it means
     * @param index of the figure in that sentence
     */
    record Figure(Quantity quantity, Statement readIn, int index, TableCell cell) {}

    static TableRow of(TokenReader line, List<TableCell> cells, StatementParser parser) {
        List<Figure> figures =
                cells.stream().flatMap(cell -> figure(cell, parser).stream()).toList();
        List<Quantity> quantities = figures.stream().map(Figure::quantity).toList();
        Statement statement = new Statement(
                line,
                new Figures(quantities, line.size()),
                List.of(),
                new Segments(line, quantities),
                new Brackets(line),
                Map.of(),
                Set.of(),
                List.of());
        return new TableRow(statement, figures);
    }

    private static Optional<Figure> figure(TableCell cell, StatementParser parser) {
        List<Token> tokens = new ArrayList<>(Tokens.of(cell.sentence()));
        Statement readIn = parser.parse(new TokenReader(cell.sentence(), tokens), Set.of());
        return IntStream.range(0, readIn.quantities().size())
                .filter(i -> tokens.get(readIn.quantities().get(i).from()).start() == cell.numberAt())
                .mapToObj(i -> new Figure(inLine(readIn.quantities().get(i), cell), readIn, i, cell))
                .findFirst();
    }

    /** The same quantity where it stands in the line; nothing is counted behind it there. */
    private static Quantity inLine(Quantity told, TableCell cell) {
        Amount amount = told.amount();
        Amount moved = new Amount(
                cell.from(),
                cell.to(),
                amount.value(),
                amount.max(),
                amount.denominator(),
                amount.measure(),
                amount.unit());
        return new Quantity(moved, cell.from(), cell.to(), told.value(), told.unit(), told.qualifier());
    }
}
