package vn.niengiam.report;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import vn.niengiam.report.WorkbookCells.Look;
import vn.niengiam.trends.NationalFigure;
import vn.niengiam.trends.Trend;

/**
 * A sheet of the report's workbook: the league table of an indicator; beside it, in the same rows so that a filter keeps
 * them together, the figures of all years; above those what all provinces come to; to the right the charts.
 */
final class IndicatorSheet {
    private static final int NATION_ROW = 2;
    private static final int HEADER_ROW = 5;
    private static final int FIRST_ROW = HEADER_ROW + 1;
    private static final int YEAR_WIDTH = 12;
    private static final int CHART_COLUMNS = 10;
    private static final int CHART_ROWS = 18;

    private final EditionIndex index;
    private final WorkbookCells cells;
    private final SXSSFSheet sheet;
    private final String code;
    private final List<OwnerSeries> owners;
    private final List<Integer> years;
    private final List<LeagueColumn> columns;

    /** @param figures of one indicator, in the order of the index */
    IndicatorSheet(EditionIndex index, WorkbookCells cells, SXSSFSheet sheet, List<Trend> figures) {
        this.index = index;
        this.cells = cells;
        this.sheet = sheet;
        this.code = figures.get(0).indicator();
        this.owners = OwnerSeries.of(index, figures);
        int first = figures.stream().mapToInt(Trend::year).min().orElseThrow();
        this.years = IntStream.rangeClosed(first, index.year()).boxed().toList();
        this.columns = LeagueColumn.of(index, cells);
    }

    /** @param home the first sheet's name */
    void write(String home) {
        writeTop(home);
        writeHeader();
        for (int place = 0; place < owners.size(); place++) {
            writeOwner(sheet.createRow(FIRST_ROW + place), owners.get(place));
        }
        sheet.createFreezePane(LeagueColumn.OWNER + 1, FIRST_ROW);
        sheet.setAutoFilter(new CellRangeAddress(HEADER_ROW, lastRow(), 0, afterYears() - 1));
        layOutForPrint();
        drawCharts();
    }

    /** The table as wide as the page, its header on each; the charts are for the screen. */
    private void layOutForPrint() {
        WorkbookCells.fitToPaper(sheet);
        sheet.setRepeatingRows(CellRangeAddress.valueOf((HEADER_ROW + 1) + ":" + (HEADER_ROW + 1)));
        SXSSFWorkbook workbook = sheet.getWorkbook();
        workbook.setPrintArea(workbook.getSheetIndex(sheet), 0, afterYears() - 1, 0, lastRow());
    }

    private int lastRow() {
        return FIRST_ROW + owners.size() - 1;
    }

    private int afterYears() {
        return columns.size() + years.size();
    }

    private void writeTop(String home) {
        String unit = index.unit(code);
        cells.text(
                sheet.createRow(0),
                0,
                index.indicatorName(code) + (unit.isEmpty() ? "" : " (" + unit + ")") + ", " + index.year(),
                Look.BOLD);
        cells.text(sheet.createRow(1), 0, index.definition(code, index.words().language()));
        Row areas = sheet.createRow(NATION_ROW);
        writeNation(areas, "workbook.areas", nation -> Optional.of(BigDecimal.valueOf(nation.areasReporting())));
        writeNation(sheet.createRow(NATION_ROW + 1), "median", IndicatorSheet::median);
        writeNation(sheet.createRow(NATION_ROW + 2), "workbook.sum", NationalFigure::sum);
        cells.linkToCell(areas, LeagueColumn.OWNER, "← " + index.words().of("home"), place(home, 0, 0));
        cells.linkToCell(
                sheet.getRow(NATION_ROW + 1),
                LeagueColumn.OWNER,
                index.words().of("workbook.charts") + " →",
                place(sheet.getSheetName(), HEADER_ROW, afterYears() + 1));
    }

    private static String place(String sheet, int row, int column) {
        return new CellReference(sheet, row, column, false, false).formatAsString();
    }

    private void writeNation(Row row, String label, Function<NationalFigure, Optional<BigDecimal>> fact) {
        cells.text(row, columns.size() - 1, index.words().of(label), Look.RIGHT);
        for (int place = 0; place < years.size(); place++) {
            int column = columns.size() + place;
            index.nation(code, years.get(place))
                    .flatMap(fact)
                    .ifPresent(figure -> cells.figure(row, column, figure, FigureFormat.of(figure)));
        }
    }

    /** As on the pages, none of fewer figures than say something. */
    private static Optional<BigDecimal> median(NationalFigure nation) {
        return nation.areasReporting() < Spread.FEWEST ? Optional.empty() : Optional.of(nation.median());
    }

    private void writeHeader() {
        Row header = sheet.createRow(HEADER_ROW);
        for (int column = 0; column < columns.size(); column++) {
            cells.text(header, column, columns.get(column).header(), Look.HEADER);
            WorkbookCells.width(sheet, column, columns.get(column).width());
        }
        for (int place = 0; place < years.size(); place++) {
            cells.header(header, columns.size() + place, years.get(place));
            WorkbookCells.width(sheet, columns.size() + place, YEAR_WIDTH);
        }
    }

    private void writeOwner(Row row, OwnerSeries series) {
        cells.text(row, LeagueColumn.OWNER, series.owner());
        cells.text(row, LeagueColumn.OWNER + 1, index.words().of("level", series.level()));
        series.in(index.year()).ifPresent(figure -> writeFigure(row, figure));
        for (int place = 0; place < years.size(); place++) {
            int column = columns.size() + place;
            series.in(years.get(place)).ifPresent(figure -> writeYear(row, column, figure));
        }
    }

    private void writeFigure(Row row, Trend figure) {
        for (int column = 0; column < columns.size(); column++) {
            columns.get(column).filler().fill(row, column, figure);
        }
    }

    private void writeYear(Row row, int column, Trend figure) {
        BigDecimal value = figure.value().orElseThrow();
        cells.figure(
                row, column, value, figure.isProvisional() ? FigureFormat.provisional(value) : FigureFormat.of(value));
    }

    private void drawCharts() {
        WorkbookCharts charts =
                new WorkbookCharts(sheet.getWorkbook().getXSSFWorkbook().getSheet(sheet.getSheetName()));
        int left = afterYears() + 1;
        int middle = left + CHART_COLUMNS;
        drawLeague(charts, left, middle);
        drawMedians(charts, middle + 1, middle + 1 + CHART_COLUMNS);
    }

    /** The provinces' figures of the whole year, which stand one below the other. */
    private void drawLeague(WorkbookCharts charts, int fromColumn, int toColumn) {
        List<OwnerSeries> compared = owners.stream()
                .filter(series -> series.isComparedIn(index.year()))
                .toList();
        if (compared.isEmpty()) {
            return;
        }
        int first = FIRST_ROW + owners.indexOf(compared.get(0));
        int last = first + compared.size() - 1;
        charts.bars(
                index.indicatorName(code) + ", " + index.year(),
                new WorkbookCharts.Place(
                        fromColumn, HEADER_ROW, toColumn, HEADER_ROW + Math.max(CHART_ROWS, compared.size() + 6)),
                new WorkbookCharts.Data(
                        compared.stream().map(OwnerSeries::owner).toArray(String[]::new),
                        new CellRangeAddress(first, last, LeagueColumn.OWNER, LeagueColumn.OWNER),
                        compared.stream()
                                .map(series -> series.in(index.year()).orElseThrow())
                                .map(figure -> figure.value().orElseThrow().doubleValue())
                                .toArray(Double[]::new),
                        new CellRangeAddress(first, last, LeagueColumn.VALUE, LeagueColumn.VALUE)));
    }

    /** The median of the provinces over the years, if there are two or more. */
    private void drawMedians(WorkbookCharts charts, int fromColumn, int toColumn) {
        Double[] medians = years.stream()
                .map(year -> index.nation(code, year).flatMap(IndicatorSheet::median))
                .map(median -> median.map(BigDecimal::doubleValue).orElse(null))
                .toArray(Double[]::new);
        if (Arrays.stream(medians).filter(Objects::nonNull).count() < 2) {
            return;
        }
        charts.line(
                index.words().of("workbook.medians", index.indicatorName(code)),
                new WorkbookCharts.Place(fromColumn, HEADER_ROW, toColumn, HEADER_ROW + CHART_ROWS),
                new WorkbookCharts.Data(
                        years.stream().map(String::valueOf).toArray(String[]::new),
                        new CellRangeAddress(HEADER_ROW, HEADER_ROW, columns.size(), afterYears() - 1),
                        medians,
                        new CellRangeAddress(NATION_ROW + 1, NATION_ROW + 1, columns.size(), afterYears() - 1)));
    }
}
