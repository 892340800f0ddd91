package vn.niengiam.observations;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.niengiam.reference.Level;

/**
 * One row of the table {@code observations}: one figure, with its indicator, place, period and sentence. Columns are
 * described in {@code tables/observations.csv}.
 */
public record Observation(
        String observationId,
        String docId,
        String sentence,
        String surface,
        int spanStart,
        int spanEnd,
        Optional<String> indicator,
        String label,
        BigDecimal value,
        Optional<BigDecimal> valueMax,
        Optional<BigDecimal> target,
        String unit,
        Qualifier qualifier,
        Optional<String> timePeriod,
        PeriodBasis periodBasis,
        Nature nature,
        Optional<String> subject,
        Optional<String> refArea,
        Optional<Level> level,
        Optional<String> body,
        Optional<Integer> reportYear,
        Optional<String> repeatOf,
        List<String> checks,
        double confidence,
        String extractorVersion,
        Optional<Boolean> estimated) {
    public Observation {
        checks = List.copyOf(checks);
    }
}
