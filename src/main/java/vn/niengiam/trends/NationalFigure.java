package vn.niengiam.trends;

import java.math.BigDecimal;
import java.util.Optional;
import vn.niengiam.reference.Level;

/** One row of the table {@code national}: a year of an indicator over all areas. Columns are described in {@code tables/national.csv}. */
public record NationalFigure(
        String indicator,
        String boundaries,
        Level level,
        int year,
        int areasReporting,
        Optional<Integer> areasExisting,
        Optional<BigDecimal> sum,
        BigDecimal median,
        BigDecimal quartile1,
        BigDecimal quartile3,
        BigDecimal mean,
        String highestArea,
        BigDecimal highestValue,
        String lowestArea,
        BigDecimal lowestValue) {}
