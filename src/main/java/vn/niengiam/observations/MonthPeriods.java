package vn.niengiam.observations;

import java.time.YearMonth;
import java.util.Optional;
import vn.niengiam.observations.PeriodMention.Kind;

/** Reads words that name months, quarters and halves of a year, and days that figures are told up to. */
final class MonthPeriods {
    private static final int LOOK_AHEAD = 5;
    /** How far on words that open a sentence date its first figure. */
    private static final int FARTHER = 12;
    /** "Trong khi đó". */
    private static final int LEAD_IN = 3;

    private final TokenReader tokens;
    private final DocumentTime time;
    private final YearSpans years;
    private final PeriodMentions mentions;

    MonthPeriods(TokenReader tokens, DocumentTime time, PeriodMentions mentions) {
        this.tokens = tokens;
        this.time = time;
        this.years = new YearSpans(tokens);
        this.mentions = mentions;
    }

    /** "9 tháng năm 2024", "6 tháng đầu năm", "3 tháng cuối năm 2024". */
    int months(int at, int count) {
        int end = at + 2;
        boolean last = tokens.is(end, "cuối");
        boolean first = tokens.is(end, "đầu");
        end += first || last ? 1 : 0;
        boolean named = tokens.is(end, "năm");
        end += named ? 1 : 0;
        boolean told = named
                || first
                || last
                || tokens.isAnyOf(at - 1, "trong", "kế", "chung", "sau", "qua")
                || tokens.isNumber(end)
                || tokens.isAnyOf(end, "đạt", "ước", "tăng", "giảm", "là", "qua");
        if (!told && count % 3 != 0) {
            return at;
        }
        Optional<Integer> year = years.at(end);
        end += year.isPresent() && tokens.isYear(end) ? 1 : tokens.is(end, "nay") || tokens.is(end, "qua") ? 1 : 0;
        Optional<Integer> meant = year.or(time::year);
        int from = last ? 13 - count : 1;
        int to = last ? 12 : count;
        return meant.isEmpty() ? at : mentions.add(at, end, Kind.SPAN, TimePeriod.months(meant.get(), from, to));
    }

    int quarter(int at) {
        int quarter = tokens.romanOrDigit(at + 1);
        if (quarter < 1 || quarter > 4) {
            return at;
        }
        int yearAt = at + 2 + (tokens.isAnyOf(at + 2, "/", "-", "năm") ? 1 : 0);
        Optional<Integer> year = years.at(yearAt);
        boolean thisYear = tokens.is(yearAt - 1, "năm") && tokens.isAnyOf(yearAt, "nay", "này");
        int end = year.isPresent() || thisYear ? yearAt + 1 : at + 2;
        return year.or(time::year)
                .map(meant -> mentions.add(at, end, Kind.SPAN, TimePeriod.months(meant, 3 * quarter - 2, 3 * quarter)))
                .orElse(at);
    }

    /** "từ ngày 1/7/2025 đến nay", "từ 1/1 đến 30/9/2022", "từ tháng 7/2025 đến tháng 12/2025": from month to month. */
    int sinceDay(int at) {
        return new MonthSpans(tokens, time)
                .at(at)
                .map(span -> mentions.add(at, span.end(), Kind.SPAN, span.period()))
                .orElse(at);
    }

    /** "đến ngày 26/9/2017", "đến hết tháng 9/2023", "đến hết năm 2023", "đến nay". */
    int upTo(int at) {
        int next = at + 1;
        next += tokens.isAnyOf(next, "hết", "cuối") ? 1 : 0;
        if (tokens.is(next, "nay") || (tokens.is(next, "thời") && tokens.is(next + 1, "điểm"))) {
            return mentions.add(at, next + 1, Kind.NOW);
        }
        if (tokens.is(next, "năm") && tokens.isYear(next + 1)) {
            return mentions.add(at, next + 2, Kind.SPAN, TimePeriod.year(tokens.year(next + 1)));
        }
        if (tokens.is(next, "tháng")) {
            return upToMonth(at, next + 1);
        }
        next += tokens.is(next, "ngày") ? 1 : 0;
        int month = tokens.isAnyOf(next + 1, "/", "-", "–") ? tokens.smallNumber(next + 2) : 0;
        Optional<YearMonth> dotted = monthOfDotted(next);
        if (dotted.isPresent()) {
            return addUpTo(at, next + 1, dotted.get().getYear(), dotted.get().getMonthValue());
        }
        if (tokens.smallNumber(next) > 31 || tokens.smallNumber(next) < 1 || month < 1 || month > 12) {
            return at;
        }
        boolean withYear = tokens.isAnyOf(next + 3, "/", "-", "–") && tokens.isYear(next + 4);
        int end = withYear ? next + 5 : next + 3;
        Optional<Integer> year = withYear ? Optional.of(tokens.year(next + 4)) : time.year();
        return year.map(meant -> addUpTo(at, end, meant, month)).orElse(at);
    }

    /** "26.9.2017", which is one token. */
    private Optional<YearMonth> monthOfDotted(int at) {
        String[] parts = tokens.isNumber(at) ? tokens.key(at).split("\\.") : new String[0];
        boolean figures = parts.length == 3
                && parts[0].length() <= 2
                && parts[1].length() <= 2
                && parts[2].length() == 4
                && tokens.key(at).indexOf(',') < 0;
        int month = figures ? Integer.parseInt(parts[1]) : 0;
        return month >= 1 && month <= 12
                ? Optional.of(YearMonth.of(Integer.parseInt(parts[2]), month))
                : Optional.empty();
    }

    private int upToMonth(int at, int number) {
        int month = tokens.smallNumber(number);
        if (month < 1 || month > 12) {
            return at;
        }
        int yearAt = number + 1 + (tokens.isAnyOf(number + 1, "/", "-", "năm") ? 1 : 0);
        Optional<Integer> year = years.at(yearAt);
        int end = year.isPresent() ? yearAt + 1 : number + 1;
        return year.or(time::year).map(meant -> addUpTo(at, end, meant, month)).orElse(at);
    }

    /** The budget year closes on 31 January of the next year. */
    private int addUpTo(int at, int end, int year, int month) {
        if (month == 1 && time.year().filter(reported -> reported + 1 == year).isPresent()) {
            return mentions.add(at, end, Kind.UP_TO, TimePeriod.year(year - 1));
        }
        TimePeriod period = month == 12 ? TimePeriod.year(year) : TimePeriod.months(year, 1, month);
        return mentions.add(at, end, Kind.UP_TO, period);
    }

    /** "tháng 11/2009", "trong tháng 11", "tháng 11 tăng", "Tháng 11, tỉnh": a month; for a stock, its year. */
    int month(int at) {
        int month = tokens.smallNumber(at + 1);
        if (tokens.is(at - 1, "trước")) {
            return at;
        }
        boolean opens = at == 0 && tokens.is(at + 2, ",");
        boolean told = tokens.isAnyOf(at + 2, "ước", "đạt", "tăng", "giảm") && !tokens.is(at - 1, "với");
        boolean alone = opens || told || tokens.isAnyOf(at - 1, "trong", "riêng");
        if (month >= 1 && month <= 12 && alone && time.year().isPresent() && !tokens.isNumber(at - 1)) {
            YearMonth meant = YearMonth.of(time.year().get(), month);
            return mentions.add(at, at + 2, Kind.SPAN, new TimePeriod(meant, meant, false));
        }
        int yearAt = at + 2 + (tokens.isAnyOf(at + 2, "/", "-", "năm") ? 1 : 0);
        if (month < 1 || month > 12 || yearAt == at + 2 || !tokens.isYear(yearAt)) {
            return at;
        }
        YearMonth named = YearMonth.of(tokens.year(yearAt), month);
        return mentions.add(at, yearAt + 1, Kind.SPAN, new TimePeriod(named, named, false));
    }

    /**
     * "cùng kỳ năm trước tăng 9,15%", "mức tăng 5,6% của cùng kỳ năm ngoái", "(năm trước 12%)": the time reported, a year or
     * more before. What something is only compared with is none.
     */
    int earlier(int at) {
        boolean sameSpan = tokens.is(at, "cùng");
        int next = at + (sameSpan ? 2 : 0);
        next += tokens.is(next, "năm") ? 1 : 0;
        boolean bare = sameSpan && tokens.is(at - 1, "của") && !tokens.isWord(next);
        boolean before = bare || tokens.isAnyOf(next, "trước", "ngoái");
        Optional<Integer> year = years.at(next).or(() -> before ? time.year().map(now -> now - 1) : Optional.empty());
        if (year.isEmpty() || !(datesNext(at, next + 1) || datesLast(at))) {
            return at;
        }
        Kind kind = sameSpan ? Kind.SAME_SPAN : Kind.SPAN;
        return mentions.add(at, bare ? next : next + 1, kind, TimePeriod.year(year.get()));
    }

    /** A figure follows with no mark between, and none stands right before. */
    private boolean datesNext(int at, int behind) {
        boolean first = opensSentence(at);
        int figure = first && tokens.is(behind, ",") ? behind + 1 : behind;
        int farthest = behind + (first ? FARTHER : LOOK_AHEAD);
        while (figure < farthest && (tokens.isWord(figure) || tokens.is(figure, ":"))) {
            figure++;
        }
        boolean opens = first || !(tokens.isNumber(at - 1) || tokens.isAnyOf(at - 1, "%", "với", "bằng"));
        return opens && tokens.isNumber(figure) && !tokens.isAnyOf(at - 2, "so", "bằng");
    }

    /** "Cùng kỳ năm 2014, cả tỉnh …", "Trong khi đó cùng kỳ năm 2014, …". */
    private boolean opensSentence(int at) {
        return at == 0
                || at <= LEAD_IN
                        && tokens.isAnyOf(0, "trong", "còn", "song", "nhưng")
                        && !tokens.hasAnyOf(0, at, ",", "so");
    }

    /** "của cùng kỳ năm ngoái" behind a figure that is no share of it. */
    private boolean datesLast(int at) {
        if (!tokens.is(at - 1, "của")) {
            return false;
        }
        for (int i = at - 2; i > at - LOOK_AHEAD; i--) {
            if (tokens.isNumber(i)) {
                return !tokens.isAnyOf(i - 1, "bằng", "gấp");
            }
        }
        return false;
    }

    TimePeriod sinceJanuary(int year, int next) {
        return TimePeriod.months(year, 1, monthAfter(next, year));
    }

    private int monthAfter(int at, int year) {
        for (int i = at; i < Math.min(at + LOOK_AHEAD, tokens.size()); i++) {
            if (tokens.is(i, "tháng") && tokens.smallNumber(i + 1) >= 1 && tokens.smallNumber(i + 1) <= 12) {
                return tokens.smallNumber(i + 1);
            }
        }
        return time.monthOfNow(year);
    }
}
