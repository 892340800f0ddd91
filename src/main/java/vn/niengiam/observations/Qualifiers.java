package vn.niengiam.observations;

import java.util.Optional;
import java.util.Set;
import vn.niengiam.text.Amount;
import vn.niengiam.text.Measure;

/** Reads the words around a number that say how exact it is and whether it is a fall. */
final class Qualifiers {
    /** Words between a number and what governs it; they carry no meaning of their own for the indicator. */
    private static final Set<String> SOFT = Set.of(
            "trên", "hơn", "gần", "khoảng", "dưới", "xấp", "xỉ", "ngót", "chừng", "được", "là", "có", "thêm", "cho",
            "ước", "đạt", "mức", "ở", "từ", "lên", "còn", "chỉ", "đã", "dự", "kiến", "thực", "hiện", "tới", "khoản",
            "chưa", "không", "quá", "ít", "nhất", "tối", "thiểu", "đa", "số", "tỷ", "lệ", "tổng", "cộng", "bằng",
            "tương", "đương", "tăng", "giảm", "xuống", "chạm", "mốc", "con", "đến", "riêng", "cả", ":");

    private static final int LONGEST_EDGE = 5;
    /** Words between "giảm" and by how much: "giảm bình quân 1,5%", "giảm tiếp 20 hộ". */
    private static final Set<String> PACE = Set.of("bình", "quân", "tiếp", "mạnh", "sâu", "nhanh");

    private static final int LONGEST_PACE = 3;
    private static final int LONGEST_COMPARISON = 7;

    private Qualifiers() {}

    static boolean isSoft(String key) {
        return SOFT.contains(key);
    }

    static int leftEdge(TokenReader tokens, int from) {
        int left = from;
        while (left > 0
                && from - left < LONGEST_EDGE
                && isSoft(tokens.key(left - 1))
                && !(tokens.is(left - 2, "dân") && tokens.is(left - 1, "số"))
                && !(tokens.is(left - 2, "thiểu") && !tokens.is(left - 3, "tối"))) {
            left--;
        }
        return left;
    }

    static Qualifier of(TokenReader tokens, int left, Amount amount) {
        int behind = amount.to();
        for (int i = behind; i < behind + 4; i++) {
            if (tokens.is(i, "trở") && tokens.is(i + 1, "lên")) {
                return Qualifier.AT_LEAST;
            }
            if (tokens.is(i, "trở") && tokens.is(i + 1, "xuống")) {
                return Qualifier.AT_MOST;
            }
        }
        if (amount.measure() != Measure.PERCENT
                && tokens.is(left - 1, "vượt")
                && !tokens.isAnyOf(left - 2, "và", ",")) {
            return Qualifier.OVER;
        }
        Qualifier qualifier = Qualifier.EXACT;
        for (int i = amount.from() - 1; i >= left && qualifier == Qualifier.EXACT; i--) {
            qualifier = ofWord(tokens, i);
        }
        return qualifier;
    }

    private static Qualifier ofWord(TokenReader tokens, int at) {
        boolean negated = tokens.is(at - 1, "không") || tokens.is(at - 1, "chưa");
        return switch (tokens.key(at)) {
            case "hơn" -> tokens.is(at + 1, "mức") ? Qualifier.EXACT : Qualifier.OVER;
            case "trên" -> Qualifier.OVER;
            case "quá" -> negated ? Qualifier.AT_MOST : Qualifier.OVER;
            case "gần", "xỉ", "ngót" -> Qualifier.NEARLY;
            case "khoảng", "chừng" -> Qualifier.ABOUT;
            case "dưới" -> negated ? Qualifier.AT_LEAST : Qualifier.UNDER;
            case "đến", "tới" -> negated ? Qualifier.UNDER : Qualifier.EXACT;
            case "nhất" -> tokens.is(at - 1, "ít") ? Qualifier.AT_LEAST : Qualifier.EXACT;
            case "thiểu" -> tokens.is(at - 1, "tối") ? Qualifier.AT_LEAST : Qualifier.EXACT;
            case "đa" -> tokens.is(at - 1, "tối") ? Qualifier.AT_MOST : Qualifier.EXACT;
            default -> Qualifier.EXACT;
        };
    }

    /** "giảm 9,8%" falls; "giảm còn 1,52%" and "giảm xuống 3%" say what is left, "giảm từ 5,2%" where it was. */
    static boolean isFall(TokenReader tokens, int left, Amount amount) {
        boolean range = amount.max().isPresent();
        if (differsBy(tokens, left).filter(word -> !word.equals("nhiều")).isPresent()) {
            return true;
        }
        int edge = PACE.contains(tokens.key(left - 1)) ? Math.max(0, left - LONGEST_PACE) : left;
        if (amount.measure() == Measure.PERCENT && lowersRate(tokens, amount.from())) {
            return true;
        }
        for (int i = amount.from() - 1; i >= edge; i--) {
            if (tokens.isAnyOf(i, "còn", "xuống", "đến", "tăng", "là", "đạt", "chỉ")
                    || (tokens.is(i, "từ") && !range)) {
                return false;
            }
            if (tokens.is(i, "giảm")) {
                return true;
            }
            if (i < left && !PACE.contains(tokens.key(i))) {
                return false;
            }
        }
        return false;
    }

    /** "ít hơn năm trước 6 trường hợp", "nhiều hơn cùng kỳ năm ngoái 14 cá nhân": which of the two words stands there. */
    static Optional<String> differsBy(TokenReader tokens, int left) {
        for (int at = left - 1; at >= left - LONGEST_COMPARISON; at--) {
            if (tokens.isAnyOf(at, "ít", "nhiều") && tokens.is(at + 1, "hơn")) {
                return tokens.isAnyOf(at + 2, "năm", "cùng", "so") ? Optional.of(tokens.key(at)) : Optional.empty();
            }
            if (!tokens.isWord(at) && !tokens.isYear(at)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "giảm tỷ lệ hộ nghèo 0,4%", "giảm hộ nghèo bình quân 1,5%/năm": by how much the rate is to fall. */
    private static boolean lowersRate(TokenReader tokens, int from) {
        int at = from - 1;
        while (PACE.contains(tokens.key(at)) || tokens.isAnyOf(at, "trên", "khoảng", "từ", "năm", "mỗi")) {
            at--;
        }
        boolean poor = tokens.is(at, "nghèo") && tokens.is(at - 1, "hộ");
        int before = tokens.is(at - 2, "lệ") ? at - 4 : at - 2;
        return poor && tokens.is(before, "giảm");
    }
}
