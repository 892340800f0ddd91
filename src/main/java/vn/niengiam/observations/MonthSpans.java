package vn.niengiam.observations;

import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads spans told by their first and last day or month: {@code từ ngày 1/7/2025 đến nay}. */
record MonthSpans(TokenReader tokens, DocumentTime time) {
    private static final int LONGEST_EVENT = 10;

    /**
     * A span.
     *
     * @param end index of the token behind it
     */
    record Found(TimePeriod period, int end) {}

    /** A month named by a day or by itself; the year may be told with the other end only. */
    private record Point(int month, OptionalInt year, int end) {}

    /** The span that starts at the word "từ". */
    Optional<Found> at(int from) {
        Optional<Point> first = point(from + 1).or(() -> bracketed(from + 1));
        if (first.isEmpty() || !tokens.isAnyOf(first.get().end(), "đến", "tới", "-")) {
            return Optional.empty();
        }
        int next = first.get().end() + 1;
        if (tokens.is(next, "nay")) {
            return untilNow(first.get(), next + 1);
        }
        next += tokens.is(next, "hết") ? 1 : 0;
        return point(next).flatMap(last -> span(first.get(), last));
    }

    /** "từ ngày thành lập (1/7/2025) đến nay": the day of the event named. */
    private Optional<Point> bracketed(int from) {
        for (int at = from; at < from + LONGEST_EVENT && (tokens.isWord(at) || tokens.isNumber(at)); at++) {
            if (tokens.is(at + 1, "(")) {
                return point(at + 2)
                        .filter(day -> tokens.is(day.end(), ")"))
                        .map(day -> new Point(day.month(), day.year(), day.end() + 1));
            }
        }
        return Optional.empty();
    }

    private Optional<Found> untilNow(Point first, int end) {
        if (first.year().isEmpty() && time.year().isEmpty()) {
            return Optional.empty();
        }
        int year = first.year().orElseGet(() -> time.year().orElseThrow());
        int lastYear = Math.max(year, time.now().orElse(year));
        return found(YearMonth.of(year, first.month()), YearMonth.of(lastYear, time.monthOfNow(lastYear)), end);
    }

    private Optional<Found> span(Point first, Point last) {
        Optional<Integer> year =
                last.year().isPresent() ? Optional.of(last.year().getAsInt()) : time.year();
        if (year.isEmpty()) {
            return Optional.empty();
        }
        YearMonth to = YearMonth.of(year.get(), last.month());
        return found(YearMonth.of(first.year().orElse(year.get()), first.month()), to, last.end());
    }

    private static Optional<Found> found(YearMonth from, YearMonth to, int end) {
        if (to.isBefore(from)) {
            return Optional.empty();
        }
        boolean wholeYears = from.getMonthValue() == 1 && to.getMonthValue() == 12;
        return Optional.of(new Found(new TimePeriod(from, to, wholeYears), end));
    }

    /** "ngày 1/7/2025", "30/9", "tháng 7/2025", "tháng 7 năm 2025". */
    private Optional<Point> point(int at) {
        boolean byMonth = tokens.is(at, "tháng");
        int number = at + (byMonth || tokens.is(at, "ngày") ? 1 : 0);
        int monthAt = byMonth ? number : number + 2;
        boolean byDay = tokens.isAnyOf(number + 1, "/", "-", "tháng") && isDay(tokens.smallNumber(number));
        int month = tokens.smallNumber(monthAt);
        if (!(byMonth || byDay) || !tokens.isNumber(number) || month < 1 || month > 12) {
            return Optional.empty();
        }
        boolean year = tokens.isAnyOf(monthAt + 1, "/", "-", "năm") && tokens.isYear(monthAt + 2);
        return Optional.of(
                year
                        ? new Point(month, OptionalInt.of(tokens.year(monthAt + 2)), monthAt + 3)
                        : new Point(month, OptionalInt.empty(), monthAt + 1));
    }

    private static boolean isDay(int number) {
        return number >= 1 && number <= 31;
    }
}
