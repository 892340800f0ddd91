package vn.niengiam.observations;

import java.util.List;
import java.util.Set;
import vn.niengiam.reference.Indicator.Measured;
import vn.niengiam.text.Measure;

/** Tells, of a figure without an indicator, whether it is told at a date: an area, a population, a herd. */
final class UncodedStocks {
    private static final Set<String> STOCK_UNITS = Set.of("km2", "km²", "người/km2");
    private static final Set<String> OCCASIONS = Set.of("trường hợp", "vụ", "vụ việc");
    private static final int NEAR = 8;

    private UncodedStocks() {}

    /**
     * How a figure is measured.
     *
     * @param before the sentence's findings before it; a part is told as its whole is
     */
    static Measured measured(Statement statement, Quantity quantity, List<Finding> before) {
        if (STOCK_UNITS.contains(quantity.unit())
                || isPartOfStock(statement, quantity, before)
                || isChangeOfStock(statement.tokens(), quantity, before)) {
            return Measured.STOCK;
        }
        TokenReader tokens = statement.tokens();
        if (tellsTotal(tokens, quantity) || tokens.hasAnyOf(0, tokens.size(), "bầu")) {
            return Measured.STOCK;
        }
        for (int at = quantity.from() - 1; at >= Math.max(0, quantity.from() - NEAR); at--) {
            boolean stock = tokens.is(at, "dân") && tokens.is(at + 1, "số") && !OCCASIONS.contains(quantity.unit())
                    || tokens.is(at, "đàn")
                    || tokens.is(at, "hiện") && !tokens.is(at - 1, "thực")
                    || tokens.is(at, "lên")
                            && tokens.isAnyOf(at + 1, "tới", "đến")
                            && quantity.amount().measure() != Measure.MONEY;
            if (stock) {
                return Measured.STOCK;
            }
            if (tokens.isNumber(at) || tokens.isAnyOf(at, ",", ";")) {
                return Measured.FLOW;
            }
        }
        return Measured.FLOW;
    }

    /** "đưa tổng số hội viên lên 162.780", "còn 212 hộ nghèo", "xuống còn 161", "có 117 đảng bộ trực thuộc". */
    private static boolean tellsTotal(TokenReader tokens, Quantity quantity) {
        int before = quantity.leftEdge() - 1;
        if (tokens.is(quantity.leftEdge(), "còn") || tokens.is(before, "còn")) {
            return quantity.unit().startsWith("hộ");
        }
        if (tokens.hasAnyOf(before, quantity.from(), "xuống")) {
            return true;
        }
        boolean units = tokens.is(quantity.leftEdge(), "có") || tokens.is(before, "có");
        if (units && tokens.hasAnyOf(quantity.to(), quantity.nounEnd() + 1, "trực")) {
            return true;
        }
        boolean up = tokens.is(quantity.leftEdge(), "lên") || tokens.is(before, "lên");
        return up && tokens.hasAnyOf(Math.max(0, before - NEAR), before, "tổng");
    }

    /** "có 54 xã nông thôn mới, tăng 32 xã so với đầu nhiệm kỳ": told at the date of the 54. */
    private static boolean isChangeOfStock(TokenReader tokens, Quantity quantity, List<Finding> before) {
        boolean change = tokens.hasAnyOf(Math.max(0, quantity.leftEdge() - 1), quantity.from(), "tăng", "giảm", "vượt");
        return change
                && before.stream()
                        .filter(whole -> whole.quantity().unit().equals(quantity.unit()))
                        .reduce((earlier, later) -> later)
                        .flatMap(Finding::match)
                        .filter(match -> match.indicator().measure() == Measured.STOCK)
                        .isPresent();
    }

    private static boolean isPartOfStock(Statement statement, Quantity quantity, List<Finding> before) {
        return statement.segments().isWithinWhole(quantity.from())
                && before.stream()
                        .filter(whole ->
                                CountedNouns.isSameKind(whole.quantity().unit(), quantity.unit()))
                        .flatMap(whole -> whole.match().stream())
                        .anyMatch(match -> match.indicator().measure() == Measured.STOCK);
    }
}
