package vn.niengiam.documents;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the year that a document reports on. */
final class ReportYearReader {
    /** An article of these months that sums up a year without naming it means the year before. */
    private static final int LAST_MONTH_OF_SUMMING_UP = 3;

    private final HeaderText text;
    private final List<YearMention> years;
    private final boolean sumsUp;

    ReportYearReader(HeaderText text) {
        this.text = text;
        this.years = Stream.concat(new YearFinder(text).find().stream(), new Anniversaries(text).find().stream())
                .toList();
        this.sumsUp = sumsUp(text);
    }

    /** The year by the text alone. */
    Optional<Integer> ofText() {
        Map<Integer, Double> scores = scores();
        return scores.entrySet().stream()
                .filter(year -> year.getValue() > 0)
                .max(Comparator.<Map.Entry<Integer, Double>>comparingDouble(Map.Entry::getValue)
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .map(this::beforeJanuary);
    }

    /** The year by the text and the day it was published: a report looks back on the year of that day or the one before. */
    Optional<Integer> of(Optional<LocalDate> published) {
        if (published.isEmpty()) {
            return ofText();
        }
        int year = published.get().getYear();
        Map<Integer, Double> scores = scores();
        double same = scores.getOrDefault(year, 0.0);
        double before = scores.getOrDefault(year - 1, 0.0);
        if (isMidTerm()) {
            return Optional.of(year);
        }
        if (same == 0 && before == 0) {
            return Optional.of(isEarly(published.get()) && sumsUp ? year - 1 : year);
        }
        return Optional.of(before > same && (isEarly(published.get()) || before > 2) ? year - 1 : year);
    }

    /** "sau nửa nhiệm kỳ": looks back on the years up to the day of publication. */
    private boolean isMidTerm() {
        int end = text.tokenAt(text.leadEnd());
        for (int at = 0; at < end; at++) {
            boolean half = text.key(at).equals("nửa") || text.key(at).equals("giữa");
            if (half && text.reads(at + 1, "nhiệm", "kỳ") && !text.key(at + 3).equals("trước")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isEarly(LocalDate day) {
        return day.getMonthValue() <= LAST_MONTH_OF_SUMMING_UP;
    }

    /** A law's date says no more than that the report is not older: it has a voice only where no other year has. */
    private Map<Integer, Double> scores() {
        Map<Integer, Double> scores =
                scores(years.stream().filter(mention -> mention.use() != YearMention.Use.OF_A_LAW));
        boolean silent = scores.values().stream().noneMatch(score -> score > 0);
        return silent ? scores(years.stream()) : scores;
    }

    private Map<Integer, Double> scores(Stream<YearMention> mentions) {
        Map<Integer, Double> scores = new HashMap<>();
        for (YearMention mention : mentions.toList()) {
            scores.merge(mention.year(), mention.use().weight() * zoneWeight(mention), Double::sum);
            nextTo(mention).ifPresent(hint -> scores.merge(hint.year(), hint.weight(), Double::sum));
        }
        return scores;
    }

    /** A year hinted at by the one beside it. */
    private record Hint(int year, double weight) {}

    /** Where a year is summed up, it is the one before the plan's; it is also the one after that it is compared with. */
    private Optional<Hint> nextTo(YearMention mention) {
        return switch (mention.use()) {
            case PLANNED ->
                Optional.of(
                        sumsUp || isTold(mention.year() - 1)
                                ? new Hint(mention.year() - 1, 1)
                                : new Hint(mention.year(), 0.5));
            case SAME_PERIOD -> Optional.of(new Hint(mention.year() + 1, 1));
            case COMPARED -> Optional.of(new Hint(mention.year() + 1, 0.4));
            case SUMMED_UP,
                    PART_OF_YEAR,
                    STATED,
                    DATED,
                    YEARS_TOLD,
                    SPAN_END,
                    UNTIL,
                    BARE,
                    OF_A_LAW,
                    CONGRESS,
                    ANNIVERSARY,
                    APART -> Optional.empty();
        };
    }

    private boolean isTold(int year) {
        return years.stream().anyMatch(mention -> mention.year() == year && mention.use() == YearMention.Use.STATED);
    }

    private double zoneWeight(YearMention mention) {
        return switch (text.zone(mention.at())) {
            case HEADLINE, LEAD -> 2;
            case BODY -> 1;
        };
    }

    /** With nothing but a day in January ("ước đến hết 31-1-2024") a year's results are those of the year before. */
    private int beforeJanuary(int year) {
        boolean lookedBack = years.stream().anyMatch(mention -> YearMention.LOOKING_BACK.contains(mention.use()));
        boolean inJanuary = text.dates().stream()
                .anyMatch(date -> date.year().orElse(0) == year && date.month().orElse(0) == 1);
        return !lookedBack && inJanuary && sumsUp ? year - 1 : year;
    }

    /** Whether the text speaks of a year gone by. */
    private static boolean sumsUp(HeaderText text) {
        for (int at = 0; at < text.tokens().size(); at++) {
            boolean sums =
                    switch (text.key(at)) {
                        case "tổng" -> text.key(at + 1).equals("kết");
                        case "năm" -> text.key(at + 1).equals("qua");
                        case "ước" -> text.reads(at + 1, "thực", "hiện");
                        case "cả" -> text.key(at + 1).equals("năm");
                        default -> false;
                    };
            if (sums) {
                return true;
            }
        }
        return false;
    }
}
