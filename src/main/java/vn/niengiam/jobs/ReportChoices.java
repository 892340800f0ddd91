package vn.niengiam.jobs;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.niengiam.report.ReportChoice;
import vn.niengiam.report.ReportLanguage;
import vn.niengiam.settings.Settings;
import vn.niengiam.trends.Trend;

/** What a report is to show, as far as the figures allow it. */
final class ReportChoices {
    private ReportChoices() {}

    /**
     * Where no year is asked for, it is the latest of which at least half as many areas tell figures as of the year that
     * most tell: a first report on a new year does not make a comparison.
     *
     * @param now gives an empty lake its year
     * @throws WrongChoice if the figures have no such year or boundaries
     */
    static ReportChoice of(Settings.Report asked, List<Trend> trends, Instant now) {
        TreeSet<String> boundaries =
                trends.stream().map(Trend::boundaries).collect(Collectors.toCollection(TreeSet::new));
        if (!boundaries.isEmpty() && !boundaries.contains(asked.boundaries())) {
            throw new WrongChoice("Cannot report on the boundaries '" + asked.boundaries()
                    + "': the trends have none of these; take one of " + String.join(", ", boundaries));
        }
        TreeMap<Integer, Long> years = trends.stream()
                .filter(trend -> trend.value().isPresent() && trend.boundaries().equals(asked.boundaries()))
                .filter(trend -> asked.areas().isEmpty() || asked.areas().contains(trend.refArea()))
                .filter(trend ->
                        asked.indicators().isEmpty() || asked.indicators().contains(trend.indicator()))
                .map(trend -> Map.entry(trend.year(), trend.refArea()))
                .distinct()
                .collect(Collectors.groupingBy(Map.Entry::getKey, TreeMap::new, Collectors.counting()));
        int year = asked.year()
                .orElseGet(() -> latestToldByMany(years)
                        .orElseGet(() -> now.atZone(ZoneOffset.UTC).getYear()));
        if (asked.year().isPresent() && !years.containsKey(year)) {
            throw new WrongChoice("Cannot report on " + year + ": there are no such figures of that year; "
                    + (years.isEmpty()
                            ? "ask for other areas or indicators"
                            : "take one of " + listed(years.keySet())));
        }
        return new ReportChoice(
                year,
                asked.areas(),
                asked.indicators(),
                ReportLanguage.valueOf(asked.language().toUpperCase(Locale.ROOT)),
                asked.boundaries());
    }

    private static Optional<Integer> latestToldByMany(TreeMap<Integer, Long> areasByYear) {
        long most =
                areasByYear.values().stream().mapToLong(Long::longValue).max().orElse(0);
        return areasByYear.descendingMap().entrySet().stream()
                .filter(year -> 2 * year.getValue() >= most)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static String listed(Set<Integer> years) {
        return years.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
