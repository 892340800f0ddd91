package vn.niengiam.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A date as a text writes it. A month ({@code tháng 9/2023}) has no day; a day of a meeting ({@code sáng 12-1}) often
 * has no year.
 *
 * @param span from the word that leads in ({@code ngày}, {@code sáng}, {@code tháng}) to the last figure
 */
public record DateMention(Span span, OptionalInt day, OptionalInt month, OptionalInt year) {
    /** The date, if day, month and year are all stated. */
    public Optional<LocalDate> full() {
        return year.isPresent() ? inYear(year.getAsInt()) : Optional.empty();
    }

    /** The day and month in the year given; empty if there is no day, or that year has no such day. */
    public Optional<LocalDate> inYear(int otherYear) {
        if (day.isEmpty() || month.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(otherYear, month.getAsInt(), day.getAsInt()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
