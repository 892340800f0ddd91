package vn.niengiam.jobs;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
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
        TreeSet<Integer> years = trends.stream()
                .filter(trend -> trend.value().isPresent() && trend.boundaries().equals(asked.boundaries()))
                .filter(trend -> asked.areas().isEmpty() || asked.areas().contains(trend.refArea()))
                .filter(trend ->
                        asked.indicators().isEmpty() || asked.indicators().contains(trend.indicator()))
                .map(Trend::year)
                .collect(Collectors.toCollection(TreeSet::new));
        int latest = years.isEmpty() ? now.atZone(ZoneOffset.UTC).getYear() : years.last();
        int year = asked.year().orElse(latest);
        if (asked.year().isPresent() && !years.contains(year)) {
            throw new WrongChoice("Cannot report on " + year + ": there are no such figures of that year; "
                    + (years.isEmpty() ? "ask for other areas or indicators" : "take one of " + listed(years)));
        }
        return new ReportChoice(
                year,
                asked.areas(),
                asked.indicators(),
                ReportLanguage.valueOf(asked.language().toUpperCase(Locale.ROOT)),
                asked.boundaries());
    }

    private static String listed(TreeSet<Integer> years) {
        return years.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
