package vn.niengiam.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.niengiam.reference.Level;
import vn.niengiam.trends.Trend;

/**
 * An indicator's figures over the years, of one area or of one body below the province.
 *
 * @param owner as tables name it
 */
record OwnerSeries(String owner, Level level, Map<Integer, Trend> years) {
    /**
     * The series of an indicator: those with a figure in the year in the order of its league table, then, of each level,
     * those that have figures of other years only.
     *
     * @param figures of one indicator, in the order of the index
     */
    static List<OwnerSeries> of(EditionIndex index, List<Trend> figures) {
        Map<List<Object>, OwnerSeries> series = new LinkedHashMap<>();
        Stream<Trend> yearFirst =
                Stream.concat(figures.stream().filter(figure -> figure.year() == index.year()), figures.stream());
        yearFirst.forEach(figure -> series.computeIfAbsent(
                        List.of(figure.refArea(), figure.level(), figure.body().orElse("")),
                        key -> new OwnerSeries(index.owner(figure), figure.level(), new LinkedHashMap<>()))
                .years
                .putIfAbsent(figure.year(), figure));
        List<OwnerSeries> all = new ArrayList<>(series.values());
        all.sort(Comparator.comparing(OwnerSeries::level));
        return all;
    }

    Optional<Trend> in(int year) {
        return Optional.ofNullable(years.get(year));
    }

    /** Whether its figure of the year stands among the provinces' of the whole year. */
    boolean isComparedIn(int year) {
        return level == Level.PROVINCE
                && in(year).map(figure -> !figure.isProvisional()).orElse(false);
    }
}
