package vn.niengiam.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.niengiam.trends.Trend;

/**
 * How the provinces' figures of a year lie: a dot each above a box from quartile to quartile. Places are in pixels.
 *
 * @param words the same in a sentence, for those who do not see the plot
 */
public record StripPlot(String words, List<Dot> dots, Box box, List<Mark> marks) {
    private static final int LEFT = 16;
    private static final int RIGHT = 624;
    private static final int BASE = 72;
    private static final int STEP = 11;

    /** A province's figure. */
    public record Dot(int x, int y, String label) {}

    /** The quartiles and the median between them. */
    public record Box(int from, int median, int to) {}

    /** A round number on the axis. */
    public record Mark(int x, String label) {}

    /** Empty, if there are too few figures to lie in any way. */
    static Optional<StripPlot> of(EditionIndex index, List<Trend> figures) {
        if (figures.size() < Spread.FEWEST) {
            return Optional.empty();
        }
        Spread spread = new Spread(
                figures.stream().map(figure -> figure.value().orElseThrow()).toList());
        Scale scale = Scale.over(spread.lowest(), spread.highest(), LEFT, RIGHT);
        Box box = new Box(
                scale.place(spread.lowerQuartile()), scale.place(spread.median()), scale.place(spread.upperQuartile()));
        Numerals numerals = index.numerals();
        List<Mark> marks = scale.marks().stream()
                .map(mark -> new Mark(scale.place(mark), numerals.of(mark)))
                .toList();
        return Optional.of(new StripPlot(inWords(index, figures, spread), dots(index, figures, scale), box, marks));
    }

    private static String inWords(EditionIndex index, List<Trend> figures, Spread spread) {
        Numerals numerals = index.numerals();
        String unit = index.unit(figures.get(0).indicator());
        return index.words()
                .of(
                        "strip.words",
                        figures.size(),
                        numerals.of(rounded(spread.median()), unit),
                        numerals.of(rounded(spread.lowerQuartile())),
                        numerals.of(rounded(spread.upperQuartile()), unit));
    }

    private static BigDecimal rounded(BigDecimal figure) {
        return figure.setScale(Math.min(2, Math.max(0, figure.scale())), RoundingMode.HALF_UP);
    }

    /** Dots that would cover each other are stacked. */
    private static List<Dot> dots(EditionIndex index, List<Trend> figures, Scale scale) {
        Map<Integer, Integer> heights = new HashMap<>();
        List<Dot> dots = new ArrayList<>();
        for (Trend figure : figures) {
            int x = scale.place(figure.value().orElseThrow());
            int height = heights.merge(x / STEP, 1, Integer::sum) - 1;
            String label = index.owner(figure) + ": "
                    + index.numerals().of(figure.value().orElseThrow());
            dots.add(new Dot(x, BASE - height * STEP, label));
        }
        return dots;
    }
}
