package vn.niengiam.reference;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads one CSV file of {@code conf/} into records, and collects what is wrong with its lines as {@code file:line:
 * reason}.
 */
final class CsvTable<T> {
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setAllowMissingColumnNames(true)
            .setIgnoreEmptyLines(true)
            .setTrim(true)
            .get();

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** A record and the place it was read from. */
    record Entry<T>(String place, T value) {}

    private final Path file;
    private final List<String> columns;
    private final Function<CsvLine, T> row;
    private final List<String> problems;

    /**
     * A table to be read.
     *
     * @param row makes a record of a line; an {@link IllegalArgumentException} it throws becomes the line's problem
     */
    CsvTable(Path file, List<String> columns, Function<CsvLine, T> row, List<String> problems) {
        this.file = file;
        this.columns = columns;
        this.row = row;
        this.problems = problems;
    }

    /** Reads every line; a bad one is told and left out. */
    List<Entry<T>> read() {
        List<Entry<T>> entries = new ArrayList<>();
        try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
                CSVParser parser = CSVParser.parse(withoutByteOrderMark(reader), FORMAT)) {
            if (hasItsColumns(parser)) {
                long line = 2;
                for (CSVRecord cells : parser) {
                    readLine(line, cells, entries);
                    line = parser.getCurrentLineNumber() + 1;
                }
            }
        } catch (NoSuchFileException e) {
            problems.add(file + ": does not exist; restore it from the project's conf folder");
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            problems.add(file + ": cannot be read: " + reason(e));
        }
        return entries;
    }

    /** Tells every entry whose key an earlier entry has. */
    static <T> void refuseRepeats(List<Entry<T>> entries, Function<T, String> key, List<String> problems) {
        Map<String, String> places = new HashMap<>();
        for (Entry<T> entry : entries) {
            String first = places.putIfAbsent(key.apply(entry.value()), entry.place());
            if (first != null) {
                problems.add(entry.place() + ": '" + key.apply(entry.value()) + "' stands at " + first + " already");
            }
        }
    }

    static <T> List<T> values(List<Entry<T>> entries) {
        return entries.stream().map(Entry::value).toList();
    }

    private boolean hasItsColumns(CSVParser parser) {
        List<String> missing = new ArrayList<>(columns);
        missing.removeAll(parser.getHeaderNames());
        if (!missing.isEmpty()) {
            problems.add(file + ":1: columns " + missing + " are missing; found " + parser.getHeaderNames());
        }
        return missing.isEmpty();
    }

    private void readLine(long number, CSVRecord cells, List<Entry<T>> entries) {
        String place = file + ":" + number;
        if (!cells.isConsistent()) {
            problems.add(place + ": " + cells.size() + " cells where the header has "
                    + cells.getParser().getHeaderNames().size() + "; a cell with a comma needs quotes around it");
            return;
        }
        try {
            entries.add(new Entry<>(place, row.apply(new CsvLine(cells))));
        } catch (IllegalArgumentException e) {
            problems.add(place + ": " + e.getMessage());
        }
    }

    private static Reader withoutByteOrderMark(BufferedReader reader) throws IOException {
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
        return reader;
    }

    private static String reason(Exception e) {
        Throwable cause = e instanceof UncheckedIOException ? e.getCause() : e;
        return cause instanceof CharacterCodingException ? "it is not UTF-8; save it as UTF-8" : cause.getMessage();
    }
}
