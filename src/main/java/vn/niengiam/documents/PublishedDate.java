package vn.niengiam.documents;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.niengiam.text.DateMention;
import vn.niengiam.text.Span;

/** Reads the day that a document appeared. */
final class PublishedDate {
    private static final int LINES_TO_SEARCH = 12;
    /** News comes out within days of its event; a longer gap shows that a page's date is the day it was viewed. */
    private static final int LONGEST_GAP_DAYS = 45;

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final Set<String> TIMES_OF_DAY = Set.of("sáng", "chiều", "tối", "trưa", "ngày", "hôm");

    private final HeaderText text;
    private final DocumentAddress address;
    private final Map<String, String> metadata;

    PublishedDate(HeaderText text, DocumentAddress address, Map<String, String> metadata) {
        this.text = text;
        this.address = address;
        this.metadata = metadata;
    }

    /**
     * The day as metadata, a line of its own or the URL state it.
     *
     * @param reportYear by the text alone; a date above the headline must fit it
     */
    Optional<LocalDate> stated(Optional<Integer> reportYear) {
        return day(metadata.get("published"))
                .filter(this::isPossible)
                .or(() -> datePrefix().filter(this::isPossible))
                .or(() -> dateLine(reportYear))
                .or(() -> address.day().filter(this::isPossible));
    }

    /** The day as far as the address says it, which may be no more than a month: then its first day. */
    Optional<LocalDate> ofAddress() {
        return address.day()
                .or(() -> address.month().map(month -> month.atDay(1)))
                .filter(this::isPossible);
    }

    /** The day of the event that the lead tells of, completed by the report year if it has none of its own. */
    Optional<LocalDate> ofEvent(Optional<Integer> reportYear, boolean wholeYear) {
        return eventDays().stream()
                .flatMap(date ->
                        date
                                .full()
                                .or(() -> reportYear.flatMap(year -> date.inYear(yearOf(date, year, wholeYear))))
                                .stream())
                .filter(this::isPossible)
                .findFirst();
    }

    /** The full date of an event too long after the year that the text names most for a report on that year. */
    Optional<LocalDate> ofLaterEvent(Optional<Integer> ofText) {
        return ofEvent(Optional.empty(), false)
                .filter(day -> ofText.filter(year -> day.getYear() > year + 1).isPresent());
    }

    /** Nothing appears after a crawler has fetched it. */
    private boolean isPossible(LocalDate day) {
        return Optional.ofNullable(metadata.get("captured"))
                .map(time -> LocalDate.ofInstant(Instant.parse(time), VIETNAM))
                .filter(day::isAfter)
                .isEmpty();
    }

    /** The day that an office file was written on: the weakest word, for a copy has it too. */
    Optional<LocalDate> ofFile() {
        return day(metadata.get("created")).filter(this::isPossible);
    }

    /** A year is summed up at its end or early in the next. */
    private static int yearOf(DateMention date, int reportYear, boolean wholeYear) {
        return wholeYear && date.month().orElse(12) <= 4 ? reportYear + 1 : reportYear;
    }

    /** Days of the lead that an event took place on: "Sáng 12-1", but not a law's date. */
    private List<DateMention> eventDays() {
        YearFinder laws = new YearFinder(text);
        return text.dates().stream()
                .filter(date -> date.day().isPresent() && date.span().start() < text.leadEnd())
                .filter(date -> text.is(text.tokenAt(date.span().start()), TIMES_OF_DAY))
                .filter(date -> !laws.isOfLaw(text.tokenAt(date.span().start())))
                .filter(date -> !text.isOnDateLine(date.span().start()))
                .toList();
    }

    /** "date 2024-01-19": the mark that some collectors of pages put before the text. */
    private Optional<LocalDate> datePrefix() {
        boolean marked = text.key(0).equals("date") && !text.dates().isEmpty();
        return marked && text.tokenAt(text.dates().get(0).span().start()) == 1
                ? text.dates().get(0).full()
                : Optional.empty();
    }

    /** The earliest of the date lines at the top: a page can be viewed later than it appeared, never before. */
    private Optional<LocalDate> dateLine(Optional<Integer> reportYear) {
        return text.lines().stream()
                .limit(LINES_TO_SEARCH)
                .filter(line -> text.isDateLine(line) && !saysToday(line))
                .flatMap(line -> text.dates().stream()
                        .filter(date -> line.overlaps(date.span()))
                        .flatMap(date -> date.full().stream())
                        .filter(day -> !isAboveHeadline(line) || fits(day, reportYear))
                        .filter(this::isPossible))
                .min(Comparator.naturalOrder());
    }

    private boolean saysToday(Span line) {
        return text.reads(text.tokenAt(line.start()), "hôm", "nay");
    }

    private boolean isAboveHeadline(Span line) {
        return text.lines().get(0).equals(line)
                && text.headline()
                        .map(headline -> line.start() < headline.start())
                        .orElse(false);
    }

    /** Whether the day can be that of the article: soon after its event, or in the report year or the next. */
    private boolean fits(LocalDate day, Optional<Integer> reportYear) {
        List<DateMention> events = eventDays();
        if (!events.isEmpty()) {
            return events.stream().anyMatch(event -> isSoonAfter(day, event));
        }
        return reportYear.isEmpty() || (day.getYear() >= reportYear.get() && day.getYear() <= reportYear.get() + 1);
    }

    private static boolean isSoonAfter(LocalDate day, DateMention event) {
        return event.full()
                .or(() -> event.inYear(day.getYear()).filter(date -> !date.isAfter(day)))
                .or(() -> event.inYear(day.getYear() - 1))
                .map(date -> ChronoUnit.DAYS.between(date, day))
                .filter(gap -> gap >= 0 && gap <= LONGEST_GAP_DAYS)
                .isPresent();
    }

    private static Optional<LocalDate> day(String written) {
        if (written == null || written.length() < 10) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(written.substring(0, 10)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
