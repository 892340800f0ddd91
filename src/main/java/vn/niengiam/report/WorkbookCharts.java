package vn.niengiam.report;

import org.apache.poi.ss.usermodel.ClientAnchor.AnchorType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickLabelPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Draws the native charts of a sheet, from its cells: whoever changes or filters those changes the chart. */
final class WorkbookCharts {
    private static final XDDFColor BAR = XDDFColor.from(new byte[] {(byte) 0x8D, (byte) 0xBC, (byte) 0xCB});
    private static final XDDFColor LINE = XDDFColor.from(new byte[] {0x0A, 0x56, 0x6B});
    private static final XDDFColor GRID = XDDFColor.from(new byte[] {(byte) 0xD8, (byte) 0xDE, (byte) 0xE3});
    private static final int GAP_BETWEEN_BARS = 40;

    private final XSSFSheet sheet;
    private final XSSFDrawing drawing;

    /** Where a chart lies, in cells; the last ones are not its own. */
    record Place(int fromColumn, int fromRow, int toColumn, int toRow) {}

    /** Figures and what each is of, with the cells where they stand; a missing one is null, as the library wants it. */
    record Data(String[] names, CellRangeAddress nameCells, Double[] figures, CellRangeAddress figureCells) {}

    WorkbookCharts(XSSFSheet sheet) {
        this.sheet = sheet;
        this.drawing = sheet.createDrawingPatriarch();
    }

    /** A bar for each figure, the first at the top. */
    void bars(String title, Place place, Data data) {
        XSSFChart chart = chart(title, place);
        XDDFCategoryAxis names = chart.createCategoryAxis(AxisPosition.LEFT);
        names.setOrientation(AxisOrientation.MAX_MIN);
        names.setTickLabelPosition(AxisTickLabelPosition.LOW);
        XDDFBarChartData bars = (XDDFBarChartData) chart.createData(ChartTypes.BAR, names, figureAxis(chart, names));
        bars.setBarDirection(BarDirection.BAR);
        bars.setVaryColors(false);
        bars.setGapWidth(GAP_BETWEEN_BARS);
        XDDFBarChartData.Series series = (XDDFBarChartData.Series) bars.addSeries(names(data), figures(data));
        series.setTitle(title);
        series.setFillProperties(new XDDFSolidFillProperties(BAR));
        series.setInvertIfNegative(false);
        series.plot();
    }

    /** A line over the years; a year without a figure is a gap. */
    void line(String title, Place place, Data data) {
        XSSFChart chart = chart(title, place);
        chart.displayBlanksAs(DisplayBlanks.GAP);
        XDDFCategoryAxis years = chart.createCategoryAxis(AxisPosition.BOTTOM);
        years.setTickLabelPosition(AxisTickLabelPosition.LOW);
        XDDFLineChartData lines =
                (XDDFLineChartData) chart.createData(ChartTypes.LINE, years, figureAxis(chart, years));
        lines.setVaryColors(false);
        XDDFLineChartData.Series series = (XDDFLineChartData.Series) lines.addSeries(names(data), figures(data));
        series.setTitle(title);
        series.setSmooth(false);
        series.setMarkerStyle(MarkerStyle.CIRCLE);
        XDDFLineProperties stroke = new XDDFLineProperties(new XDDFSolidFillProperties(LINE));
        stroke.setWidth(2.0);
        series.setLineProperties(stroke);
        series.plot();
    }

    private XSSFChart chart(String title, Place place) {
        XSSFClientAnchor anchor =
                drawing.createAnchor(0, 0, 0, 0, place.fromColumn(), place.fromRow(), place.toColumn(), place.toRow());
        // Rows that a filter hides must not squeeze it.
        anchor.setAnchorType(AnchorType.DONT_MOVE_AND_RESIZE);
        XSSFChart chart = drawing.createChart(anchor);
        chart.setTitleText(title);
        chart.setTitleOverlay(false);
        return chart;
    }

    private static XDDFValueAxis figureAxis(XSSFChart chart, XDDFChartAxis names) {
        XDDFValueAxis figures = chart.createValueAxis(
                names.getPosition() == AxisPosition.LEFT ? AxisPosition.BOTTOM : AxisPosition.LEFT);
        figures.setCrosses(AxisCrosses.AUTO_ZERO);
        // Else the first and the last bar are cut in half.
        figures.setCrossBetween(AxisCrossBetween.BETWEEN);
        XDDFLineProperties grid = new XDDFLineProperties(new XDDFSolidFillProperties(GRID));
        figures.getOrAddMajorGridProperties().setLineProperties(grid);
        names.setVisible(true);
        figures.setVisible(true);
        return figures;
    }

    private XDDFDataSource<String> names(Data data) {
        return XDDFDataSourcesFactory.fromArray(data.names(), formula(data.nameCells()));
    }

    private XDDFNumericalDataSource<Double> figures(Data data) {
        return XDDFDataSourcesFactory.fromArray(data.figures(), formula(data.figureCells()));
    }

    private String formula(CellRangeAddress cells) {
        return cells.formatAsString(sheet.getSheetName(), true);
    }
}
