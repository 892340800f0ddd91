package vn.niengiam.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.niengiam.reference.Indicator;
import vn.niengiam.trends.Trend;

/**
 * A trend as a line of SDMX-CSV 2.0. Columns are described in {@code tables/trends_sdmx.csv}; a component
 * {@code refArea} is the column {@code REF_AREA}.
 */
record SdmxObservation(
        String structure,
        String structureId,
        String action,
        String freq,
        String refArea,
        String indicator,
        String boundaries,
        String orgLevel,
        String body,
        String timePeriod,
        Optional<BigDecimal> obsValue,
        String obsStatus,
        Optional<String> unitMeasure,
        Optional<String> observationId) {
    private static final String DATAFLOW = "NIENGIAM:TRENDS(1.0.0)";

    /** SDMX's word for a dimension that says nothing of an observation. */
    private static final String NOT_APPLICABLE = "_Z";

    /** Every trend, in the order given, as a table of lines. */
    static EditionTable table(List<Trend> trends, List<Indicator> indicators) {
        Map<String, String> units = indicators.stream()
                .collect(Collectors.toMap(Indicator::code, each -> each.unit().split(" \\| ")[0]));
        return EditionTable.of(
                "trends_sdmx",
                trends.stream()
                        .map(trend -> of(trend, Optional.ofNullable(units.get(trend.indicator()))))
                        .toList());
    }

    static SdmxObservation of(Trend trend, Optional<String> unit) {
        return new SdmxObservation(
                "dataflow",
                DATAFLOW,
                "I",
                trend.isProvisional() ? "_O" : "A",
                trend.refArea(),
                code(trend.indicator()),
                code(trend.boundaries()),
                code(trend.level().name()),
                trend.body().orElse(NOT_APPLICABLE),
                trend.isProvisional() ? trend.year() + "-01-01/P" + trend.months() + "M" : String.valueOf(trend.year()),
                trend.value(),
                trend.obsStatus(),
                unit,
                trend.observationIds().stream().findFirst());
    }

    /** A code of SDMX has no points in it. */
    private static String code(String word) {
        return word.toUpperCase(Locale.ROOT).replace('.', '_');
    }
}
