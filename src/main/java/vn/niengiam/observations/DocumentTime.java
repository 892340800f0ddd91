package vn.niengiam.observations;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.niengiam.documents.Document;
import vn.niengiam.documents.ReportKind;
import vn.niengiam.text.Token;

/**
 * What a document's header says of time.
 *
 * @param year the year that words such as "trong năm" mean: the report's, else that of publication
 * @param now the year that "đến nay" means
 * @param period the span reported on; what a sentence without a time of its own is about
 * @param ofTerm whether it looks back on a term: once named, the term holds until another time is
 */
record DocumentTime(
        Optional<Integer> year,
        Optional<Integer> now,
        Optional<LocalDate> publishedOn,
        Optional<TimePeriod> period,
        boolean ofTerm) {
    static DocumentTime of(Document document, List<Token> tokens) {
        Optional<Integer> year =
                document.reportYear().or(() -> document.publishedOn().map(LocalDate::getYear));
        Optional<TimePeriod> period = document.reportYear()
                .map(reported -> periodOf(reported, document.reportKind().orElse(ReportKind.YEAR)));
        boolean term =
                document.reportKind().filter(kind -> kind == ReportKind.TERM).isPresent();
        TokenReader text = new TokenReader(document.text(), tokens);
        Optional<Integer> now = term && !isHalf(text) ? latestNamed(text, year).or(() -> year) : year;
        return new DocumentTime(year, now, document.publishedOn(), period, term);
    }

    /** A report on a term is dated by its last year, which may be to come: the latest year named alone has come. */
    private static Optional<Integer> latestNamed(TokenReader tokens, Optional<Integer> upTo) {
        Optional<Integer> latest = Optional.empty();
        for (int at = 0; at < tokens.size(); at++) {
            boolean alone = tokens.is(at, "năm") && tokens.isYear(at + 1) && !tokens.isAnyOf(at + 2, "-", "–", "đến");
            if (alone && tokens.year(at + 1) <= upTo.orElse(0)) {
                int named = tokens.year(at + 1);
                latest = Optional.of(Math.max(named, latest.orElse(named)));
            }
        }
        return latest;
    }

    /** "Sau nửa nhiệm kỳ": now is when it is written. */
    private static boolean isHalf(TokenReader tokens) {
        for (int at = 0; at < tokens.size(); at++) {
            boolean half = tokens.is(at, "giữa") || tokens.is(at, "nửa") && tokens.isAnyOf(at - 1, "sau", "kết");
            if (half && tokens.is(at + 1, "nhiệm") && !tokens.is(at + 3, "trước")) {
                return true;
            }
        }
        return false;
    }

    /** The same, but with a span that the text itself states first, such as "từ đầu năm đến nay". */
    DocumentTime reporting(TimePeriod stated) {
        return new DocumentTime(year, now, publishedOn, Optional.of(stated), ofTerm);
    }

    private static TimePeriod periodOf(int year, ReportKind kind) {
        return switch (kind) {
            case NINE_MONTHS -> TimePeriod.months(year, 1, 9);
            case HALF_YEAR -> TimePeriod.months(year, 1, 6);
            case YEAR, QUARTER, MONTH, TERM, OTHER -> TimePeriod.year(year);
        };
    }

    /** Whether a span lies behind the one reported on, or goes beyond it. */
    boolean isToCome(TimePeriod span) {
        if (year.isEmpty()) {
            return false;
        }
        boolean beyond =
                span.firstYear() > year.get() || span.firstYear() == year.get() && span.lastYear() > year.get();
        boolean later = period.filter(
                        reported -> !reported.wholeYears() && span.from().isAfter(reported.to()))
                .isPresent();
        return beyond && span.wholeYears() || later;
    }

    /** The month that "đến nay" means in a year: that of publication if it falls in the year, else December. */
    int monthOfNow(int inYear) {
        return publishedOn
                .filter(day -> day.getYear() == inYear)
                .map(LocalDate::getMonthValue)
                .orElse(12);
    }

    /** From a year up to "nay". */
    TimePeriod untilNow(int first) {
        return TimePeriod.years(first, Math.max(first, now.orElse(first)));
    }
}
