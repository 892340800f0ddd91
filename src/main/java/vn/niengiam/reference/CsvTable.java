package vn.niengiam.reference;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads one CSV file of {@code conf/} into records, and collects what is wrong with its lines. */
final class CsvTable {
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true)
            .setTrim(true)
            .get();

    private final List<String> problems;

    CsvTable(List<String> problems) {
        this.problems = problems;
    }

    /**
     * Reads every line.
     *
     * @param row makes a record of a line; an {@link IllegalArgumentException} it throws becomes the line's problem
     */
    <T> List<T> read(Path file, List<String> columns, Function<CSVRecord, T> row) {
        List<T> rows = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(Files.newBufferedReader(file, StandardCharsets.UTF_8), FORMAT)) {
            List<String> missing = new ArrayList<>(columns);
            missing.removeAll(parser.getHeaderNames());
            if (!missing.isEmpty()) {
                problems.add(file + ":1: missing columns " + missing + "; found " + parser.getHeaderNames());
                return rows;
            }
            for (CSVRecord line : parser) {
                readLine(file, parser.getCurrentLineNumber(), line, row, rows);
            }
        } catch (IOException | java.io.UncheckedIOException e) {
            problems.add(file + ": cannot be read: " + e.getMessage());
        }
        return rows;
    }

    private <T> void readLine(Path file, long number, CSVRecord line, Function<CSVRecord, T> row, List<T> rows) {
        if (!line.isConsistent()) {
            problems.add(file + ":" + number + ": " + line.size() + " cells where the header has "
                    + line.getParser().getHeaderNames().size()
                    + "; a cell with a comma needs quotes around it");
            return;
        }
        try {
            rows.add(row.apply(line));
        } catch (IllegalArgumentException e) {
            problems.add(file + ":" + number + ": " + e.getMessage());
        }
    }
}
