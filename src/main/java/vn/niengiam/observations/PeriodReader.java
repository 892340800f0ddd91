package vn.niengiam.observations;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.niengiam.observations.PeriodMention.Kind;

/** Finds the words of a sentence that name a time, and what span they mean in this document. */
final class PeriodReader {
    private static final Set<String> SPAN_WORDS = Set.of("đoạn", "kỳ", "khóa", "khoá");
    private static final Set<String> COMPARING = Set.of("so", "lần", "gấp", "cùng", "hơn");
    private static final Set<String> PLANNING = Set.of("hoạch", "toán", "tiêu", "trình", "vụ");
    private static final int LOOK_BACK = 5;

    private final DocumentTime time;
    private final TokenReader tokens;
    private final List<PeriodMention> mentions = new ArrayList<>();

    private PeriodReader(TokenReader tokens, DocumentTime time) {
        this.tokens = tokens;
        this.time = time;
    }

    /** The mentions in order; none overlap. */
    static List<PeriodMention> read(TokenReader tokens, DocumentTime time) {
        PeriodReader reader = new PeriodReader(tokens, time);
        int at = 0;
        while (at < tokens.size()) {
            int end = reader.readAt(at);
            at = Math.max(end, at + 1);
        }
        return List.copyOf(reader.mentions);
    }

    private int readAt(int at) {
        return switch (tokens.key(at)) {
            case "từ" -> since(at);
            case "đến", "tới" -> upTo(at);
            case "giai", "nhiệm", "khóa" -> namedSpan(at);
            case "nửa", "giữa" -> half(at);
            case "quý" -> quarter(at);
            case "hằng", "hàng", "mỗi" -> tokens.is(at + 1, "năm") ? add(at, at + 2, Kind.OF_LAST_SPAN, null) : at;
            case "năm" -> year(at);
            case "trong" -> tokens.is(at + 1, "năm") && !tokens.isYear(at + 2) ? ofYear(at, at + 2) : spanOfYears(at);
            case "sau" -> spanOfYears(at);
            case "tháng" -> month(at);
            case "hiện", "nay" -> now(at);
            case "lũy" -> tokens.is(at + 1, "kế") ? add(at, at + 2, Kind.RUNNING_TOTAL, null) : at;
            case "đầu" -> startOfTerm(at);
            default -> numbered(at);
        };
    }

    private int numbered(int at) {
        if (tokens.isYear(at)) {
            return bareYears(at);
        }
        int months = tokens.smallNumber(at);
        if (months > 1 && tokens.is(at + 1, "năm") && tokens.isAnyOf(at + 2, "qua", "gần")) {
            return yearsBack(at, at + 3, months);
        }
        if (months >= 1 && months <= 12 && tokens.is(at + 1, "tháng")) {
            return months(at, months);
        }
        return at;
    }

    /** "9 tháng năm 2024", "6 tháng đầu năm", "3 tháng cuối năm 2024". */
    private int months(int at, int count) {
        int end = at + 2;
        boolean last = tokens.is(end, "cuối");
        boolean first = tokens.is(end, "đầu");
        end += first || last ? 1 : 0;
        boolean named = tokens.is(end, "năm");
        end += named ? 1 : 0;
        if (!named && !first && !last && !tokens.is(at - 1, "trong") && count % 3 != 0) {
            return at;
        }
        Optional<Integer> year = yearAt(end);
        end += year.isPresent() && tokens.isYear(end) ? 1 : tokens.is(end, "nay") || tokens.is(end, "qua") ? 1 : 0;
        Optional<Integer> meant = year.or(time::year);
        int from = last ? 13 - count : 1;
        int to = last ? 12 : count;
        return meant.isEmpty() ? at : add(at, end, Kind.SPAN, TimePeriod.months(meant.get(), from, to));
    }

    private Optional<Integer> yearAt(int at) {
        return tokens.isYear(at) ? Optional.of(tokens.year(at)) : Optional.empty();
    }

    private int year(int at) {
        if (tokens.isYear(at + 1)) {
            if (tokens.is(at + 2, "và") && tokens.is(at + 3, "đầu") && tokens.isYear(at + 5)) {
                TimePeriod both =
                        TimePeriod.years(tokens.year(at + 1), Math.max(tokens.year(at + 1), tokens.year(at + 5)));
                return add(at, at + 6, Kind.SPAN, both);
            }
            int end = yearsEnd(at + 1);
            return add(at, end, Kind.SPAN, yearsAt(at + 1));
        }
        if (tokens.is(at + 1, "nay") || tokens.is(at + 1, "qua")) {
            return ofYear(at, at + 2);
        }
        if (tokens.is(at + 1, "tới") || (tokens.is(at + 1, "sau") && !tokens.is(at - 1, "các"))) {
            return time.year()
                    .map(year -> add(at, at + 2, Kind.SPAN, TimePeriod.year(year + 1)))
                    .orElse(at);
        }
        return at;
    }

    private int ofYear(int at, int end) {
        return time.year()
                .map(year -> add(at, end, Kind.SPAN, defaultSpan(year)))
                .orElse(at);
    }

    /** "Trong năm" in a nine-month report still means the months reported. */
    private TimePeriod defaultSpan(int year) {
        return time.period()
                .filter(period -> period.isOneYear() && period.lastYear() == year)
                .orElse(TimePeriod.year(year));
    }

    private int bareYears(int at) {
        int end = yearsEnd(at);
        boolean range = end > at + 1;
        boolean inBrackets = tokens.is(at - 1, "(") && tokens.is(end, ")");
        return range || inBrackets ? add(at, end, Kind.SPAN, yearsAt(at)) : at;
    }

    /** Behind a year or a range of years: "2016 - 2020", "2010/2024", "2021 đến năm 2025". */
    private int yearsEnd(int at) {
        int second = secondYear(at);
        return second < 0 ? at + 1 : second + 1;
    }

    private TimePeriod yearsAt(int at) {
        int second = secondYear(at);
        return second < 0 ? TimePeriod.year(tokens.year(at)) : TimePeriod.years(tokens.year(at), tokens.year(second));
    }

    private int secondYear(int at) {
        if (!tokens.isAnyOf(at + 1, "-", "–", "/", "đến", "tới")) {
            return -1;
        }
        int second = tokens.is(at + 2, "năm") ? at + 3 : at + 2;
        return tokens.isYear(second) && tokens.year(second) > tokens.year(at) ? second : -1;
    }

    private int namedSpan(int at) {
        boolean named = tokens.is(at, "khóa") || SPAN_WORDS.contains(tokens.key(at + 1));
        int years = at + (tokens.is(at, "khóa") ? 1 : 2);
        years += tokens.is(years, "năm") || tokens.is(years, "(") ? 1 : 0;
        if (!named || !tokens.isYear(years) || secondYear(years) < 0) {
            return at;
        }
        Kind kind = tokens.is(at, "nhiệm") && isModifier(at) ? Kind.COMPARISON : Kind.SPAN;
        return add(at, yearsEnd(years), kind, yearsAt(years));
    }

    /** "đại hội nhiệm kỳ 2020-2025", "quy hoạch nhiệm kỳ 2025-2030": the words say which congress, not when. */
    private boolean isModifier(int at) {
        boolean opens = at == 0 || !tokens.isWord(at - 1);
        return !opens && !tokens.isAnyOf(at - 1, "trong", "của", "cả", "sau", "từ", "toàn", "suốt", "đầu", "giữa");
    }

    /** "nửa đầu năm 2022", "nửa nhiệm kỳ 2010-2015": the part that has passed. */
    private int half(int at) {
        boolean first = tokens.is(at + 1, "đầu");
        boolean last = tokens.is(at + 1, "cuối");
        int noun = at + (first || last ? 2 : 1);
        if (tokens.is(noun, "năm") && (first || last)) {
            Optional<Integer> year = yearAt(noun + 1);
            int end = noun + 1 + (year.isPresent() ? 1 : 0);
            return year.or(time::year)
                    .map(meant -> add(at, end, Kind.SPAN, TimePeriod.months(meant, last ? 7 : 1, last ? 12 : 6)))
                    .orElse(at);
        }
        if (tokens.is(noun, "nhiệm") && tokens.isYear(noun + 2) && secondYear(noun + 2) > 0) {
            int start = tokens.year(noun + 2);
            int end = time.publishedOn().map(LocalDate::getYear).or(time::year).orElse(start + 2);
            TimePeriod passed =
                    TimePeriod.years(start, Math.max(start, Math.min(end, tokens.year(secondYear(noun + 2)))));
            return add(at, yearsEnd(noun + 2), Kind.SPAN, passed);
        }
        if (tokens.is(noun, "nhiệm") && tokens.is(noun + 1, "kỳ") && !tokens.isAnyOf(noun + 2, "trước", "sau")) {
            return add(at, noun + 2, Kind.OF_LAST_SPAN, null);
        }
        return at;
    }

    private int quarter(int at) {
        int quarter = tokens.romanOrDigit(at + 1);
        if (quarter < 1 || quarter > 4) {
            return at;
        }
        int years = at + 2 + (tokens.isAnyOf(at + 2, "/", "-", "năm") ? 1 : 0);
        Optional<Integer> year = yearAt(years);
        int end = year.isPresent() ? years + 1 : at + 2;
        return year.or(time::year)
                .map(meant -> add(at, end, Kind.SPAN, TimePeriod.months(meant, 3 * quarter - 2, 3 * quarter)))
                .orElse(at);
    }

    /** "từ năm 2010 đến nay", "từ đầu năm đến nay", "từ 2016 đến 2020". */
    private int since(int at) {
        boolean start = tokens.is(at + 1, "đầu");
        if (start && tokens.is(at + 2, "nhiệm") && tokens.isYear(at + 4) && secondYear(at + 4) > 0) {
            int now = yearsEnd(at + 4);
            int end = tokens.isAnyOf(now, "đến", "tới") && tokens.is(now + 1, "nay") ? now + 2 : now;
            return add(at, end, Kind.SPAN, untilNow(tokens.year(at + 4)));
        }
        boolean named = tokens.is(at + (start ? 2 : 1), "năm");
        int years = at + 1 + (start ? 1 : 0) + (named ? 1 : 0);
        Optional<Integer> first = yearAt(years);
        if (first.isPresent() && secondYear(years) > 0) {
            return add(at, yearsEnd(years), Kind.SPAN, yearsAt(years));
        }
        int next = first.isPresent() ? years + 1 : years;
        boolean untilNow =
                tokens.isAnyOf(next, "đến", "tới") && tokens.isAnyOf(next + 1, "nay", "hết", "ngày", "tháng");
        int end = untilNow ? next + 2 : next;
        if (start && named && (untilNow || first.isPresent())) {
            return first.or(time::year)
                    .map(year -> add(at, end, Kind.SPAN, sinceJanuary(year, next)))
                    .orElse(at);
        }
        return first.isPresent() && untilNow ? add(at, end, Kind.SPAN, untilNow(first.get())) : at;
    }

    private TimePeriod sinceJanuary(int year, int next) {
        return TimePeriod.months(year, 1, monthAfter(next, year));
    }

    private TimePeriod untilNow(int first) {
        int published = time.publishedOn().map(LocalDate::getYear).orElse(first);
        return TimePeriod.years(first, Math.max(first, Math.max(time.year().orElse(first), published)));
    }

    private int monthAfter(int at, int year) {
        for (int i = at; i < Math.min(at + LOOK_BACK, tokens.size()); i++) {
            if (tokens.is(i, "tháng") && tokens.smallNumber(i + 1) >= 1 && tokens.smallNumber(i + 1) <= 12) {
                return tokens.smallNumber(i + 1);
            }
        }
        return time.monthOfNow(year);
    }

    /** "đến ngày 26/9/2017", "đến hết tháng 9/2023", "đến hết năm 2023", "đến nay". */
    private int upTo(int at) {
        int next = at + 1;
        next += tokens.isAnyOf(next, "hết", "cuối") ? 1 : 0;
        if (tokens.is(next, "nay") || (tokens.is(next, "thời") && tokens.is(next + 1, "điểm"))) {
            return add(at, next + 1, Kind.NOW, null);
        }
        if (tokens.is(next, "năm") && tokens.isYear(next + 1)) {
            return add(at, next + 2, Kind.SPAN, TimePeriod.year(tokens.year(next + 1)));
        }
        if (tokens.is(next, "tháng")) {
            return upToMonth(at, next + 1);
        }
        next += tokens.is(next, "ngày") ? 1 : 0;
        int month = tokens.isAnyOf(next + 1, "/", "-", "–") ? tokens.smallNumber(next + 2) : 0;
        if (tokens.isNumber(next) && tokens.key(next).matches("\\d{1,2}\\.\\d{1,2}\\.\\d{4}")) {
            String[] parts = tokens.key(next).split("\\.");
            return addUpTo(at, next + 1, Integer.parseInt(parts[2]), Integer.parseInt(parts[1]));
        }
        if (tokens.smallNumber(next) > 31 || tokens.smallNumber(next) < 1 || month < 1 || month > 12) {
            return at;
        }
        boolean withYear = tokens.isAnyOf(next + 3, "/", "-", "–") && tokens.isYear(next + 4);
        int end = withYear ? next + 5 : next + 3;
        Optional<Integer> year = withYear ? Optional.of(tokens.year(next + 4)) : time.year();
        return year.map(meant -> addUpTo(at, end, meant, month)).orElse(at);
    }

    private int upToMonth(int at, int number) {
        int month = tokens.smallNumber(number);
        if (month < 1 || month > 12) {
            return at;
        }
        int years = number + 1 + (tokens.isAnyOf(number + 1, "/", "-", "năm") ? 1 : 0);
        Optional<Integer> year = yearAt(years);
        int end = year.isPresent() ? years + 1 : number + 1;
        return year.or(time::year).map(meant -> addUpTo(at, end, meant, month)).orElse(at);
    }

    /** The budget year closes on 31 January of the next year. */
    private int addUpTo(int at, int end, int year, int month) {
        if (month == 1 && time.year().filter(reported -> reported + 1 == year).isPresent()) {
            return add(at, end, Kind.UP_TO, TimePeriod.year(year - 1));
        }
        TimePeriod period = month == 12 ? TimePeriod.year(year) : TimePeriod.months(year, 1, month);
        return add(at, end, Kind.UP_TO, period);
    }

    /** "tháng 11/2009": a month; for a stock, its year. */
    private int month(int at) {
        int month = tokens.smallNumber(at + 1);
        int years = at + 2 + (tokens.isAnyOf(at + 2, "/", "-", "năm") ? 1 : 0);
        if (month < 1 || month > 12 || years == at + 2 || !tokens.isYear(years)) {
            return at;
        }
        YearMonth told = YearMonth.of(tokens.year(years), month);
        return add(at, years + 1, Kind.SPAN, new TimePeriod(told, told, false));
    }

    /** "5 năm qua", "trong 10 năm", "sau 5 năm": back from the report. */
    private int spanOfYears(int at) {
        int count = tokens.smallNumber(at + 1);
        if (count < 2 || count > 60 || !tokens.is(at + 2, "năm") || tokens.isYear(at + 3)) {
            return at;
        }
        return yearsBack(at, at + 3, count);
    }

    private int yearsBack(int at, int end, int count) {
        return time.year()
                .map(year -> add(at, end, Kind.SPAN, TimePeriod.years(year - count, year)))
                .orElse(at);
    }

    private int now(int at) {
        boolean today = tokens.is(at, "hiện") || tokens.isAnyOf(at - 1, "huyện", "tỉnh", "khối");
        return today ? add(at, at + (tokens.is(at + 1, "nay") ? 2 : 1), Kind.NOW, null) : at;
    }

    /** "đầu nhiệm kỳ 2020-2025": a date at the start of the span. */
    private int startOfTerm(int at) {
        int years = at + 3;
        if (!tokens.is(at + 1, "nhiệm") || !tokens.isYear(years) || secondYear(years) < 0) {
            return at;
        }
        return add(at, yearsEnd(years), Kind.SPAN, TimePeriod.year(tokens.year(years)));
    }

    private int add(int at, int end, Kind kind, TimePeriod period) {
        Kind told = kind == Kind.SPAN && isCompared(at) ? Kind.COMPARISON : kind;
        if (told == Kind.SPAN && at > 0 && PLANNING.contains(tokens.key(at - 1)) && !tokens.is(at - 2, "nhiệm")) {
            told = Kind.OF_A_PLAN;
        }
        mentions.add(new PeriodMention(at, end, told, period));
        return end;
    }

    private boolean isCompared(int at) {
        for (int i = at - 1; i >= Math.max(0, at - LOOK_BACK); i--) {
            if (COMPARING.contains(tokens.key(i))) {
                return true;
            }
            if (tokens.isNumber(i) || tokens.isAnyOf(i, ",", ";", ":", "(", "là", "đạt")) {
                return false;
            }
        }
        return false;
    }
}
