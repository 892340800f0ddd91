package vn.niengiam.observations;

import java.util.Optional;
import java.util.Set;
import vn.niengiam.reference.Indicator.Aggregation;
import vn.niengiam.text.Measure;

/** Meaning that a figure takes over from the one before it: a share of it, or the same amount in another currency. */
final class TakenOver {
    private static final Set<String> SHARE_WORDS = Set.of("chiếm", "tức", "đạt", "lệ", "(");
    private static final int NEAR = 6;

    private final TokenReader tokens;

    TakenOver(TokenReader tokens) {
        this.tokens = tokens;
    }

    Optional<IndicatorMatch> from(Finding before, Quantity quantity) {
        return before.match()
                .filter(match ->
                        isShare(match, before.quantity(), quantity) || isSameAmount(before.quantity(), quantity))
                .map(match -> match.inheritedBy(quantity));
    }

    /** "29 xã đạt chuẩn, chiếm 48,3% số xã": the share of a stock keeps its indicator; that of a flow is another matter. */
    private boolean isShare(IndicatorMatch match, Quantity before, Quantity quantity) {
        boolean kinds = quantity.amount().measure() == Measure.PERCENT
                && before.amount().measure() == Measure.COUNT
                && match.indicator().aggregation() == Aggregation.LEVEL;
        if (!kinds || tokens.isAnyOf(quantity.to(), "số", "tổng")) {
            return kinds;
        }
        for (int at = before.to(); at < quantity.from(); at++) {
            if (SHARE_WORDS.contains(tokens.key(at))) {
                return tokens.isAnyOf(quantity.to(), ",", ";", ".", ")", "");
            }
        }
        return false;
    }

    /** "68,37 triệu đồng (tương đương 2.873 USD)". */
    private boolean isSameAmount(Quantity before, Quantity quantity) {
        boolean kinds = quantity.amount().measure() == Measure.MONEY
                && before.amount().measure() == Measure.MONEY
                && !before.unit().equals(quantity.unit())
                && quantity.from() - before.to() <= NEAR;
        for (int at = before.to(); kinds && at < quantity.from(); at++) {
            if (tokens.is(at, "(")) {
                return true;
            }
        }
        return false;
    }
}
