package vn.niengiam.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/** How figures lie: sorted, with their quartiles (between two figures in proportion, as spreadsheets do). */
record Spread(List<BigDecimal> figures) {
    /** With fewer figures a median says nothing. */
    static final int FEWEST = 3;

    /** @throws IllegalArgumentException if there is no figure */
    Spread {
        if (figures.isEmpty()) {
            throw new IllegalArgumentException("Cannot tell how no figures lie");
        }
        figures = figures.stream().sorted().toList();
    }

    BigDecimal lowest() {
        return figures.get(0);
    }

    BigDecimal highest() {
        return figures.get(figures.size() - 1);
    }

    BigDecimal lowerQuartile() {
        return at(1);
    }

    BigDecimal median() {
        return at(2);
    }

    BigDecimal upperQuartile() {
        return at(3);
    }

    private BigDecimal at(int quarters) {
        int place = (figures.size() - 1) * quarters;
        BigDecimal below = figures.get(place / 4);
        BigDecimal above = figures.get(Math.min(figures.size() - 1, place / 4 + 1));
        BigDecimal share = BigDecimal.valueOf(place % 4).divide(BigDecimal.valueOf(4), MathContext.DECIMAL64);
        return below.add(above.subtract(below).multiply(share));
    }
}
