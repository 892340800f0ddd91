package vn.niengiam.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.niengiam.reference.Level;
import vn.niengiam.trends.Trend;

/** Turns the figures of an indicator and year into league tables, one a level. */
final class Leagues {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final EditionIndex index;
    private final FigureLinks links;

    Leagues(EditionIndex index) {
        this.index = index;
        this.links = new FigureLinks(index);
    }

    /** The name of a figure's row in its page. */
    static String anchor(Trend figure) {
        return Anchor.of("row", figure.observationIds().get(0));
    }

    /** @param figures of one indicator and year, in the order in which the tables show them */
    List<League> of(List<Trend> figures) {
        Map<Level, List<Trend>> levels = new TreeMap<>();
        figures.forEach(figure -> levels.computeIfAbsent(figure.level(), level -> new ArrayList<>())
                .add(figure));
        return levels.entrySet().stream()
                .map(level -> league(level.getKey(), level.getValue()))
                .toList();
    }

    private League league(Level level, List<Trend> figures) {
        BigDecimal longest = figures.stream()
                .map(figure -> figure.value().orElseThrow().abs())
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ONE);
        return new League(
                index.words().of("level", level),
                level != Level.PROVINCE,
                figures.stream().map(figure -> row(figure, longest)).toList());
    }

    private League.Row row(Trend figure, BigDecimal longest) {
        BigDecimal value = figure.value().orElseThrow();
        return new League.Row(
                anchor(figure),
                figure.rankOfYear().map(String::valueOf).orElse(""),
                index.owner(figure),
                PagePlaces.province(figure.refArea()),
                links.of(figure),
                share(value.abs(), longest),
                value.signum() < 0,
                figure.changeAbs().map(FigureLink::plain).orElse(""),
                links.change(figure),
                links.changePct(figure),
                figure.documents(),
                figure.conflicts(),
                ConflictNotes.anchor(figure.observationIds().get(0)),
                index.words().rule(figure.rule()));
    }

    private static int share(BigDecimal value, BigDecimal longest) {
        return longest.signum() == 0
                ? 0
                : value.multiply(HUNDRED)
                        .divide(longest, 0, RoundingMode.HALF_UP)
                        .intValueExact();
    }
}
