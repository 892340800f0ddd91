package vn.niengiam.observations;

import java.time.YearMonth;

/**
 * The span of time that a figure is about, written as the tables hold it: {@code 2023} (one year), {@code 2010/2024}
 * (years, or from one to another), {@code 2024-01/2024-09} (months).
 *
 * @param wholeYears whether it is told in years rather than months
 */
public record TimePeriod(YearMonth from, YearMonth to, boolean wholeYears) {
    public TimePeriod {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("Cannot make a period: it would end in " + to + ", before " + from);
        }
    }

    public static TimePeriod year(int year) {
        return years(year, year);
    }

    public static TimePeriod years(int first, int last) {
        return new TimePeriod(YearMonth.of(first, 1), YearMonth.of(last, 12), true);
    }

    public static TimePeriod months(int year, int first, int last) {
        return new TimePeriod(YearMonth.of(year, first), YearMonth.of(year, last), false);
    }

    /** The same months of another year; to be asked of a span within one year. */
    TimePeriod inYear(int year) {
        return wholeYears ? year(year) : months(year, from.getMonthValue(), to.getMonthValue());
    }

    /** The whole year, if it is a part of one that starts in January. */
    TimePeriod yearIfFromJanuary() {
        return isOneYear() && from.getMonthValue() == 1 ? year(firstYear()) : this;
    }

    public int firstYear() {
        return from.getYear();
    }

    public int lastYear() {
        return to.getYear();
    }

    public boolean isOneYear() {
        return firstYear() == lastYear();
    }

    @Override
    public String toString() {
        if (!wholeYears) {
            return from.equals(to) ? from.toString() : from + "/" + to;
        }
        return isOneYear() ? String.valueOf(firstYear()) : firstYear() + "/" + lastYear();
    }
}
