package vn.niengiam.text;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number with what belongs to it: the upper end of a range, a denominator, scale words, a currency or percent sign.
 *
 * @param from index of its first token
 * @param to index of the token behind it; the thing counted starts there
 * @param value scale words applied, but money keeps its stated triệu or tỷ in the unit
 * @param unit {@code %}, {@code tỷ đồng}, {@code triệu USD}; empty where a noun behind the number says what is counted
 */
public record Amount(
        int from,
        int to,
        BigDecimal value,
        Optional<BigDecimal> max,
        Optional<BigDecimal> denominator,
        Measure measure,
        String unit) {}
