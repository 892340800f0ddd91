package vn.niengiam.observations;

import vn.niengiam.observations.Wording.Gap;
import vn.niengiam.reference.Indicator;
import vn.niengiam.reference.Indicator.Measured;
import vn.niengiam.text.Measure;

/** Why a wording that fits in words may not count: the figure is a difference, counts something else, or what each one does. */
final class Refusals {
    private Refusals() {}

    /** A rate of growth; the level of a stock is not told by how far it rose. */
    static boolean tellsChange(Indicator indicator, Quantity quantity) {
        return quantity.amount().measure() == Measure.PERCENT && indicator.measure() == Measured.FLOW;
    }

    /** "tăng 128 đảng viên so với năm 2021": how many more, not how many. */
    static boolean isDifference(TokenReader tokens, Quantity quantity) {
        if (quantity.value().signum() < 0
                || Qualifiers.differsBy(tokens, quantity.leftEdge()).isPresent()) {
            return true;
        }
        boolean range = quantity.amount().max().isPresent();
        if (tokens.is(quantity.leftEdge() - 1, "vượt") && isAgainstPlan(tokens, quantity)) {
            return true;
        }
        for (int at = quantity.from() - 1; at >= quantity.leftEdge(); at--) {
            if (tokens.isAnyOf(at, "còn", "xuống", "lên", "đến", "tới", "là", "đạt")
                    || (tokens.is(at, "từ") && !range)) {
                return false;
            }
            if (tokens.isAnyOf(at, "tăng", "giảm") || tokens.is(at, "vượt") && isAgainstPlan(tokens, quantity)) {
                return true;
            }
        }
        return false;
    }

    /** "vượt 11 xã so với nghị quyết"; but "vượt 1.000 tỷ đồng" says how much there is. */
    private static boolean isAgainstPlan(TokenReader tokens, Quantity quantity) {
        int behind = quantity.nounEnd();
        return tokens.is(behind, "so") && tokens.is(behind + 1, "với")
                || tokens.isAnyOf(behind, "kế", "chỉ") && tokens.isAnyOf(behind + 1, "hoạch", "tiêu");
    }

    /** "5 xã kiểu mẫu và 104 sản phẩm": words far before a number do not govern it when it counts something else. */
    static boolean countsOther(Statement statement, Indicator indicator, Wording wording, Quantity quantity) {
        boolean farBefore = wording.after().isEmpty()
                && wording.before().get(wording.before().size() - 1).gap() != Gap.NONE;
        if (quantity.amount().measure() == Measure.PERCENT) {
            int start = statement.segments().start(statement.segments().indexOf(quantity.from()));
            boolean opens = quantity.leftEdge() <= start + 1 && start > 0;
            return farBefore && opens && CountedNouns.isShared(statement.tokens(), quantity.to());
        }
        boolean named = quantity.amount().measure() == Measure.COUNT && quantity.nounEnd() > quantity.to();
        boolean overPlan = quantity.amount()
                .denominator()
                .filter(plan -> plan.compareTo(quantity.value()) < 0)
                .isPresent();
        if (overPlan && indicator.measure() == Measured.STOCK) {
            return true;
        }
        int noun = CountedNouns.length(statement.tokens(), quantity.to());
        boolean defined = noun > 0 && statement.tokens().is(quantity.to() + noun, "là");
        if (defined
                && indicator.measure() == Measured.STOCK
                && quantity.amount().measure() == Measure.COUNT) {
            return true;
        }
        boolean known = wording.after().isEmpty() && noun > 0;
        return (farBefore || known) && named && !CountedNouns.isSameKind(quantity.unit(), indicator.unit());
    }

    /** "mỗi chi bộ xây dựng từ 1 đến 2 mô hình": what each does is no total, unless the wording itself says "mỗi". */
    static boolean isOfEach(Statement statement, Quantity quantity, IndicatorMatch match) {
        int segment = statement.segments().indexOf(quantity.from());
        for (int at = statement.segments().startOfWordList(segment); at < match.cueStart(); at++) {
            boolean named =
                    statement.tokens().is(at + 1, "năm") || statement.tokens().is(at + 2, "một");
            if (statement.tokens().is(at, "mỗi") && !named) {
                return true;
            }
        }
        return false;
    }
}
