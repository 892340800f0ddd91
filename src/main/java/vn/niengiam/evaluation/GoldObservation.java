package vn.niengiam.evaluation;

import java.math.BigDecimal;
import java.util.Optional;
import vn.niengiam.observations.Nature;
import vn.niengiam.observations.Qualifier;

/**
 * A figure that a person found in a report.
 *
 * @param surface an exact stretch of the report, in {@link vn.niengiam.text.UnicodeForm}
 * @param optional neither required nor wrong
 * @param repeat states a fact again that another label states
 */
public record GoldObservation(
        Optional<String> indicator,
        BigDecimal value,
        Optional<BigDecimal> valueMax,
        Optional<BigDecimal> target,
        String unit,
        Qualifier qualifier,
        Optional<String> period,
        Optional<String> subject,
        String surface,
        Nature nature,
        boolean optional,
        boolean repeat) {}
