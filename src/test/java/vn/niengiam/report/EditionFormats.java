package vn.niengiam.report;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Array;
import java.sql.Connection;
import java.sql.Date;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** An edition's tables as other programs read them: DuckDB its Parquet and CSV, POI its workbook; and where they differ. */
public final class EditionFormats {
    private static final List<String> TABLES =
            List.of("trends", "coverage", "conflicts", "national", "positions", "citations", "organisations");

    private static final String WHOLE_ELSEWHERE = " characters, more than a cell holds; whole in csv/]";

    private final Path edition;
    private final List<String> differences = new ArrayList<>();

    private EditionFormats(Path edition) {
        this.edition = edition;
    }

    /** Each cell that says one thing in Parquet and another in CSV or in the workbook. */
    public static List<String> differences(Path edition) throws IOException, SQLException {
        EditionFormats formats = new EditionFormats(edition);
        // What one letter forty thousand times over packs to is no bomb.
        ZipSecureFile.setMinInflateRatio(0);
        try (Connection duckDb = DriverManager.getConnection("jdbc:duckdb:");
                XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(edition.resolve("xlsx/niengiam.xlsx")))) {
            for (String table : TABLES) {
                List<List<Value>> parquet =
                        rows(duckDb, "select * from read_parquet('" + edition + "/" + table + "/*.parquet')");
                List<List<Value>> csv = rows(
                        duckDb,
                        "select * from read_csv('" + edition + "/csv/" + table
                                + ".csv', all_varchar = true, header = true, delim = ',', quote = '\"', escape = '\"')");
                formats.compare(table + ".csv", parquet, csv, EditionFormats::agreesInCsv);
                formats.compare(
                        table + ".xlsx", parquet, rows(workbook.getSheet(table)), EditionFormats::agreesInWorkbook);
            }
        }
        return formats.differences;
    }

    /** A cell, and whether its column holds texts. */
    private record Value(String text, boolean isText) {}

    private void compare(
            String file, List<List<Value>> parquet, List<List<Value>> other, BiPredicate<Value, String> agree) {
        if (parquet.size() != other.size()) {
            differences.add(file + " has " + other.size() + " rows, not " + parquet.size());
            return;
        }
        for (int row = 0; row < parquet.size(); row++) {
            for (int column = 0; column < parquet.get(0).size(); column++) {
                Value expected = parquet.get(row).get(column);
                String found = other.get(row).get(column).text();
                if (!agree.test(expected, found)) {
                    differences.add(file + " row " + row + " "
                            + parquet.get(0).get(column).text() + ": " + found + ", not " + expected.text());
                }
            }
        }
    }

    /** A text that would run as a formula has ' before it; no text holds what a spreadsheet cannot take. */
    private static boolean agreesInCsv(Value parquet, String csv) {
        boolean runs = parquet.isText() && parquet.text().matches("(?s)[=+\\-@＝＋－＠\\t\\r\\n].*");
        return csv.equals((runs ? "'" : "") + legal(parquet.text()));
    }

    /** A text that is longer than a cell says so. */
    private static boolean agreesInWorkbook(Value parquet, String cell) {
        String text = parquet.text();
        return cell.endsWith(text.length() + WHOLE_ELSEWHERE)
                ? text.length() > 32_767 && text.startsWith(cell.substring(0, 32_000))
                : cell.equals(legal(text));
    }

    private static String legal(String text) {
        return text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "\uFFFD");
    }

    /** The names of the columns, then the rows. */
    private static List<List<Value>> rows(Connection duckDb, String question) throws SQLException {
        List<List<Value>> rows = new ArrayList<>();
        try (Statement statement = duckDb.createStatement();
                ResultSet found = statement.executeQuery(question)) {
            int columns = found.getMetaData().getColumnCount();
            List<Value> names = new ArrayList<>();
            for (int column = 1; column <= columns; column++) {
                names.add(new Value(found.getMetaData().getColumnName(column), true));
            }
            rows.add(names);
            while (found.next()) {
                List<Value> row = new ArrayList<>();
                for (int column = 1; column <= columns; column++) {
                    Object value = found.getObject(column);
                    row.add(new Value(text(value), value instanceof String));
                }
                rows.add(row);
            }
        }
        return rows;
    }

    private static String text(Object value) throws SQLException {
        if (value == null) {
            return "";
        } else if (value instanceof BigDecimal decimal) {
            return plain(decimal);
        } else if (value instanceof Array list) {
            return Json.line(Arrays.asList((Object[]) list.getArray()));
        } else if (value instanceof Date day) {
            return day.toLocalDate().toString();
        }
        return value.toString();
    }

    private static String plain(BigDecimal decimal) {
        return decimal.signum() == 0 ? "0" : decimal.stripTrailingZeros().toPlainString();
    }

    private static List<List<Value>> rows(Sheet sheet) {
        List<List<Value>> rows = new ArrayList<>();
        for (int row = 0; row <= sheet.getLastRowNum(); row++) {
            List<Value> cells = new ArrayList<>();
            for (int column = 0; column < sheet.getRow(0).getLastCellNum(); column++) {
                String text = text(sheet.getRow(row).getCell(column, Row.MissingCellPolicy.RETURN_NULL_AND_BLANK));
                cells.add(new Value(text, true));
            }
            rows.add(cells);
        }
        return rows;
    }

    private static String text(Cell cell) {
        if (cell == null) {
            return "";
        }
        if (cell.getCellType() == CellType.STRING) {
            return cell.getStringCellValue();
        }
        return DateUtil.isCellDateFormatted(cell)
                ? cell.getLocalDateTimeCellValue().toLocalDate().toString()
                : plain(BigDecimal.valueOf(cell.getNumericCellValue()));
    }
}
