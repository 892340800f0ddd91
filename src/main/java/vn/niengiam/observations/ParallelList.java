package vn.niengiam.observations;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vn.niengiam.text.Measure;

/**
 * Reads lists that leave out the verb behind the first item: "Huyện Thới Lai kết nạp 241 ĐV (đạt 160%); quận Thốt Nốt 126
 * ĐV (đạt 126%)". An item means what the item before it means, of another body.
 */
final class ParallelList {
    private static final Set<String> NAME_WORDS = Set.of(
            "huyện", "quận", "thị", "xã", "thành", "phố", "tỉnh", "phường", "trấn", "khối", "các", "cơ", "quan",
            "doanh", "nghiệp", "công", "an", "quân", "sự", "bộ", "đội", "biên", "phòng", "đảng", "ủy", "sở", "và",
            "dân", "chính", "trường", "đại", "học", "ban", "chi", "bản", "thôn", "tp", "tx", "trung", "ương", "vùng",
            "khu", "vực", "cũ", "bạn", "đồng", "bào", "tộc", "thiểu", "số", "nông", "miền", "núi", "cả", "nước", "toàn",
            "quốc", "tại", "chỗ");
    private static final Set<String> ELLIPTIC = Set.of(
            "đạt", "tăng", "giảm", "thu", "với", "ước", "là", "trên", "hơn", "gần", "khoảng", "còn", "chỉ", "tới", ":");
    private static final Set<String> LEAD_INS =
            Set.of("của", "ở", "tại", "riêng", "còn", "trong", "khi", "bình", "mức", "chung");
    private static final Set<String> PLAN_WORDS = Set.of("kh", "nq", "ct", "dt", "kế", "dự", "mục");
    private static final int LONGEST_NAME = 12;

    private final Statement statement;

    ParallelList(Statement statement) {
        this.statement = statement;
    }

    /** The name that alone stands before the figure in its segment. */
    private Optional<String> nameBefore(Quantity quantity) {
        TokenReader tokens = statement.tokens();
        int bracket = quantity.leftEdge() - 1;
        if (tokens.is(bracket, "(") && tokens.is(bracket - 1, "nước") && tokens.is(bracket - 2, "cả")) {
            return Optional.of(tokens.phrase(bracket - 2, bracket));
        }
        int from = statement.segments().start(statement.segments().indexOf(quantity.from()));
        while (from < quantity.from() && (!tokens.isWord(from) || leadsIn(from))) {
            from++;
        }
        int to = quantity.leftEdge() > from ? quantity.leftEdge() : quantity.from();
        while (tokens.isAnyOf(to - 1, "thu", "hút", "với")) {
            to--;
        }
        if (to <= from || to - from > LONGEST_NAME || !isElliptic(quantity, to)) {
            return Optional.empty();
        }
        boolean people = tokens.is(from, "dân") && tokens.is(from + 1, "tộc");
        if (people || isAcronym(from, to) || tokens.is(from, "khu") && tokens.is(from + 1, "vực")) {
            return Optional.empty();
        }
        for (int at = from; at < to; at++) {
            if (PLAN_WORDS.contains(tokens.key(at))
                    || (!tokens.startsWithCapital(at) && !NAME_WORDS.contains(tokens.key(at)))) {
                return Optional.empty();
            }
        }
        return isNamed(from, to) ? Optional.of(tokens.phrase(from, to)) : Optional.empty();
    }

    /** Whether a name leads to the first number from a token on: "TP Sầm Sơn 41,2%". */
    static boolean startsWithName(TokenReader tokens, int from) {
        boolean capital = false;
        int at = from;
        while (at < from + LONGEST_NAME && tokens.isWord(at)) {
            boolean name = tokens.startsWithCapital(at);
            if (!name && !NAME_WORDS.contains(tokens.key(at)) && !ELLIPTIC.contains(tokens.key(at))) {
                return false;
            }
            capital |= name;
            at++;
        }
        return capital && tokens.isNumber(at);
    }

    /** "trong khi bình quân cả nước 4,03%", "riêng huyện Đức Hòa": words before a name. */
    private boolean leadsIn(int at) {
        boolean average =
                statement.tokens().is(at, "quân") && statement.tokens().is(at - 1, "bình");
        return average || LEAD_INS.contains(statement.tokens().key(at));
    }

    private boolean isNamed(int from, int to) {
        for (int at = from; at < to; at++) {
            if (statement.tokens().startsWithCapital(at)
                    || statement.tokens().isAnyOf(at, "cả", "toàn", "vùng", "đồng")) {
                return true;
            }
        }
        return false;
    }

    /** "IIP tăng 12,7%": what is measured, not who. */
    private boolean isAcronym(int from, int to) {
        String word = statement.tokens().original(from);
        return to == from + 1 && word.equals(word.toUpperCase(Locale.ROOT));
    }

    /** "huyện Hoài Ân đạt 100%": a verb that any item may have; "hiện có 3.000 đảng viên" says something of its own. */
    private boolean isElliptic(Quantity quantity, int nameEnd) {
        for (int at = nameEnd; at < quantity.from(); at++) {
            if (!ELLIPTIC.contains(statement.tokens().key(at))) {
                return false;
            }
        }
        return true;
    }

    /** "năm 2023, con số này là 157 đảng viên": the same thing of the same body, at another time. */
    boolean isThisNumber(Quantity quantity) {
        TokenReader tokens = statement.tokens();
        int at = quantity.from() - 1;
        while (tokens.isAnyOf(at, "là", "chỉ", "mới", "đạt", "đã")) {
            at--;
        }
        boolean number = tokens.is(at - 1, "số") && tokens.is(at - 2, "con");
        boolean rate = tokens.is(at - 1, "lệ") && tokens.is(at - 2, "tỷ");
        return tokens.is(at, "này") && (number || rate);
    }

    /** "giảm 4,55% so với năm 2021 (34,90%)": the brackets tell a level as the last one told, not a change. */
    Optional<Finding> comparedLevel(Quantity quantity, List<Finding> earlier) {
        return statement.comparedWith(quantity).flatMap(mention -> model(quantity, earlier));
    }

    /** The earlier finding that the item repeats the meaning of: the last one that counts the same thing. */
    Optional<Finding> model(Quantity quantity, List<Finding> earlier) {
        for (int i = earlier.size() - 1; i >= 0; i--) {
            Quantity other = earlier.get(i).quantity();
            boolean same = other.amount().measure() == quantity.amount().measure()
                    && tellsGrowth(other) == tellsGrowth(quantity)
                    && (quantity.unit().isEmpty() || currency(other.unit()).equals(currency(quantity.unit())));
            if (same) {
                return Optional.of(earlier.get(i));
            }
        }
        return Optional.empty();
    }

    /** "triệu USD" and "tỷ USD" are one; any other unit is itself. */
    private static String currency(String unit) {
        return unit.startsWith("triệu ") || unit.startsWith("tỷ ") ? unit.substring(unit.indexOf(' ') + 1) : unit;
    }

    private boolean tellsGrowth(Quantity quantity) {
        return statement.tokens().hasAnyOf(quantity.leftEdge(), quantity.from(), "tăng", "giảm");
    }

    /** The name of the body that a figure of a list is about, if it is one: its own, or of the item it remarks on. */
    Optional<String> itemName(Quantity quantity, List<Finding> earlier) {
        Optional<Finding> previous =
                earlier.isEmpty() ? Optional.empty() : Optional.of(earlier.get(earlier.size() - 1));
        if (isThisNumber(quantity)) {
            return Optional.empty();
        }
        return nameBefore(quantity)
                .or(() -> previous.filter(item -> isRemarkOn(item, quantity)).flatMap(Finding::subject));
    }

    /** "(đạt 126%)" behind an item of the list. */
    private boolean isRemarkOn(Finding item, Quantity quantity) {
        return item.subject().isPresent()
                && quantity.amount().measure() == Measure.PERCENT
                && statement.tokens().isAnyOf(item.quantity().nounEnd(), "(", ",")
                && quantity.from() - item.quantity().nounEnd() <= 4;
    }
}
