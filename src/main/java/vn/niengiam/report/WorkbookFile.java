package vn.niengiam.report;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;

/** Writes tables as an XLSX workbook, a sheet a table, cell for cell what the CSV files hold. */
final class WorkbookFile {
    /** Excel's own limit, less the header's row. */
    private static final int ROWS_A_SHEET = 1_000_000;

    private static final int WIDEST_COLUMN = 60;
    private static final int NARROWEST_COLUMN = 10;

    private static final String AS_IT_IS = "General";

    private final SXSSFWorkbook workbook = new SXSSFWorkbook();
    private final WorkbookCells cells = new WorkbookCells(workbook);

    private WorkbookFile() {}

    static void write(Path file, List<EditionTable> tables) throws IOException {
        WorkbookFile writer = new WorkbookFile();
        try (SXSSFWorkbook workbook = writer.workbook) {
            tables.forEach(writer::writeTable);
            UnstampedWorkbook.write(workbook, file);
        }
    }

    private void writeTable(EditionTable table) {
        int sheet = 1;
        for (int from = 0; from == 0 || from < table.rows().size(); from += ROWS_A_SHEET) {
            int to = Math.min(table.rows().size(), from + ROWS_A_SHEET);
            String name = sheet == 1 ? table.name() : table.name() + " " + sheet;
            writeSheet(workbook.createSheet(name), table, table.rows().subList(from, to));
            sheet++;
        }
    }

    private void writeSheet(SXSSFSheet sheet, EditionTable table, List<List<EditionTable.Cell>> rows) {
        Row header = sheet.createRow(0);
        for (int column = 0; column < table.columns().size(); column++) {
            TableColumn described = table.columns().get(column);
            cells.text(header, column, described.name(), WorkbookCells.Look.HEADER);
            describe(sheet, header.getCell(column), described.description());
            WorkbookCells.width(sheet, column, width(described.name(), rows, column));
        }
        sheet.createFreezePane(0, 1);
        sheet.setAutoFilter(
                new CellRangeAddress(0, rows.size(), 0, table.columns().size() - 1));
        for (int row = 0; row < rows.size(); row++) {
            Row line = sheet.createRow(row + 1);
            for (int column = 0; column < table.columns().size(); column++) {
                write(line, column, rows.get(row).get(column));
            }
        }
    }

    private static void describe(SXSSFSheet sheet, Cell cell, String description) {
        ClientAnchor beside =
                new XSSFClientAnchor(0, 0, 0, 0, cell.getColumnIndex() + 1, 0, cell.getColumnIndex() + 4, 6);
        Comment comment = sheet.createDrawingPatriarch().createCellComment(beside);
        comment.setString(new XSSFRichTextString(description));
        cell.setCellComment(comment);
    }

    private static int width(String name, List<List<EditionTable.Cell>> rows, int column) {
        int longest = rows.stream()
                .limit(1000)
                .mapToInt(row -> row.get(column).text().length())
                .max()
                .orElse(0);
        return Math.max(NARROWEST_COLUMN, Math.min(WIDEST_COLUMN, Math.max(longest, name.length()) + 2));
    }

    private void write(Row row, int column, EditionTable.Cell cell) {
        switch (cell.kind()) {
            case FIGURE -> cells.figure(row, column, new BigDecimal(cell.text()), AS_IT_IS);
            case DAY -> cells.day(row, column, LocalDate.parse(cell.text()));
            case TEXT -> cells.text(row, column, cell.text());
        }
    }
}
