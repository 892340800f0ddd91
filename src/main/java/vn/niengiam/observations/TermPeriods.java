package vn.niengiam.observations;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import vn.niengiam.observations.PeriodMention.Kind;

/** Reads words that name a term of office, a period of years, or a half of one. */
final class TermPeriods {
    private static final int LONGEST_CONGRESS = 18;
    private static final Set<String> SPAN_WORDS = Set.of("đoạn", "kỳ", "khóa");

    private final TokenReader tokens;
    private final DocumentTime time;
    private final YearSpans years;
    private final PeriodMentions mentions;

    TermPeriods(TokenReader tokens, DocumentTime time, PeriodMentions mentions) {
        this.tokens = tokens;
        this.time = time;
        this.years = new YearSpans(tokens);
        this.mentions = mentions;
    }

    /** A term, a period of years. A sentence that opens "So với nhiệm kỳ 2015-2020" tells of the term that followed. */
    int namedSpan(int at) {
        boolean named = tokens.is(at, "khóa") || SPAN_WORDS.contains(tokens.key(at + 1));
        int yearAt = at + (tokens.is(at, "khóa") ? 1 : 2);
        yearAt += tokens.is(yearAt, "năm") || tokens.is(yearAt, "(") ? 1 : 0;
        if (named && tokens.is(at, "nhiệm") && !tokens.isYear(yearAt)) {
            return termLookedBackOn(at);
        }
        if (!named || !tokens.isYear(yearAt) || years.second(yearAt) < 0) {
            return at;
        }
        boolean term = tokens.is(at, "nhiệm");
        TimePeriod span = years.span(yearAt);
        if (term
                && at == 2
                && tokens.is(0, "so")
                && time.now().filter(now -> now > span.lastYear()).isPresent()) {
            return mentions.addUncompared(at, years.end(yearAt), time.untilNow(span.lastYear()));
        }
        Kind kind = term && isModifier(at) ? Kind.COMPARISON : Kind.SPAN;
        return mentions.add(at, years.end(yearAt), kind, span);
    }

    /** "nhiệm kỳ qua", "nhiệm kỳ vừa qua", "cả nhiệm kỳ". */
    private int termLookedBackOn(int at) {
        if (tokens.is(at + 2, "qua") || tokens.is(at + 2, "vừa") && tokens.is(at + 3, "qua")) {
            return mentions.add(at, tokens.is(at + 2, "qua") ? at + 3 : at + 4, Kind.OF_TERM);
        }
        if (tokens.isAnyOf(at + 2, "tới", "mới")) {
            return mentions.add(at, at + 3, Kind.COMING_TERM);
        }
        if (tokens.isAnyOf(at - 2, "tiêu", "hoạch", "quyết")) {
            return at + 2;
        }
        boolean whole = tokens.isAnyOf(at - 1, "cả", "toàn", "suốt") && !tokens.isAnyOf(at + 2, "trước", "tới", "sau");
        return whole ? mentions.add(at, at + 2, Kind.OF_TERM) : at;
    }

    /** "đại hội nhiệm kỳ 2020-2025", "quy hoạch nhiệm kỳ 2025-2030": the words say which congress, not when. */
    private boolean isModifier(int at) {
        boolean opens = at == 0 || !tokens.isWord(at - 1);
        if (isCongress(at)) {
            return true;
        }
        return !opens
                && !tokens.isAnyOf(
                        at - 1, "trong", "của", "cả", "sau", "từ", "toàn", "suốt", "đầu", "giữa", "lại", "hết");
    }

    /** "Đại hội Đảng bộ tỉnh lần thứ I, nhiệm kỳ 2025-2030". */
    private boolean isCongress(int at) {
        if (!tokens.is(at - 1, ",") && !tokens.is(at - 1, "(")) {
            return false;
        }
        for (int i = at - 2; i >= Math.max(0, at - LONGEST_CONGRESS); i--) {
            if (tokens.is(i, "đại") && tokens.is(i + 1, "hội")) {
                return true;
            }
            if (tokens.isAnyOf(i, ",", ";", ":")) {
                return false;
            }
        }
        return false;
    }

    /** "đầu nhiệm kỳ", "đầu nhiệm kỳ 2020-2025". */
    int startOfTerm(int at) {
        int yearAt = at + 3;
        if (!tokens.is(at + 1, "nhiệm") || !tokens.is(at + 2, "kỳ")) {
            return at;
        }
        if (!tokens.isYear(yearAt) || years.second(yearAt) < 0) {
            return tokens.is(at - 1, "so") || tokens.is(at - 1, "với") || tokens.is(at - 1, "từ")
                    ? at
                    : mentions.add(at, at + 3, Kind.START_OF_SPAN);
        }
        return mentions.add(at, years.end(yearAt), Kind.START_OF_SPAN, years.span(yearAt));
    }

    /** "nửa đầu năm 2022", "nửa nhiệm kỳ 2010-2015": the part that has passed. */
    int half(int at) {
        boolean first = tokens.is(at + 1, "đầu");
        boolean last = tokens.is(at + 1, "cuối");
        int noun = at + (first || last ? 2 : 1);
        if (tokens.is(noun, "năm") && (first || last)) {
            Optional<Integer> year = years.at(noun + 1);
            int end = noun + 1 + (year.isPresent() ? 1 : 0);
            return year.or(time::year)
                    .map(meant ->
                            mentions.add(at, end, Kind.SPAN, TimePeriod.months(meant, last ? 7 : 1, last ? 12 : 6)))
                    .orElse(at);
        }
        if (tokens.is(noun, "nhiệm") && tokens.isYear(noun + 2) && years.second(noun + 2) > 0) {
            int start = tokens.year(noun + 2);
            int end = time.publishedOn().map(LocalDate::getYear).or(time::year).orElse(start + 2);
            TimePeriod passed =
                    TimePeriod.years(start, Math.max(start, Math.min(end, tokens.year(years.second(noun + 2)))));
            return mentions.add(at, years.end(noun + 2), Kind.SPAN, passed);
        }
        if (tokens.is(noun, "nhiệm") && tokens.is(noun + 1, "kỳ") && !tokens.isAnyOf(noun + 2, "trước", "sau")) {
            return mentions.add(at, noun + 2, Kind.PART_OF_TERM);
        }
        return at;
    }
}
