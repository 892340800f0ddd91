package vn.niengiam.report;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import vn.niengiam.report.WorkbookCells.Look;
import vn.niengiam.trends.Trend;

/** The report as a workbook: a first sheet that says what it holds, then a sheet for each indicator. */
final class ReportWorkbook {
    private static final List<String> METHOD = List.of(
            "method.stated",
            "method.level",
            "method.actual",
            "method.provisional",
            "method.conflicts",
            "workbook.method.dagger",
            "workbook.method.links");

    private final EditionIndex index;
    private final Words words;
    private final SXSSFWorkbook workbook = new SXSSFWorkbook();
    private final WorkbookCells cells = new WorkbookCells(workbook);
    private final SheetNames names = new SheetNames();
    /** The next row of the first sheet. */
    private int row;

    private ReportWorkbook(EditionIndex index) {
        this.index = index;
        this.words = index.words();
    }

    static void write(Path file, EditionIndex index) throws IOException {
        ReportWorkbook report = new ReportWorkbook(index);
        try (SXSSFWorkbook workbook = report.workbook) {
            report.fill();
            UnstampedWorkbook.write(workbook, file);
        }
    }

    private void fill() {
        Map<String, List<Trend>> figures = index.figures().stream()
                .collect(Collectors.groupingBy(Trend::indicator, LinkedHashMap::new, Collectors.toList()));
        String home = names.of(words.of("home"));
        SXSSFSheet first = workbook.createSheet(home);
        Map<String, String> sheets = new LinkedHashMap<>();
        figures.keySet().forEach(code -> sheets.put(code, names.of(index.indicatorName(code))));
        writeFirst(first, sheets, figures);
        sheets.forEach((code, name) ->
                new IndicatorSheet(index, cells, workbook.createSheet(name), figures.get(code)).write(home));
    }

    private void writeFirst(SXSSFSheet sheet, Map<String, String> sheets, Map<String, List<Trend>> figures) {
        String boundaries = words.ofCode("boundaries", index.choice().boundaries());
        cells.text(next(sheet), 0, words.of("title", index.year()), Look.BOLD);
        cells.text(next(sheet), 0, index.edition());
        cells.text(next(sheet), 0, words.of("workbook.lead"));
        cells.text(next(sheet), 0, words.of("workbook.boundaries", boundaries));
        row++;
        cells.text(next(sheet), 0, words.of("method"), Look.BOLD);
        METHOD.forEach(key -> cells.text(next(sheet), 0, words.of(key)));
        row++;
        Row header = next(sheet);
        cells.text(header, 0, words.of("indicator"), Look.HEADER);
        cells.text(header, 1, words.of("unit"), Look.HEADER);
        cells.text(header, 2, words.of("figures") + " " + index.year(), Look.HEADER);
        cells.text(header, 3, words.of("definition"), Look.HEADER);
        sheets.forEach((code, name) -> writeIndicator(next(sheet), code, name, figures.get(code)));
        WorkbookCells.fitToPaper(sheet);
        WorkbookCells.width(sheet, 0, 60);
        WorkbookCells.width(sheet, 1, 16);
        WorkbookCells.width(sheet, 2, 12);
        WorkbookCells.width(sheet, 3, 100);
    }

    private void writeIndicator(Row line, String code, String sheet, List<Trend> figures) {
        long ofYear =
                figures.stream().filter(figure -> figure.year() == index.year()).count();
        cells.linkToCell(
                line, 0, index.indicatorName(code), new CellReference(sheet, 0, 0, false, false).formatAsString());
        cells.text(line, 1, index.unit(code));
        cells.figure(line, 2, BigDecimal.valueOf(ofYear), "0");
        cells.text(line, 3, index.definition(code, words.language()));
    }

    private Row next(SXSSFSheet sheet) {
        return sheet.createRow(row++);
    }
}
