package vn.niengiam.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.niengiam.trends.Trend;

/** Which statement sets the plan that a figure is held against. */
final class Plans {
    private final Map<String, List<Statement>> targets = new HashMap<>();
    private final Map<String, String> units = new HashMap<>();
    private final EditionIndex index;

    Plans(EditionIndex index) {
        this.index = index;
        index.content().indicators().forEach(indicator -> units.put(indicator.code(), indicator.unit()));
        index.content().statements().stream()
                .filter(statement -> statement.nature().equals("target"))
                .forEach(statement -> targets.computeIfAbsent(
                                key(statement.indicator(), statement.refArea().orElse("")), key -> new ArrayList<>())
                        .add(statement));
    }

    private static String key(String indicator, String refArea) {
        return indicator + "\n" + refArea;
    }

    /**
     * The statement of the plan that the figure's row holds: one that sets it in the figure's own unit, or the figure's
     * own that tells the plan beside the result ({@code 326/325}).
     */
    Optional<Statement> statement(Trend figure) {
        return figure.target().flatMap(plan -> setting(figure, plan).or(() -> besideResult(figure, plan)));
    }

    private Optional<Statement> setting(Trend figure, BigDecimal plan) {
        return targets.getOrDefault(key(figure.indicator(), figure.refArea()), List.of()).stream()
                .filter(statement -> statement.level().equals(Optional.of(figure.level())))
                .filter(statement -> statement.isPlanFor(figure.year()))
                .filter(statement -> statement.value().compareTo(plan) == 0)
                .filter(statement -> units.getOrDefault(figure.indicator(), "").equals(statement.unit()))
                .findFirst();
    }

    private Optional<Statement> besideResult(Trend figure, BigDecimal plan) {
        String written = new Numerals(ReportLanguage.VI).of(plan);
        return index.statement(figure.observationIds().get(0))
                .filter(statement -> statement.surface().contains(written));
    }
}
