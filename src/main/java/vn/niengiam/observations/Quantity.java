package vn.niengiam.observations;

import java.math.BigDecimal;
import java.util.Optional;
import vn.niengiam.text.Amount;

/**
 * A figure of a sentence before it is known what it means.
 *
 * @param leftEdge index of the first word that belongs to the number: "đạt trên 95%" starts at "đạt"
 * @param nounEnd index behind the words counted; the words start at {@code amount.to()}
 * @param value signed: a fall is negative
 * @param unit as written, or what is counted
 */
record Quantity(Amount amount, int leftEdge, int nounEnd, BigDecimal value, String unit, Qualifier qualifier) {
    /** Whether it is told as where something starts: "từ 28,34%", "từ mức 28,34%". */
    boolean isFrom(TokenReader tokens) {
        boolean said =
                tokens.is(from() - 1, "từ") || tokens.is(from() - 2, "từ") && tokens.isAnyOf(from() - 1, "mức", "chỗ");
        return said && amount.max().isEmpty();
    }

    /** The end of a range, signed as its start. */
    Optional<BigDecimal> valueMax() {
        return value.signum() < 0 ? amount.max().map(BigDecimal::negate) : amount.max();
    }

    int from() {
        return amount.from();
    }

    int to() {
        return amount.to();
    }
}
