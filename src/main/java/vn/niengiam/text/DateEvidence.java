package vn.niengiam.text;

import java.util.List;
import java.util.Set;
import vn.niengiam.text.Dates.DateShape;

/** What the words around figures say: that they are a day, or a month of some year, rather than a fraction. */
final class DateEvidence {
    private static final Set<String> DAY_WORDS = Set.of(
            "ngày", "sáng", "chiều", "tối", "trưa", "đêm", "hôm", "mùng", "mồng", "rạng", "đợt", "dịp", "khánh", "lúc",
            "giờ", "h", "nhật");
    private static final Set<String> LEAD_INS =
            Set.of("ngày", "sáng", "chiều", "tối", "trưa", "đêm", "hôm", "mùng", "mồng", "tháng");
    private static final Set<String> WEEKDAYS =
            Set.of("hai", "ba", "tư", "năm", "sáu", "bảy", "2", "3", "4", "5", "6", "7");
    private static final Set<String> BOUNDS = Set.of("đến", "tới", "từ", "hết", "trước", "sau");
    private static final Set<String> PERIOD_WORDS =
            Set.of("đến", "tới", "từ", "hết", "trước", "sau", "kỳ", "cuối", "đầu", "vào");
    private static final Set<String> NOW = Set.of("nay", "qua", "kia", "mai", "vừa");
    private static final Set<String> OPENERS = Set.of("(", ",", ":");
    private static final Set<String> CHAIN = Set.of("và", "đến", "tới", ",", "-", "–", "hoặc", ";");
    /** Words that may follow a bare date; a counted noun ("xã", "đảng viên") would make it a fraction or range. */
    private static final Set<String> FOLLOWERS = Set.of(
            "đến", "tới", "và", "đã", "có", "toàn", "cả", "trên", "tại", "này", "vừa", "hàng", "hằng", "năm", "ở",
            "thì", "là", "do", "với", "của", "theo");
    /** What a commemorated day is called after: "ngày thành lập Đảng 3/2", "Ngày Quốc tế Phụ nữ 8/3". */
    private static final Set<String> COMMEMORATED =
            Set.of("thành", "quốc", "giải", "thương", "nhà", "phụ", "doanh", "báo", "thầy", "truyền", "sinh", "gia");

    private static final int LONGEST_COMMEMORATION = 8;

    private final List<Token> tokens;

    DateEvidence(List<Token> tokens) {
        this.tokens = tokens;
    }

    boolean saysDay(DateShape shape) {
        int before = beforeOpeners(shape.first() - 1);
        return isOneOf(before, DAY_WORDS)
                || isWeekday(before)
                || isClockTime(before)
                || isCommemoration(before)
                || (isOneOf(shape.first() - 1, BOUNDS) && isFreeAfter(shape));
    }

    boolean saysPeriod(DateShape shape) {
        return isOneOf(shape.first() - 1, PERIOD_WORDS) && isFreeAfter(shape);
    }

    /** Whether a list of dates goes on: "đợt 3/2, 19/5 và 2/9". */
    boolean goesOn(DateShape shape, int lastEnd) {
        return lastEnd == shape.first() - 1 && isOneOf(lastEnd, CHAIN) && isFreeAfter(shape);
    }

    /** The first of the words that lead in a date: the "sáng" of "sáng ngày 12-1". */
    int leadIn(int first) {
        int start = first;
        while (isOneOf(start - 1, LEAD_INS)) {
            start--;
        }
        return start;
    }

    /** "sáng nay (12-1)": steps over the bracket and the "nay". */
    private int beforeOpeners(int from) {
        int at = from;
        while (isOneOf(at, OPENERS)) {
            at--;
        }
        return isOneOf(at, NOW) ? at - 1 : at;
    }

    private boolean isWeekday(int at) {
        return isOneOf(at, WEEKDAYS) && at >= 1 && tokens.get(at - 1).is("thứ");
    }

    /** The minutes of "14:59" or "8h30". */
    private boolean isClockTime(int at) {
        return at >= 2
                && tokens.get(at).isNumber()
                && (tokens.get(at - 1).is(":") || tokens.get(at - 1).is("h"))
                && tokens.get(at - 2).isNumber();
    }

    private boolean isCommemoration(int from) {
        int at = from;
        int last = Math.max(0, from - LONGEST_COMMEMORATION);
        while (at >= last && tokens.get(at).isWord()) {
            if (tokens.get(at).is("ngày")) {
                return isOneOf(at + 1, COMMEMORATED);
            }
            at--;
        }
        return false;
    }

    private boolean isFreeAfter(DateShape shape) {
        boolean nextIsWord =
                shape.end() < tokens.size() && tokens.get(shape.end()).isWord();
        return !nextIsWord || isOneOf(shape.end(), FOLLOWERS);
    }

    private boolean isOneOf(int at, Set<String> keys) {
        return at >= 0 && at < tokens.size() && keys.contains(tokens.get(at).key());
    }
}
