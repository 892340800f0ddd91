package vn.niengiam.report;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes a table as RFC 4180 CSV in UTF-8. */
final class CsvFile {
    private CsvFile() {}

    static void write(Path file, EditionTable table) throws IOException {
        try (Writer writer = new OutputStreamWriter(
                        new BufferedOutputStream(Files.newOutputStream(file)), StandardCharsets.UTF_8);
                CSVPrinter printer = new CSVPrinter(writer, CSVFormat.RFC4180)) {
            printer.printRecord(table.columns().stream().map(TableColumn::name));
            for (List<EditionTable.Cell> row : table.rows()) {
                printer.printRecord(row.stream().map(CsvFile::text));
            }
        }
    }

    /** A figure as it is, minus sign and all; a text with {@code '} before it, if it would run as a formula. */
    private static String text(EditionTable.Cell cell) {
        boolean runs = cell.kind() == EditionTable.Kind.TEXT && SpreadsheetText.looksLikeFormula(cell.text());
        String legal = SpreadsheetText.legal(cell.text());
        return runs ? "'" + legal : legal;
    }
}
