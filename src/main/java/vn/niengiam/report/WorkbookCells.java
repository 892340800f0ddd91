package vn.niengiam.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;

/** Fills the cells of a workbook: figures as numbers, days as days, everything else as text that never runs. */
final class WorkbookCells {
    private static final byte[] HEADER_FILL = {(byte) 0xE8, (byte) 0xEE, (byte) 0xF0};
    private static final byte[] LINK_COLOR = {0x0A, 0x56, 0x6B};

    /** Excel counts widths in these. */
    private static final int PARTS_OF_CHARACTER = 256;

    /** Before it, spreadsheets count a day that never was. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    private final SXSSFWorkbook workbook;
    private final Map<Look, CellStyle> looks = new EnumMap<>(Look.class);
    private final Map<String, CellStyle> formats = new HashMap<>();

    /** How a cell of text looks. */
    enum Look {
        PLAIN,
        BOLD,
        HEADER,
        RIGHT,
        LINK,
        /** Stays text even when somebody edits the cell. */
        QUOTED
    }

    WorkbookCells(SXSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    /** @param characters that a column shows */
    static void width(Sheet sheet, int column, int characters) {
        sheet.setColumnWidth(column, characters * PARTS_OF_CHARACTER);
    }

    /** Prints a sheet across, as wide as the page. */
    static void fitToPaper(Sheet sheet) {
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    /** A text; none leaves the cell empty. */
    void text(Row row, int column, String text) {
        text(row, column, text, SpreadsheetText.looksLikeFormula(text) ? Look.QUOTED : Look.PLAIN);
    }

    void text(Row row, int column, String text, Look look) {
        if (!text.isEmpty()) {
            Cell cell = row.createCell(column);
            cell.setCellValue(SpreadsheetText.ofCell(text));
            cell.setCellStyle(style(look));
        }
    }

    /** A year that names a column: a number, which a chart can take. */
    void header(Row row, int column, int year) {
        Cell cell = row.createCell(column);
        cell.setCellValue(year);
        cell.setCellStyle(style(Look.HEADER));
    }

    /**
     * A figure, shown as the format says; one of more digits than a spreadsheet's numbers hold stays whole, as text.
     *
     * @param format in Excel's words
     */
    void figure(Row row, int column, BigDecimal figure, String format) {
        Cell cell = row.createCell(column);
        if (BigDecimal.valueOf(figure.doubleValue()).compareTo(figure) == 0) {
            cell.setCellValue(figure.doubleValue());
            cell.setCellStyle(formatted(format));
        } else {
            cell.setCellValue(figure.toPlainString());
        }
    }

    /** A day; one before spreadsheets count days rightly is text. */
    void day(Row row, int column, LocalDate day) {
        Cell cell = row.createCell(column);
        if (day.isBefore(FIRST_DAY)) {
            cell.setCellValue(day.toString());
        } else {
            cell.setCellValue(day);
            cell.setCellStyle(formatted("yyyy-mm-dd"));
        }
    }

    /** Text that leads to a file beside the workbook. @param href with the place in the file after # */
    void linkToFile(Row row, int column, String text, String href) {
        int place = href.indexOf('#');
        XSSFHyperlink link = (XSSFHyperlink) workbook.getCreationHelper().createHyperlink(HyperlinkType.FILE);
        link.setAddress(place < 0 ? href : href.substring(0, place));
        if (place >= 0) {
            link.setLocation(href.substring(place + 1));
        }
        link(row, column, text, link);
    }

    /** Text that leads to a cell of the workbook. @param place such as {@code 'Sheet'!A1} */
    void linkToCell(Row row, int column, String text, String place) {
        Hyperlink link = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress(place);
        link(row, column, text, link);
    }

    private void link(Row row, int column, String text, Hyperlink link) {
        text(row, column, text, Look.LINK);
        row.getCell(column).setHyperlink(link);
    }

    private CellStyle formatted(String format) {
        return formats.computeIfAbsent(format, missing -> {
            CellStyle style = workbook.createCellStyle();
            style.setDataFormat(workbook.createDataFormat().getFormat(format));
            return style;
        });
    }

    private CellStyle style(Look look) {
        return looks.computeIfAbsent(look, missing -> {
            XSSFCellStyle style = (XSSFCellStyle) workbook.createCellStyle();
            font(look).ifPresent(style::setFont);
            switch (look) {
                case HEADER -> {
                    style.setFillForegroundColor(new XSSFColor(HEADER_FILL));
                    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
                    style.setWrapText(true);
                    style.setVerticalAlignment(VerticalAlignment.TOP);
                }
                case RIGHT -> style.setAlignment(HorizontalAlignment.RIGHT);
                case QUOTED -> style.setQuotePrefixed(true);
                case PLAIN, BOLD, LINK -> {}
            }
            return style;
        });
    }

    private Optional<Font> font(Look look) {
        if (look != Look.BOLD && look != Look.HEADER && look != Look.LINK) {
            return Optional.empty();
        }
        XSSFFont font = (XSSFFont) workbook.createFont();
        if (look == Look.LINK) {
            font.setUnderline(Font.U_SINGLE);
            font.setColor(new XSSFColor(LINK_COLOR));
        } else {
            font.setBold(true);
        }
        return Optional.of(font);
    }
}
