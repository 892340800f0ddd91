package vn.niengiam.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * Figures along an axis, whole pixels from {@code from} to {@code to}.
 *
 * @param lowest the figure at {@code from}
 * @param step between two marks of the axis, a round number
 */
record Scale(BigDecimal lowest, BigDecimal highest, BigDecimal step, int from, int to) {
    private static final int MARKS = 4;

    /** An axis that ends at round numbers on both sides of the figures. */
    static Scale over(BigDecimal least, BigDecimal most, int from, int to) {
        BigDecimal width = most.subtract(least);
        BigDecimal rough = (width.signum() == 0 ? most.abs().max(BigDecimal.ONE) : width)
                .divide(BigDecimal.valueOf(MARKS), MathContext.DECIMAL32);
        BigDecimal step = round(rough);
        BigDecimal lowest = least.divide(step, 0, RoundingMode.FLOOR).multiply(step);
        BigDecimal highest = most.divide(step, 0, RoundingMode.CEILING).multiply(step);
        return new Scale(lowest, highest.compareTo(lowest) > 0 ? highest : lowest.add(step), step, from, to);
    }

    /** The next of 1, 2, 5, 10, 20 … and their tenths. */
    private static BigDecimal round(BigDecimal rough) {
        BigDecimal ten = BigDecimal.ONE.scaleByPowerOfTen(rough.precision() - rough.scale() - 1);
        for (int digit : new int[] {1, 2, 5}) {
            BigDecimal step = ten.multiply(BigDecimal.valueOf(digit));
            if (step.compareTo(rough) >= 0) {
                return step;
            }
        }
        return ten.multiply(BigDecimal.TEN);
    }

    int place(BigDecimal figure) {
        BigDecimal share = figure.subtract(lowest).divide(highest.subtract(lowest), MathContext.DECIMAL64);
        return from
                + share.multiply(BigDecimal.valueOf(to - from))
                        .setScale(0, RoundingMode.HALF_UP)
                        .intValue();
    }

    /** The round numbers along the axis. */
    List<BigDecimal> marks() {
        List<BigDecimal> marks = new ArrayList<>();
        for (BigDecimal mark = lowest; mark.compareTo(highest) <= 0; mark = mark.add(step)) {
            marks.add(mark);
        }
        return marks;
    }
}
