package vn.niengiam.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.poi.ss.usermodel.Row;
import vn.niengiam.trends.Trend;

/**
 * A column of the league table in a workbook.
 *
 * @param width in characters
 */
record LeagueColumn(String header, int width, Filler filler) {
    /** Where the areas and bodies stand by name. */
    static final int OWNER = 1;

    /** Where the figures of the year stand. */
    static final int VALUE = 3;

    /** Fills a cell from a figure. */
    interface Filler {
        void fill(Row row, int column, Trend figure);
    }

    /** The columns in order. Those of the owner and of its level are filled for each row, figure or none. */
    static List<LeagueColumn> of(EditionIndex index, WorkbookCells cells) {
        Words words = index.words();
        FigureLinks links = new FigureLinks(index);
        return List.of(
                new LeagueColumn(
                        words.of("league.rank"),
                        6,
                        (row, column, figure) -> figure.rankOfYear()
                                .ifPresent(rank -> cells.figure(row, column, BigDecimal.valueOf(rank), "0"))),
                new LeagueColumn(words.of("league.owner"), 30, (row, column, figure) -> {}),
                new LeagueColumn(words.of("level"), 11, (row, column, figure) -> {}),
                figures(words.of("league.value"), cells, Trend::value, FigureFormat::of),
                figures(words.of("workbook.previous"), cells, Trend::previousValue, FigureFormat::of),
                figures(words.of("league.change"), cells, Trend::changeAbs, FigureFormat::change),
                figures(words.of("workbook.change_pct"), cells, Trend::changePct, any -> FigureFormat.percentChange()),
                figures(words.of("workbook.mean"), cells, Trend::mean3y, FigureFormat::of),
                figures(words.of("plan"), cells, Trend::target, FigureFormat::of),
                figures(words.of("completion"), cells, Trend::completionPct, any -> FigureFormat.percent()),
                new LeagueColumn(
                        words.of("workbook.status"),
                        20,
                        (row, column, figure) ->
                                cells.text(row, column, links.of(figure).note().orElse(""))),
                count(words.of("league.documents"), cells, Trend::documents),
                count(words.of("league.conflicts"), cells, Trend::conflicts),
                new LeagueColumn(
                        words.of("league.rule"),
                        28,
                        (row, column, figure) -> cells.text(row, column, words.rule(figure.rule()))),
                new LeagueColumn(
                        words.of("workbook.sentence"),
                        14,
                        (row, column, figure) -> cells.linkToFile(
                                row,
                                column,
                                words.of("workbook.read"),
                                links.of(figure).href())));
    }

    private static LeagueColumn figures(
            String header,
            WorkbookCells cells,
            Function<Trend, Optional<BigDecimal>> fact,
            Function<BigDecimal, String> format) {
        return new LeagueColumn(
                header,
                14,
                (row, column, figure) ->
                        fact.apply(figure).ifPresent(value -> cells.figure(row, column, value, format.apply(value))));
    }

    private static LeagueColumn count(String header, WorkbookCells cells, Function<Trend, Integer> fact) {
        return new LeagueColumn(
                header,
                9,
                (row, column, figure) -> cells.figure(row, column, BigDecimal.valueOf(fact.apply(figure)), "0"));
    }
}
