package vn.niengiam.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A column as its table's committed schema describes it.
 *
 * @param type as the schema spells it, such as {@code decimal(28,6)}
 * @param values the only ones that it may hold; none, if it may hold any
 */
record TableColumn(
        String name, String type, boolean required, List<String> values, String description, String example) {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    /** The columns of a table in order; empty, if the program has no schema of that name. */
    static Optional<List<TableColumn>> of(String table) {
        try (InputStream file = TableColumn.class.getResourceAsStream("/vn/niengiam/tables/" + table + ".csv")) {
            if (file == null) {
                return Optional.empty();
            }
            CSVParser lines = CSVParser.parse(new InputStreamReader(file, StandardCharsets.UTF_8), FORMAT);
            return Optional.of(lines.stream().map(TableColumn::column).toList());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot describe the table " + table + ": its schema cannot be read", e);
        }
    }

    private static TableColumn column(CSVRecord line) {
        String values = line.isMapped("values") ? line.get("values") : "";
        return new TableColumn(
                line.get("column"),
                line.get("type"),
                line.get("required").equals("yes"),
                values.isEmpty() ? List.of() : List.of(values.split("\\|")),
                line.get("description"),
                line.get("example"));
    }
}
