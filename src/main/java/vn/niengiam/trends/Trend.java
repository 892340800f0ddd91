package vn.niengiam.trends;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.niengiam.reference.Level;

/**
 * One row of the table {@code trends}: an area's figure for a year. Columns are described in {@code tables/trends.csv}.
 *
 * @param obsStatus SDMX: A normal, P provisional, E estimated, B break in series, M missing
 * @param observationIds of the statements that give this figure; the one chosen comes first
 * @param boundaries {@link #AS_REPORTED}, or a vintage of the settings: a year or a day
 * @param months that the figure covers, from January on; 12 is the whole year
 */
public record Trend(
        String indicator,
        String refArea,
        String boundaries,
        Level level,
        int year,
        Optional<BigDecimal> value,
        String obsStatus,
        Optional<BigDecimal> previousValue,
        Optional<BigDecimal> changeAbs,
        Optional<BigDecimal> changePct,
        Optional<Integer> rank,
        Optional<Integer> areasCompared,
        int documents,
        int conflicts,
        List<String> observationIds,
        String rule,
        int months,
        Optional<String> body,
        Optional<BigDecimal> mean3y,
        Optional<Outlier> outlier,
        Optional<BigDecimal> target,
        Optional<BigDecimal> completionPct,
        List<String> missingAreas,
        List<String> predecessors) {
    /** The boundaries of a figure that stands as the reports of its time gave it. */
    public static final String AS_REPORTED = "as_reported";

    /** Months of a whole year. */
    public static final int WHOLE_YEAR = 12;

    private static final Set<String> STATUSES = Set.of("A", "P", "E", "B", "M");

    public Trend {
        observationIds = List.copyOf(observationIds);
        missingAreas = List.copyOf(missingAreas);
        predecessors = List.copyOf(predecessors);
        if (!STATUSES.contains(obsStatus)) {
            throw new IllegalArgumentException("obs_status '" + obsStatus + "' is none of SDMX's "
                    + STATUSES.stream().sorted().toList());
        }
    }

    /** Whether the figure covers a part of its year only, whatever else its status says. */
    public boolean isProvisional() {
        return months < WHOLE_YEAR;
    }

    /** The rank to show beside those of whole years: one among figures of nine months would be taken for a rank of the year. */
    public Optional<Integer> rankOfYear() {
        return isProvisional() ? Optional.empty() : rank;
    }
}
