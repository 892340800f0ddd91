package vn.niengiam.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.niengiam.reference.Level;
import vn.niengiam.trends.NationalFigure;
import vn.niengiam.trends.Trend;

/** The report's workbook, read back as a spreadsheet would. */
class ReportWorkbookIT {
    private static final String ADMITTED_SHEET = "Số đảng viên mới kết nạpTin";

    @TempDir
    private Path edition;

    @Test
    void should_have_a_first_sheet_and_one_for_each_indicator() throws IOException {
        try (XSSFWorkbook workbook = written(EditionFixture.plain())) {
            assertThat(workbook)
                    .extracting(Sheet::getSheetName)
                    .containsExactly("Trang đầu", ADMITTED_SHEET, "Tốc độ tăng GRDPTin");
            assertThat(texts(workbook.getSheetAt(0)))
                    .contains(
                            "Báo cáo so sánh năm 2023",
                            "Ranh giới địa phương: như báo cáo của từng thời kỳ.",
                            ADMITTED_SHEET);
        }
    }

    @Test
    void should_rank_the_provinces_of_the_year_and_set_all_years_beside_them() throws IOException {
        try (XSSFWorkbook workbook = written(EditionFixture.plain())) {
            assertThat(rows(workbook.getSheet(ADMITTED_SHEET)).subList(5, 11))
                    .containsExactly(
                            "Hạng|Địa phương|Cấp|Giá trị|Năm trước|So năm trước|So năm trước (%)|Trung bình 3 năm|Kế hoạch|Đạt|Ghi chú|Số văn bản nêu|Số nơi nêu khác|Cách chọn|Câu văn|2022|2023",
                            "1|Phú ThọTin|Cấp tỉnh|1,382||||||||1|0|chỉ có một số liệu|Đọc||1,382",
                            "2|Hà GiangTin|Cấp tỉnh|326|310|+16|+5.2%|||||1|1|văn bản công bố sau cùng|Đọc|310|326",
                            "|Vĩnh PhúcTin|Cấp tỉnh|87|||||||tạm tính 9 tháng|1|0|chỉ có một số liệu|Đọc||87†",
                            "1|Huyện ủy Yên LạcTin (Vĩnh PhúcTin)|Cấp huyện|41||||||||1|0|chỉ có một số liệu|Đọc||41",
                            "2|Huyện ủy Tam ĐảoTin (Vĩnh PhúcTin)|Cấp huyện|37||||||||1|0|chỉ có một số liệu|Đọc||37");
        }
    }

    @Test
    void should_filter_and_freeze_its_tables() throws IOException {
        try (XSSFWorkbook workbook = written(EditionFixture.plain())) {
            XSSFSheet sheet = workbook.getSheet(ADMITTED_SHEET);
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A6:Q11");
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 6);
            assertThat(sheet.getPaneInformation().getVerticalSplitPosition()).isEqualTo((short) 2);
        }
    }

    @Test
    void should_draw_bars_of_the_figures_of_the_whole_year() throws IOException {
        try (XSSFWorkbook workbook = written(EditionFixture.plain())) {
            List<XSSFChart> charts =
                    workbook.getSheet(ADMITTED_SHEET).getDrawingPatriarch().getCharts();
            assertThat(charts).hasSize(1);
            XDDFChartData.Series bars = series(charts.get(0));
            assertThat(drawn(workbook, bars.getCategoryData())).containsExactly("Phú ThọTin", "Hà GiangTin");
            assertThat(drawn(workbook, bars.getValuesData())).containsExactly("1,382", "326");
        }
    }

    @Test
    void should_draw_the_median_of_all_provinces_over_the_years() throws IOException {
        EditionContent content = withNation(EditionFixture.plain(), nation(2022, 3, "310"), nation(2023, 4, "326"));
        try (XSSFWorkbook workbook = written(content)) {
            List<XSSFChart> charts =
                    workbook.getSheet(ADMITTED_SHEET).getDrawingPatriarch().getCharts();
            assertThat(charts).hasSize(2);
            XDDFChartData.Series line = series(charts.get(1));
            assertThat(drawn(workbook, line.getCategoryData())).containsExactly("2022", "2023");
            assertThat(drawn(workbook, line.getValuesData())).containsExactly("310", "326");
        }
    }

    @Test
    void should_tell_no_median_of_two_provinces() throws IOException {
        EditionContent content = withNation(EditionFixture.plain(), nation(2022, 2, "310"), nation(2023, 2, "326"));
        try (XSSFWorkbook workbook = written(content)) {
            assertThat(workbook.getSheet(ADMITTED_SHEET).getDrawingPatriarch().getCharts())
                    .hasSize(1);
            assertThat(rows(workbook.getSheet(ADMITTED_SHEET)).get(3)).endsWith("Trung vị");
        }
    }

    @Test
    void should_lead_every_figure_of_the_year_to_its_sentence() throws IOException {
        try (XSSFWorkbook workbook = written(EditionFixture.plain())) {
            List<String> places = workbook.getSheet(ADMITTED_SHEET).getHyperlinkList().stream()
                    .map(XSSFHyperlink::getAddress)
                    .filter(address -> address.startsWith("sentences/"))
                    .toList();
            assertThat(places).hasSize(5);
            for (String place : places) {
                String[] parts = place.split("#");
                Path page = edition.resolve("report").resolve(parts[0]);
                assertThat(Jsoup.parse(page).getElementById(parts[1])).as(place).isNotNull();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("vn.niengiam.report.HostileSnippets#all")
    void should_hold_no_formula_whatever_a_text_holds(String text) throws IOException {
        try (XSSFWorkbook workbook = written(EditionFixture.with(text))) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(3);
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    assertThat(row).noneMatch(cell -> cell.getCellType() == CellType.FORMULA);
                }
            }
        }
    }

    private XSSFWorkbook written(EditionContent content) throws IOException {
        // One letter forty thousand times over packs as well as a bomb does.
        ZipSecureFile.setMinInflateRatio(0);
        EditionReport.write(edition, content, EditionFixture.choice(), Optional.empty());
        return new XSSFWorkbook(Files.newInputStream(edition.resolve("report/report.xlsx")));
    }

    private static EditionContent withNation(EditionContent content, NationalFigure... nation) {
        return new EditionContent(
                content.editionId(),
                content.programVersion(),
                content.trends(),
                content.coverage(),
                content.conflicts(),
                new EditionSummaries(List.of(nation), List.of(), List.of(), List.of()),
                content.statements(),
                content.documents(),
                content.indicators(),
                content.provinces());
    }

    private static NationalFigure nation(int year, int areas, String median) {
        BigDecimal figure = new BigDecimal(median);
        return new NationalFigure(
                EditionFixture.ADMITTED,
                Trend.AS_REPORTED,
                Level.PROVINCE,
                year,
                areas,
                Optional.of(63),
                Optional.of(figure.multiply(BigDecimal.valueOf(areas))),
                figure,
                figure,
                figure,
                figure,
                "02",
                figure,
                "25",
                figure);
    }

    private static XDDFChartData.Series series(XSSFChart chart) {
        XDDFChartData data = chart.getChartSeries().get(0);
        assertThat(data.getSeriesCount()).isEqualTo(1);
        return data.getSeries(0);
    }

    /** What stands in the cells that a chart points at; what it keeps of them itself must be the same. */
    private static List<String> drawn(XSSFWorkbook workbook, XDDFDataSource<?> source) {
        AreaReference cells = new AreaReference(source.getDataRangeReference(), workbook.getSpreadsheetVersion());
        List<String> drawn = new ArrayList<>();
        for (CellReference reference : cells.getAllReferencedCells()) {
            Cell cell = workbook.getSheet(reference.getSheetName())
                    .getRow(reference.getRow())
                    .getCell(reference.getCol());
            String kept = String.valueOf(source.getPointAt(drawn.size()));
            assertThat(
                            cell.getCellType() == CellType.NUMERIC
                                    ? String.valueOf(cell.getNumericCellValue())
                                    : cell.toString())
                    .isIn(kept, kept + ".0");
            drawn.add(new DataFormatter().formatCellValue(cell));
        }
        return drawn;
    }

    private static List<String> texts(Sheet sheet) {
        return rows(sheet).stream().flatMap(row -> Stream.of(row.split("\\|"))).toList();
    }

    /** Each row as a reader sees it, cells parted by bars. */
    private static List<String> rows(Sheet sheet) {
        DataFormatter seen = new DataFormatter();
        List<String> rows = new ArrayList<>();
        for (int row = 0; row <= sheet.getLastRowNum(); row++) {
            List<String> cells = new ArrayList<>();
            Row line = sheet.getRow(row);
            for (int column = 0; line != null && column < line.getLastCellNum(); column++) {
                cells.add(seen.formatCellValue(line.getCell(column)));
            }
            rows.add(String.join("|", cells));
        }
        return rows;
    }
}
