package vn.niengiam.observations;

import java.util.List;
import java.util.Optional;
import vn.niengiam.observations.PeriodMention.Kind;

/** Finds the words of a sentence that name a time, and what span they mean in this document. */
final class PeriodReader {
    private final TokenReader tokens;
    private final DocumentTime time;
    private final YearSpans years;
    private final PeriodMentions mentions;
    private final MonthPeriods months;
    private final TermPeriods terms;

    private PeriodReader(TokenReader tokens, DocumentTime time) {
        this.tokens = tokens;
        this.time = time;
        this.years = new YearSpans(tokens);
        this.mentions = new PeriodMentions(tokens);
        this.months = new MonthPeriods(tokens, time, mentions);
        this.terms = new TermPeriods(tokens, time, mentions);
    }

    /** The mentions in order; none overlap. */
    static List<PeriodMention> read(TokenReader tokens, DocumentTime time) {
        PeriodReader reader = new PeriodReader(tokens, time);
        int at = 0;
        while (at < tokens.size()) {
            int end = reader.readAt(at);
            at = Math.max(end, at + 1);
        }
        return reader.mentions.all();
    }

    private int readAt(int at) {
        return switch (tokens.key(at)) {
            case "từ" -> since(at);
            case "đến", "tới" -> months.upTo(at);
            case "giai", "nhiệm", "khóa" -> terms.namedSpan(at);
            case "nửa", "giữa" -> terms.half(at);
            case "quý" -> months.quarter(at);
            case "hằng", "hàng", "mỗi" -> tokens.is(at + 1, "năm") ? mentions.add(at, at + 2, Kind.OF_LAST_SPAN) : at;
            case "cùng" -> tokens.is(at + 1, "kỳ") ? months.earlier(at) : at;
            case "năm" -> tokens.isAnyOf(at + 1, "trước", "ngoái") ? months.earlier(at) : year(at);
            case "trong" ->
                tokens.is(at + 1, "nhiệm") && tokens.is(at + 2, "kỳ") && !tokens.isYear(at + 3)
                        ? mentions.add(at, at + 3, Kind.OF_TERM)
                        : tokens.is(at + 1, "năm") && !tokens.isYear(at + 2) ? ofYear(at, at + 2) : spanOfYears(at);
            case "sau", "qua" -> spanOfYears(at);
            case "tháng" -> months.month(at);
            case "hiện", "nay" -> now(at);
            case "lũy" -> tokens.is(at + 1, "kế") ? runningTotal(at) : at;
            case "đầu" -> terms.startOfTerm(at);
            case "cả" -> tokens.is(at + 1, "năm") && !tokens.isYear(at + 2) ? wholeYear(at) : at;
            default -> numbered(at);
        };
    }

    private int numbered(int at) {
        if (tokens.isYear(at)) {
            return bareYears(at);
        }
        boolean counted = tokens.is(at + 1, "năm") || tokens.is(at + 1, "tháng");
        if (!counted) {
            return at;
        }
        int count = tokens.smallNumber(at);
        if (tokens.is(at - 1, "nhất") && tokens.is(at + 1, "năm")) {
            return at + 2;
        }
        if (count > 1 && tokens.is(at + 1, "năm") && tokens.isAnyOf(at + 2, "qua", "gần")) {
            return yearsBack(at, at + 3, count);
        }
        if (count > 1 && tokens.is(at + 1, "năm") && isSum(at)) {
            return yearsBack(at, at + 2, count);
        }
        boolean date = tokens.isAnyOf(at - 1, "ngày", "mùng", "mồng", "/") || tokens.smallNumber(at + 2) > 0;
        if (count >= 1 && count <= 12 && tokens.is(at + 1, "tháng") && !date) {
            return months.months(at, count);
        }
        return at;
    }

    /** "Lũy kế", "lũy kế đến nay"; but "lũy kế từ đầu năm" starts in January. */
    private int runningTotal(int at) {
        if (tokens.is(at + 2, "từ") && tokens.is(at + 3, "đầu")) {
            return at;
        }
        boolean untilNow = tokens.isAnyOf(at + 2, "đến", "tới") && tokens.is(at + 3, "nay");
        return mentions.add(at, untilNow ? at + 4 : at + 2, Kind.RUNNING_TOTAL);
    }

    /** "Tổng thu ngân sách 5 năm đạt 612.000 tỷ đồng"; but "kế hoạch 5 năm" and "sau 5 năm" name no sum. */
    private boolean isSum(int at) {
        return tokens.isAnyOf(at + 2, "đạt", "ước")
                && tokens.isWord(at - 1)
                && !tokens.isAnyOf(at - 1, "hoạch", "sau", "hơn", "gần", "trên", "hạn", "từ", "mỗi", "khoảng");
    }

    private int year(int at) {
        if (tokens.isYear(at + 1)) {
            if (tokens.is(at + 2, "và") && tokens.is(at + 3, "đầu") && tokens.isYear(at + 5)) {
                TimePeriod both =
                        TimePeriod.years(tokens.year(at + 1), Math.max(tokens.year(at + 1), tokens.year(at + 5)));
                return mentions.add(at, at + 6, Kind.SPAN, both);
            }
            int end = years.end(at + 1);
            return mentions.add(at, end, isOfRecord(at) ? Kind.COMPARISON : Kind.SPAN, years.span(at + 1));
        }
        if (tokens.is(at + 1, "nay") || tokens.is(at + 1, "qua")) {
            return ofYear(at, at + 2);
        }
        if (tokens.is(at + 1, "tới") || (tokens.is(at + 1, "sau") && !tokens.is(at - 1, "các"))) {
            return time.year()
                    .map(year -> mentions.add(at, at + 2, Kind.SPAN, TimePeriod.year(year + 1)))
                    .orElse(at);
        }
        return at;
    }

    /** "Mức cao nhất kể từ năm 2008": no more than how far back one must look. */
    private boolean isOfRecord(int at) {
        int since = tokens.is(at - 2, "kể") ? at - 2 : at - 1;
        return tokens.is(at - 1, "từ") && tokens.is(since - 1, "nhất");
    }

    /** "Ước cả năm": also in a report on nine months. */
    private int wholeYear(int at) {
        return time.year()
                .map(year -> mentions.add(at, at + 2, Kind.SPAN, TimePeriod.year(year)))
                .orElse(at);
    }

    private int ofYear(int at, int end) {
        return time.year()
                .map(year -> mentions.add(at, end, Kind.SPAN, defaultSpan(year)))
                .orElse(at);
    }

    /** "Trong năm" in a nine-month report still means the months reported. */
    private TimePeriod defaultSpan(int year) {
        return time.period()
                .filter(period -> period.isOneYear() && period.lastYear() == year)
                .orElse(TimePeriod.year(year));
    }

    private int bareYears(int at) {
        int end = years.end(at);
        boolean range = end > at + 1;
        boolean inBrackets = tokens.is(at - 1, "(") && tokens.is(end, ")");
        boolean heads = tokens.isAnyOf(at - 1, "tiêu", "hoạch", "vụ", "hướng") && tokens.isAnyOf(end, ":", ",");
        return range || inBrackets || heads ? mentions.add(at, end, Kind.SPAN, years.span(at)) : at;
    }

    /** "từ năm 2010 đến nay", "từ đầu năm đến nay", "từ 2016 đến 2020". */
    private int since(int at) {
        int ofDays = months.sinceDay(at);
        if (ofDays > at) {
            return ofDays;
        }
        if (tokens.is(at + 1, "nay") && tokens.isAnyOf(at + 3, "cuối", "hết") && tokens.is(at + 4, "nhiệm")) {
            return mentions.add(at, at + 6, Kind.REST_OF_TERM);
        }
        boolean start = tokens.is(at + 1, "đầu");
        if (start && tokens.is(at + 2, "nhiệm") && tokens.isYear(at + 4) && years.second(at + 4) > 0) {
            int now = years.end(at + 4);
            int end = tokens.isAnyOf(now, "đến", "tới") && tokens.is(now + 1, "nay") ? now + 2 : now;
            return mentions.add(at, end, Kind.SPAN, time.untilNow(tokens.year(at + 4)));
        }
        if (start && tokens.is(at + 2, "nhiệm") && tokens.isAnyOf(at + 4, "đến", "tới") && tokens.is(at + 5, "nay")) {
            return mentions.add(at, at + 6, Kind.PART_OF_TERM);
        }
        boolean named = tokens.is(at + (start ? 2 : 1), "năm");
        int yearAt = at + 1 + (start ? 1 : 0) + (named ? 1 : 0);
        Optional<Integer> first = years.at(yearAt);
        if (first.isPresent() && years.second(yearAt) > 0) {
            return mentions.add(at, years.end(yearAt), Kind.SPAN, years.span(yearAt));
        }
        int next = first.isPresent() ? yearAt + 1 : yearAt;
        boolean untilNow =
                tokens.isAnyOf(next, "đến", "tới") && tokens.isAnyOf(next + 1, "nay", "hết", "ngày", "tháng");
        int end = untilNow ? next + 2 : next;
        if (start && named && (untilNow || first.isPresent())) {
            return first.or(time::year)
                    .map(year -> mentions.add(at, end, Kind.SPAN, months.sinceJanuary(year, next)))
                    .orElse(at);
        }
        if (start && named && tokens.is(at - 1, "kế")) {
            return mentions.lastMonth()
                    .map(last -> mentions.add(
                            at, end, Kind.SPAN, TimePeriod.months(last.getYear(), 1, last.getMonthValue())))
                    .orElseGet(() -> ofYear(at, end));
        }
        return first.isPresent() && untilNow ? mentions.add(at, end, Kind.SPAN, time.untilNow(first.get())) : at;
    }

    /** "Trong 10 năm", "sau 5 năm": back from the report. "Cao nhất trong 10 năm" only says how far back one must look. */
    private int spanOfYears(int at) {
        int count = tokens.smallNumber(at + 1);
        if (tokens.is(at - 1, "nhất") && tokens.is(at + 2, "năm")) {
            return at + 3;
        }
        if (count < 2 || count > 60 || !tokens.is(at + 2, "năm") || tokens.isYear(at + 3)) {
            return at;
        }
        return yearsBack(at, at + 3, count);
    }

    private int yearsBack(int at, int end, int count) {
        return time.year()
                .map(year -> mentions.add(at, end, Kind.YEARS_BACK, TimePeriod.years(year - count, year)))
                .orElse(at);
    }

    private int now(int at) {
        boolean today = (tokens.is(at, "hiện")
                        && !tokens.isAnyOf(at - 1, "thực", "biểu", "phát", "xuất", "thể")
                        && !tokens.isAnyOf(at + 1, "hành", "đại", "vật", "thực"))
                || tokens.is(at, "nay")
                        && (tokens.isAnyOf(at - 1, "huyện", "tỉnh", "khối", ",", ";") || at == 0)
                        && !tokens.is(at - 2, "hôm");
        return today ? mentions.add(at, at + (tokens.is(at + 1, "nay") ? 2 : 1), Kind.NOW) : at;
    }
}
