package vn.niengiam.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.niengiam.reference.Level;
import vn.niengiam.trends.Trend;

/** Which statement sets the plan that a figure is held against. */
final class Plans {
    private final Map<String, List<Statement>> targets = new HashMap<>();
    private final Map<String, String> units = new HashMap<>();

    Plans(EditionIndex index) {
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

    /** The statement of a whole year's plan for the same area and level; only in the figure's own unit, and above nothing. */
    Optional<Statement> statement(Trend figure) {
        return targets.getOrDefault(key(figure.indicator(), figure.refArea()), List.of()).stream()
                .filter(statement -> figure.level() == Level.PROVINCE && !figure.isProvisional())
                .filter(statement -> statement.level().equals(Optional.of(Level.PROVINCE)))
                .filter(statement -> statement.isPlanFor(figure.year()))
                .filter(statement -> statement.value().signum() > 0)
                .filter(statement -> units.getOrDefault(figure.indicator(), "").equals(statement.unit()))
                .findFirst();
    }
}
