package vn.niengiam.entities;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.niengiam.documents.Document;
import vn.niengiam.text.DateMention;
import vn.niengiam.text.Dates;

/** Turns the dates of a text into entities in ISO form; a day without a year gets the year that the document implies. */
final class DateEntities {
    /** Reports on a year are given until then in the next. */
    private static final int LAST_REPORT_MONTH = 4;

    List<Entity> of(String docId, Words words, Document document) {
        List<DateMention> dates = new DateRanges(words).of(Dates.find(words.tokens()));
        Optional<LocalDate> anchor = document.publishedOn().or(() -> firstFull(dates));
        Set<String> seen = new HashSet<>();
        return dates.stream()
                .flatMap(
                        date -> iso(date, anchor, document.reportYear())
                                .map(iso -> entity(docId, words.text(), date, iso))
                                .stream())
                .filter(entity -> seen.add(entity.surface() + " " + entity.normalized()))
                .toList();
    }

    private static Optional<LocalDate> firstFull(List<DateMention> dates) {
        return dates.stream().flatMap(date -> date.full().stream()).findFirst();
    }

    private static Optional<String> iso(DateMention date, Optional<LocalDate> anchor, Optional<Integer> reportYear) {
        if (date.day().isEmpty()) {
            boolean month = date.month().isPresent() && date.year().isPresent();
            return month
                    ? Optional.of(
                            YearMonth.of(date.year().getAsInt(), date.month().getAsInt())
                                    .toString())
                    : Optional.empty();
        }
        Optional<LocalDate> full = date.full();
        if (full.isEmpty() && date.year().isEmpty()) {
            full = anchor.flatMap(day -> nearest(date, day)).or(() -> inReportYear(date, reportYear));
        }
        return full.map(LocalDate::toString);
    }

    /** "Sáng 28-12" in an article of January is of the year before. */
    private static Optional<LocalDate> nearest(DateMention date, LocalDate anchor) {
        return Stream.of(anchor.getYear() - 1, anchor.getYear(), anchor.getYear() + 1)
                .flatMap(year -> date.inYear(year).stream())
                .min(Comparator.comparingLong(day -> Math.abs(day.toEpochDay() - anchor.toEpochDay())));
    }

    private static Optional<LocalDate> inReportYear(DateMention date, Optional<Integer> reportYear) {
        boolean after = date.month().orElse(12) <= LAST_REPORT_MONTH;
        return reportYear.flatMap(year -> date.inYear(after ? year + 1 : year));
    }

    private static Entity entity(String docId, String text, DateMention date, String iso) {
        return new Entity(
                docId,
                EntityType.DATE,
                date.span().of(text),
                date.span().start(),
                date.span().end(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(iso),
                Optional.empty());
    }
}
