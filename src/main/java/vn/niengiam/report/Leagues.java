package vn.niengiam.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.niengiam.reference.Indicator;
import vn.niengiam.reference.Level;
import vn.niengiam.report.YearPage.Evidence;
import vn.niengiam.report.YearPage.EvidenceGroup;
import vn.niengiam.report.YearPage.IndicatorSection;
import vn.niengiam.report.YearPage.League;
import vn.niengiam.report.YearPage.LeagueRow;
import vn.niengiam.trends.Trend;

/** Turns a year's figures into league tables: a section an indicator, a table a level. */
final class Leagues {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final EditionIndex index;
    private final Map<String, Integer> numbers = new HashMap<>();

    Leagues(EditionIndex index, List<EvidenceGroup> evidence) {
        this.index = index;
        for (EvidenceGroup group : evidence) {
            for (Evidence item : group.items()) {
                numbers.putIfAbsent(item.anchor(), item.number());
            }
        }
    }

    /** The name of a figure's row in its page. */
    static String anchor(Trend figure) {
        return Anchor.of("row", figure.observationIds().get(0));
    }

    static String sectionAnchor(String indicator) {
        return Anchor.of("i", indicator);
    }

    /** @param figures of one year, in the order in which the tables show them */
    List<IndicatorSection> of(List<Trend> figures) {
        Map<String, Map<Level, List<Trend>>> tables = new LinkedHashMap<>();
        for (Trend figure : figures) {
            tables.computeIfAbsent(figure.indicator(), code -> new LinkedHashMap<>())
                    .computeIfAbsent(figure.level(), level -> new ArrayList<>())
                    .add(figure);
        }
        return tables.entrySet().stream()
                .map(table -> section(table.getKey(), table.getValue()))
                .toList();
    }

    private IndicatorSection section(String code, Map<Level, List<Trend>> levels) {
        return new IndicatorSection(
                sectionAnchor(code),
                VisibleText.of(code),
                index.indicatorName(code),
                index.of(code, Indicator::nameEn).orElse(""),
                index.unit(code),
                index.of(code, Indicator::definition).orElse(""),
                levels.entrySet().stream()
                        .map(level -> league(level.getKey(), level.getValue()))
                        .toList());
    }

    private League league(Level level, List<Trend> figures) {
        BigDecimal longest = figures.stream()
                .map(figure -> figure.value().orElseThrow().abs())
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ONE);
        return new League(
                Wording.level(level),
                level != Level.PROVINCE,
                figures.stream().map(figure -> row(figure, longest)).toList());
    }

    private LeagueRow row(Trend figure, BigDecimal longest) {
        BigDecimal value = figure.value().orElseThrow();
        String evidence = Anchor.of("obs", figure.observationIds().get(0));
        return new LeagueRow(
                anchor(figure),
                figure.rank().map(String::valueOf).orElse(""),
                index.owner(figure.refArea(), figure.level(), figure.body()),
                VietnameseNumber.of(value),
                figure.isProvisional() ? Optional.of(Wording.months(figure.months())) : Optional.empty(),
                share(value.abs(), longest),
                value.signum() < 0,
                evidence,
                numbers.getOrDefault(evidence, 0),
                change(figure),
                figure.changePct()
                        .map(change -> VietnameseNumber.change(change, 1) + "%")
                        .orElse(""),
                figure.documents(),
                figure.conflicts(),
                ConflictNotes.anchor(figure.observationIds().get(0)),
                Wording.rule(figure.rule()));
    }

    private static int share(BigDecimal value, BigDecimal longest) {
        return longest.signum() == 0
                ? 0
                : value.multiply(HUNDRED)
                        .divide(longest, 0, RoundingMode.HALF_UP)
                        .intValueExact();
    }

    /** The sign says whether it rose; whether that is good depends on the indicator, so no colour says so. */
    private String change(Trend figure) {
        String points = index.unit(figure.indicator()).equals("%") ? " điểm" : "";
        return figure.changeAbs()
                .map(change -> VietnameseNumber.change(change, 2) + points)
                .orElse("");
    }
}
