package vn.niengiam.observations;

import java.time.LocalDate;
import java.util.Optional;
import vn.niengiam.documents.Document;
import vn.niengiam.documents.ReportKind;

/**
 * What a document's header says of time.
 *
 * @param year the year that words such as "trong năm" mean: the report's, else that of publication
 * @param period the span reported on; what a sentence without a time of its own is about
 */
record DocumentTime(Optional<Integer> year, Optional<LocalDate> publishedOn, Optional<TimePeriod> period) {
    static DocumentTime of(Document document) {
        Optional<Integer> year =
                document.reportYear().or(() -> document.publishedOn().map(LocalDate::getYear));
        Optional<TimePeriod> period = document.reportYear()
                .map(reported -> periodOf(reported, document.reportKind().orElse(ReportKind.YEAR)));
        return new DocumentTime(year, document.publishedOn(), period);
    }

    /** The same, but with a span that the text itself states first, such as "từ đầu năm đến nay". */
    DocumentTime reporting(TimePeriod stated) {
        return new DocumentTime(year, publishedOn, Optional.of(stated));
    }

    private static TimePeriod periodOf(int year, ReportKind kind) {
        return switch (kind) {
            case NINE_MONTHS -> TimePeriod.months(year, 1, 9);
            case HALF_YEAR -> TimePeriod.months(year, 1, 6);
            case YEAR, QUARTER, MONTH, TERM, OTHER -> TimePeriod.year(year);
        };
    }

    /** The month that "đến nay" means in a year: that of publication if it falls in the year, else December. */
    int monthOfNow(int inYear) {
        return publishedOn
                .filter(day -> day.getYear() == inYear)
                .map(LocalDate::getMonthValue)
                .orElse(12);
    }
}
