package vn.niengiam.report;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.niengiam.reference.Level;
import vn.niengiam.trends.Trend;

/** The figures of an earlier edition, to tell what is new since. */
public record PreviousEdition(String editionId, List<PreviousFigure> figures) {
    /** One figure, with what makes it that one. */
    public record PreviousFigure(
            String indicator,
            String refArea,
            String boundaries,
            Level level,
            int year,
            Optional<String> body,
            BigDecimal value) {
        String key() {
            return PreviousEdition.key(indicator, refArea, boundaries, level, year, body);
        }
    }

    public PreviousEdition {
        figures = List.copyOf(figures);
    }

    Map<String, BigDecimal> byKey() {
        Map<String, BigDecimal> values = new HashMap<>();
        figures.forEach(figure -> values.putIfAbsent(figure.key(), figure.value()));
        return values;
    }

    static String key(Trend figure) {
        return key(
                figure.indicator(),
                figure.refArea(),
                figure.boundaries(),
                figure.level(),
                figure.year(),
                figure.body());
    }

    private static String key(Object... parts) {
        StringBuilder key = new StringBuilder();
        for (Object part : parts) {
            key.append(
                            part instanceof Optional<?> optional
                                    ? optional.map(String::valueOf).orElse("")
                                    : part)
                    .append('\n');
        }
        return key.toString();
    }
}
