package vn.niengiam.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.niengiam.reference.Level;
import vn.niengiam.trends.Trend;

/**
 * A province's figures over the years, drawn small; all of an indicator share their axes. Places are in pixels.
 *
 * @param lines points of each unbroken stretch, as SVG takes them
 * @param words the same in words, for those who do not see the plot
 * @param last the latest figure
 */
public record SmallMultiple(
        String area, String areaHref, List<String> lines, List<Dot> dots, String years, String words, FigureLink last) {
    private static final int LEFT = 6;
    private static final int RIGHT = 154;
    private static final int TOP = 6;
    private static final int BOTTOM = 54;

    /** A year's figure. */
    public record Dot(int x, int y, String label) {}

    /** One for each province with two years or more. */
    static List<SmallMultiple> of(EditionIndex index, List<Trend> figures) {
        Map<String, List<Trend>> series = new LinkedHashMap<>();
        figures.stream()
                .filter(figure -> figure.level() == Level.PROVINCE && !figure.isProvisional())
                .forEach(figure -> series.computeIfAbsent(figure.refArea(), uid -> new ArrayList<>())
                        .add(figure));
        series.values().removeIf(years -> years.size() < 2);
        List<Trend> all = series.values().stream().flatMap(List::stream).toList();
        if (all.isEmpty()) {
            return List.of();
        }
        Axes axes = Axes.of(all);
        return series.keySet().stream()
                .sorted(index.areaOrder())
                .map(uid -> multiple(index, uid, series.get(uid), axes))
                .toList();
    }

    private record Axes(int firstYear, int lastYear, Scale figures) {
        static Axes of(List<Trend> all) {
            Spread spread = new Spread(
                    all.stream().map(figure -> figure.value().orElseThrow()).toList());
            return new Axes(
                    all.stream().mapToInt(Trend::year).min().orElseThrow(),
                    all.stream().mapToInt(Trend::year).max().orElseThrow(),
                    Scale.over(spread.lowest().min(BigDecimal.ZERO), spread.highest(), BOTTOM, TOP));
        }

        int x(int year) {
            return LEFT + (RIGHT - LEFT) * (year - firstYear) / Math.max(1, lastYear - firstYear);
        }
    }

    private static SmallMultiple multiple(EditionIndex index, String uid, List<Trend> series, Axes axes) {
        List<Dot> dots = new ArrayList<>();
        List<StringBuilder> lines = new ArrayList<>();
        List<String> words = new ArrayList<>();
        int before = Integer.MIN_VALUE;
        for (Trend figure : series) {
            String label =
                    figure.year() + ": " + index.numerals().of(figure.value().orElseThrow());
            Dot dot = new Dot(
                    axes.x(figure.year()), axes.figures().place(figure.value().orElseThrow()), label);
            if (figure.year() != before + 1 || figure.obsStatus().equals("B")) {
                lines.add(new StringBuilder());
            }
            lines.get(lines.size() - 1)
                    .append(dot.x())
                    .append(',')
                    .append(dot.y())
                    .append(' ');
            dots.add(dot);
            words.add(label);
            before = figure.year();
        }
        Trend last = series.get(series.size() - 1);
        return new SmallMultiple(
                index.areas().label(uid),
                PagePlaces.province(uid),
                lines.stream().map(line -> line.toString().strip()).toList(),
                dots,
                axes.firstYear() + "–" + axes.lastYear(),
                String.join("; ", words),
                new FigureLinks(index).of(last));
    }
}
