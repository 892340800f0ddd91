package vn.niengiam.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes tables as an XLSX workbook, a sheet a table: figures as numbers, everything else as text that never runs. */
final class WorkbookFile {
    /** Excel's own limit, less the header's row. */
    private static final int ROWS_A_SHEET = 1_000_000;

    /** Excel's own limit. */
    private static final int LETTERS_A_CELL = 32_767;

    private static final int WIDEST_COLUMN = 60;
    private static final int NARROWEST_COLUMN = 10;

    /** The earliest that a ZIP can say. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final Pattern CREATED = Pattern.compile("<dcterms:created[^>]*>[^<]*</dcterms:created>");

    private WorkbookFile() {}

    static void write(Path file, List<EditionTable> tables) throws IOException {
        Path stamped = file.resolveSibling(file.getFileName() + ".part");
        try {
            try (OutputStream out = Files.newOutputStream(stamped);
                    Workbook workbook = new Workbook(out, "niengiam", "1.0")) {
                for (EditionTable table : tables) {
                    writeTable(workbook, table);
                }
            }
            copyWithoutClock(stamped, file);
        } finally {
            Files.deleteIfExists(stamped);
        }
    }

    private static void writeTable(Workbook workbook, EditionTable table) {
        int sheet = 1;
        for (int from = 0; from == 0 || from < table.rows().size(); from += ROWS_A_SHEET) {
            int to = Math.min(table.rows().size(), from + ROWS_A_SHEET);
            String name = sheet == 1 ? table.name() : table.name() + " " + sheet;
            writeSheet(workbook.newWorksheet(name), table, table.rows().subList(from, to));
            sheet++;
        }
    }

    private static void writeSheet(Worksheet sheet, EditionTable table, List<List<EditionTable.Cell>> rows) {
        for (int column = 0; column < table.columns().size(); column++) {
            String name = table.columns().get(column).name();
            sheet.value(0, column, name);
            sheet.style(0, column).bold().fillColor("E8EEF0").set();
            sheet.comment(0, column, table.columns().get(column).description());
            sheet.width(column, width(name, rows, column));
        }
        sheet.freezePane(0, 1);
        sheet.setAutoFilter(0, 0, rows.size(), table.columns().size() - 1);
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < table.columns().size(); column++) {
                writeCell(sheet, row + 1, column, rows.get(row).get(column));
            }
        }
    }

    private static int width(String name, List<List<EditionTable.Cell>> rows, int column) {
        int longest = rows.stream()
                .limit(1000)
                .mapToInt(row -> row.get(column).text().length())
                .max()
                .orElse(0);
        return Math.max(NARROWEST_COLUMN, Math.min(WIDEST_COLUMN, Math.max(longest, name.length()) + 2));
    }

    private static void writeCell(Worksheet sheet, int row, int column, EditionTable.Cell cell) {
        if (cell.text().isEmpty()) {
            return;
        }
        if (cell.number()) {
            sheet.value(row, column, new BigDecimal(cell.text()));
        } else {
            sheet.value(row, column, legal(cell.text()));
        }
    }

    /** XML cannot hold most control characters and lone surrogates. */
    private static String legal(String text) {
        StringBuilder legal = new StringBuilder(text.length());
        text.codePoints().map(point -> isLegal(point) ? point : '\uFFFD').forEach(legal::appendCodePoint);
        return legal.length() <= LETTERS_A_CELL ? legal.toString() : legal.substring(0, LETTERS_A_CELL - 1) + "…";
    }

    private static boolean isLegal(int point) {
        boolean plain = point >= 0x20 || point == '\t' || point == '\n' || point == '\r';
        boolean surrogate = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
        return plain && !surrogate && point != 0xFFFE && point != 0xFFFF;
    }

    /** The library stamps a workbook with the time of day; without it the same tables make the same bytes. */
    private static void copyWithoutClock(Path stamped, Path file) throws IOException {
        try (ZipFile from = new ZipFile(stamped.toFile());
                ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(file))) {
            for (ZipEntry entry : Collections.list(from.entries())) {
                ZipEntry copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(NO_TIME);
                to.putNextEntry(copy);
                try (InputStream part = from.getInputStream(entry)) {
                    if (entry.getName().equals("docProps/core.xml")) {
                        String properties = new String(part.readAllBytes(), StandardCharsets.UTF_8);
                        to.write(CREATED.matcher(properties).replaceAll("").getBytes(StandardCharsets.UTF_8));
                    } else {
                        part.transferTo(to);
                    }
                }
                to.closeEntry();
            }
        }
    }
}
