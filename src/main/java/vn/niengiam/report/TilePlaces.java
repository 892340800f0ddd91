package vn.niengiam.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import vn.niengiam.reference.Province;
import vn.niengiam.trends.Trend;

/** Where the tiles of the map lie: row and column of each province that was there on a day. */
record TilePlaces(List<Place> all) {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    /** A province's tile, counted from the upper left one. */
    record Place(String uid, int row, int column) {
        static Place of(CSVRecord line) {
            return new Place(line.get("uid"), Integer.parseInt(line.get("row")), Integer.parseInt(line.get("column")));
        }
    }

    /** Of the layouts that the program has, the one that fits the provinces of a day best. */
    static TilePlaces on(LocalDate day, List<Province> provinces) {
        List<String> valid = provinces.stream()
                .filter(province -> province.isValid(day))
                .map(Province::uid)
                .toList();
        return lines().stream()
                .filter(line -> valid.contains(line.get("uid")))
                .collect(Collectors.groupingBy(
                        line -> line.get("map"), TreeMap::new, Collectors.mapping(Place::of, Collectors.toList())))
                .values()
                .stream()
                .map(TilePlaces::new)
                .max(Comparator.comparingInt(layout -> layout.all().size()))
                .orElse(new TilePlaces(List.of()));
    }

    private static List<CSVRecord> lines() {
        try (InputStream file = TilePlaces.class.getResourceAsStream("tiles.csv")) {
            if (file == null) {
                throw new IllegalStateException(
                        "Cannot write the report: tiles.csv is not in the program's jar; build it anew");
            }
            return CSVParser.parse(new InputStreamReader(file, StandardCharsets.UTF_8), FORMAT)
                    .getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the report: the places of its tiles cannot be read", e);
        }
    }

    boolean holds(String uid) {
        return all.stream().anyMatch(place -> place.uid().equals(uid));
    }

    int rows() {
        return 1 + all.stream().mapToInt(Place::row).max().orElse(0);
    }

    int columns() {
        return 1 + all.stream().mapToInt(Place::column).max().orElse(0);
    }

    /** The day whose provinces a report compares: the end of its year, or that of the boundaries chosen. */
    static LocalDate day(ReportChoice choice) {
        if (choice.boundaries().equals(Trend.AS_REPORTED)) {
            return LocalDate.of(choice.year(), 12, 31);
        }
        return choice.boundaries().length() == 4
                ? LocalDate.of(Integer.parseInt(choice.boundaries()), 12, 31)
                : LocalDate.parse(choice.boundaries());
    }
}
