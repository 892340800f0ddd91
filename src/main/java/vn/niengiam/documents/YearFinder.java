package vn.niengiam.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.niengiam.documents.YearMention.Use;
import vn.niengiam.text.DateMention;
import vn.niengiam.text.Token;

/** Finds the years that a text names, and reads from the words around what each is named for. */
final class YearFinder {
    private static final int FIRST_YEAR = 1986;
    private static final int LAST_YEAR = 2100;
    private static final int WORDS_BACK = 16;
    private static final int WORDS_TO_CONGRESS = 24;
    private static final int WORDS_ON = 8;
    private static final int WORDS_TO_COMPARISON = 8;
    private static final Set<String> APART = Set.of("lần", "từ", "(", "trước", "sau", "hơn", "vào");
    private static final Set<String> SENTENCE_ENDS = Set.of(".", ";", "!", "?", "\n");
    private static final Set<String> DASHES = Set.of("-", "–", "đến");
    private static final Set<String> PARTS_OF_YEAR = Set.of("nửa", "tháng", "quý");
    /** Phrases of two words, as their first is met when looking back. */
    private static final Set<String> SUMMARIES = Set.of(
            "tổng kết", "sơ kết", "kết quả", "kiểm điểm", "đánh giá", "báo cáo", "xếp loại", "phân loại", "nhìn lại");

    private static final Set<String> RESULTS =
            Set.of("đạt", "vượt", "hoàn", "ước", "bằng", "%", "giao", "được", "hình");
    private static final Set<String> PLANS =
            Set.of("nhiệm vụ", "kế hoạch", "chỉ tiêu", "dự toán", "mục tiêu", "giải pháp");
    private static final Set<String> OUTLOOKS = Set.of(
            "phương hướng",
            "phấn đấu",
            "triển khai",
            "chủ đề",
            "định hướng",
            "đề ra",
            "hướng tới",
            "phát động",
            "lãnh đạo");
    private static final Set<String> INTENTIONS = Set.of(
            "phấn đấu",
            "hướng tới",
            "tập trung",
            "là năm",
            "sẽ tiếp",
            "cần tập",
            "dự kiến",
            "yêu cầu",
            "đặt mục",
            "đặt chỉ",
            "ủy giao",
            "giao các",
            "giao chỉ");

    private final HeaderText text;

    YearFinder(HeaderText text) {
        this.text = text;
    }

    /** The years in order of place; those of date lines, which say when a page was made or seen, are left out. */
    List<YearMention> find() {
        List<YearMention> found = new ArrayList<>();
        List<DateMention> dates = text.dates();
        int date = 0;
        for (int at = 0; at < text.tokens().size(); at++) {
            Token token = text.tokens().get(at);
            while (date < dates.size() && dates.get(date).span().end() <= token.start()) {
                date++;
            }
            boolean dated = date < dates.size() && dates.get(date).span().covers(token.start());
            if (!dated && token.isNumber()) {
                undated(at).ifPresent(found::add);
            } else if (dated && token.start() == dates.get(date).span().start()) {
                dated(dates.get(date), at).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<YearMention> dated(DateMention date, int at) {
        if (date.year().isEmpty() || text.isOnDateLine(date.span().start()) || isToday(at)) {
            return Optional.empty();
        }
        Use use = isOfLaw(at) ? Use.OF_A_LAW : Use.DATED;
        return Optional.of(new YearMention(date.year().getAsInt(), date.span().start(), use));
    }

    private boolean isToday(int at) {
        return text.key(at - 1).equals("nay") || text.reads(at - 3, "hôm", "nay", ",");
    }

    /** "số 219-QĐ/TU ngày 7-8-2025", "18-NQ/TW, ngày …", "số 1038 ngày …": a document's number goes before. */
    boolean isOfLaw(int at) {
        for (int back = at - 1; back >= at - 5 && back > 1; back--) {
            boolean code = text.key(back).equals("/") && text.isWord(back + 1);
            boolean number = text.key(back).equals("số") && text.isNumber(back + 1);
            if (code || number) {
                return true;
            }
        }
        return false;
    }

    private Optional<YearMention> undated(int at) {
        int year = yearAt(at);
        if (year < 0) {
            return Optional.empty();
        }
        return Optional.of(new YearMention(year, text.tokens().get(at).start(), use(at)));
    }

    private Use use(int at) {
        if (startsSpan(at)) {
            return isCongress(at) ? Use.CONGRESS : Use.APART;
        }
        if (endsSpan(at)) {
            return endOfSpan(at);
        }
        if (text.key(at - 1).equals("năm")) {
            return useOfYear(at);
        }
        if (text.reads(at - 2, "cùng", "kỳ")) {
            return Use.SAME_PERIOD;
        }
        boolean bracketed = text.key(at - 1).equals("(") && text.key(at + 1).equals(")");
        boolean inQuarter =
                text.is(at - 1, Set.of("/", ".", "-")) && text.key(at - 3).equals("quý");
        if (inQuarter) {
            return Use.PART_OF_YEAR;
        }
        return bracketed ? Use.STATED : Use.BARE;
    }

    private Use useOfYear(int at) {
        Use compared = compared(at - 2);
        if (compared != Use.STATED) {
            return compared;
        }
        boolean inMonths =
                text.is(at - 2, Set.of("đầu", "cuối")) && text.key(at - 3).equals("tháng");
        if (inMonths || text.is(at - 2, PARTS_OF_YEAR) || text.key(at - 3).equals("quý")) {
            return Use.PART_OF_YEAR;
        }
        boolean until = text.key(at - 2).equals("đến") && !text.is(at - 3, Set.of("tính", "hết"));
        if (isIntended(at + 1)) {
            return Use.PLANNED;
        }
        Use use = lookBack(at - 2);
        return until ? (use == Use.PLANNED ? Use.APART : Use.UNTIL) : use;
    }

    /**
     * "so với cùng kỳ năm 2021", "so với năm 2021" and "so cuối năm 2021" name the year before the reported one; "gấp 2 lần
     * năm 2015", "từ năm 2010" and "(năm 2023 tăng 5%)" say nothing of it.
     */
    private Use compared(int before) {
        if (text.reads(before - 1, "cùng", "kỳ")) {
            return Use.SAME_PERIOD;
        }
        for (int at = before; at > before - WORDS_TO_COMPARISON && text.isWord(at); at--) {
            if (text.key(at).equals("so")) {
                return Use.COMPARED;
            }
            if (text.reads(at - 1, "tách", "tỉnh") || text.reads(at - 1, "tái", "lập")) {
                return Use.APART;
            }
        }
        return text.is(before, APART) ? Use.APART : Use.STATED;
    }

    private boolean isIntended(int after) {
        for (int at = after; at < after + WORDS_ON && !text.is(at, SENTENCE_ENDS); at++) {
            if (INTENTIONS.contains(text.key(at) + " " + text.key(at + 1))) {
                return true;
            }
        }
        return false;
    }

    /** The nearest phrase before "năm" that says whether the year is summed up, planned or just stated. */
    private Use lookBack(int before) {
        boolean ownClause = true;
        for (int at = before; at > before - WORDS_BACK && at >= 0; at--) {
            if (text.is(at, SENTENCE_ENDS) || yearAt(at) > 0) {
                return Use.STATED;
            }
            ownClause &= !text.key(at).equals(",");
            String phrase = text.key(at) + " " + text.key(at + 1);
            if (SUMMARIES.contains(phrase)) {
                return Use.SUMMED_UP;
            }
            if (OUTLOOKS.contains(phrase)) {
                return Use.PLANNED;
            }
            if (ownClause && PLANS.contains(phrase) && !text.reads(at, "kế", "hoạch", "và", "đầu", "tư")) {
                return ofPlan(at - 1);
            }
        }
        return Use.STATED;
    }

    /** "đạt 94,7% kế hoạch năm 2019" is a result; "triển khai kế hoạch năm 2024" is not. */
    private Use ofPlan(int before) {
        for (int at = before; at > before - WORDS_ON && at >= 0; at--) {
            if (text.is(at, SENTENCE_ENDS)) {
                return Use.PLANNED;
            }
            String phrase = text.key(at) + " " + text.key(at + 1);
            if (OUTLOOKS.contains(phrase)) {
                return Use.PLANNED;
            }
            if (SUMMARIES.contains(phrase)) {
                return Use.SUMMED_UP;
            }
            if (text.is(at, RESULTS)) {
                return Use.STATED;
            }
        }
        return Use.PLANNED;
    }

    private boolean startsSpan(int at) {
        int next = text.key(at + 2).equals("năm") ? at + 3 : at + 2;
        return text.is(at + 1, DASHES) && (yearAt(next) > 0 || text.key(at + 2).equals("nay"));
    }

    private boolean endsSpan(int at) {
        int dash = text.key(at - 1).equals("năm") ? at - 2 : at - 1;
        return text.is(dash, DASHES) && yearAt(dash - 1) > 0;
    }

    /** A span's last year is reported on, but a term's only where the whole term is summed up. */
    private Use endOfSpan(int at) {
        int first = at;
        while (first > at - 5 && (first == at || yearAt(first) < 0)) {
            first--;
        }
        if (!isTerm(first)) {
            return isCounted(first) ? Use.YEARS_TOLD : Use.SPAN_END;
        }
        if (opensSentence(first, at)) {
            return isIntended(at + 1) ? Use.APART : Use.SPAN_END;
        }
        for (int back = first; back > first - WORDS_BACK && !text.is(back, SENTENCE_ENDS); back--) {
            if (text.is(back, Set.of("nửa", "giữa"))) {
                return Use.APART;
            }
            if (text.reads(back, "tổng", "kết") || text.reads(back, "nhìn", "lại")) {
                return Use.SPAN_END;
            }
        }
        return Use.APART;
    }

    /** "Qua 3 năm (2016-2019)", "sau 10 năm (2010-2020)". */
    private boolean isCounted(int first) {
        return text.key(first - 1).equals("(") && text.key(first - 2).equals("năm") && text.isNumber(first - 3);
    }

    /** "Nhiệm kỳ 2015-2020, Đảng bộ kết nạp 186 đảng viên": what follows tells the whole term. */
    private boolean opensSentence(int first, int last) {
        boolean opens = first < 3 || !text.isWord(first - 3) && !text.isNumber(first - 3);
        return opens && !text.key(first - 3).equals(",") && text.key(last + 1).equals(",");
    }

    private boolean isTerm(int first) {
        return text.reads(first - 2, "nhiệm", "kỳ") || text.reads(first - 3, "nhiệm", "kỳ");
    }

    /** "Đại hội lần thứ VI, nhiệm kỳ 2015 - 2020" was held in 2015; its resolution is quoted for years. */
    private boolean isCongress(int first) {
        for (int at = first; isTerm(first) && at > first - WORDS_TO_CONGRESS && !text.is(at, SENTENCE_ENDS); at--) {
            if (text.reads(at, "đại", "hội")) {
                return !text.reads(at - 2, "nghị", "quyết");
            }
        }
        return false;
    }

    private int yearAt(int at) {
        if (!text.isNumber(at)
                || text.key(at).length() != 4
                || !text.key(at).chars().allMatch(Character::isDigit)) {
            return -1;
        }
        int year = Integer.parseInt(text.key(at));
        boolean counts = text.key(at + 1).equals("%") || isThing(at);
        return year >= FIRST_YEAR && year <= LAST_YEAR && !counts ? year : -1;
    }

    /** "2020 đảng viên" counts members; a year is announced, or followed by no noun in the singular. */
    private boolean isThing(int at) {
        return text.reads(at + 1, "đảng", "viên")
                || text.key(at + 1).equals("tỷ")
                || text.key(at + 1).equals("triệu");
    }
}
