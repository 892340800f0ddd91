package vn.niengiam.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Reads the amount at a number: {@code 326/325}, {@code 10-12}, {@code 72,5%}, {@code 409,3 nghìn tỷ đồng}, {@code 40 tỷ
 * 541 triệu đô la Mỹ}, {@code 39 vạn tấn}, {@code USD 1,2 triệu}, {@code âm 3,5%}, {@code từ 10 tỷ đồng đến 12 tỷ đồng}.
 */
public final class Amounts {
    private static final BigDecimal BILLION = BigDecimal.valueOf(1_000_000_000);
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    private final List<Token> tokens;
    private final UnsignedAmounts unsigned;

    public Amounts(List<Token> tokens) {
        this.tokens = tokens;
        this.unsigned = new UnsignedAmounts(tokens);
    }

    /**
     * The amount whose first digit token is at {@code at}; the caller has made sure that it is a number. It starts before
     * the digits where a currency or a minus does.
     */
    public Amount at(int at) {
        Amount amount = widened(withCurrencyBefore(at));
        return isNegative(amount.from()) ? negative(amount) : amount;
    }

    /** Money told in words, {@code hai tỷ năm trăm triệu đồng}: 2.5 tỷ đồng. */
    public Optional<Amount> moneyInWords(int at) {
        return NumberWords.read(tokens, at)
                .flatMap(words -> unsigned.currencyAt(words.end()).map(currency -> {
                    BigDecimal value = words.value();
                    boolean billions = value.compareTo(BILLION) >= 0;
                    boolean millions = !billions && value.compareTo(MILLION) >= 0;
                    BigDecimal stated = billions ? value.divide(BILLION) : millions ? value.divide(MILLION) : value;
                    String unit = (billions ? "tỷ " : millions ? "triệu " : "") + currency;
                    int end = words.end() + unsigned.currencyLength(words.end());
                    return new Amount(
                            at,
                            end,
                            UnsignedAmounts.plain(stated),
                            Optional.empty(),
                            Optional.empty(),
                            Measure.MONEY,
                            unit);
                }));
    }

    /** "tăng trưởng âm 3,5%", "-3,5%": a minus stands at its number and not behind another. */
    private boolean isNegative(int at) {
        boolean dash = (unsigned.is(at - 1, "-") || unsigned.is(at - 1, "–") || unsigned.is(at - 1, "−"))
                && unsigned.touches(at - 1);
        boolean free = at < 2 || (!unsigned.isNumber(at - 2) && !unsigned.touches(at - 2));
        return unsigned.is(at - 1, "âm") || (dash && free);
    }

    private static Amount negative(Amount amount) {
        return new Amount(
                amount.from() - 1,
                amount.to(),
                amount.value().negate(),
                amount.max().map(BigDecimal::negate),
                amount.denominator(),
                amount.measure(),
                amount.unit());
    }

    /** "USD 1,2 triệu", "$10": the currency before its number. */
    private Amount withCurrencyBefore(int at) {
        Amount amount = unsigned.at(at);
        Optional<String> currency = currencyBefore(at);
        if (amount.measure() != Measure.COUNT || currency.isEmpty()) {
            return amount;
        }
        List<String> scales = unsigned.scalesFrom(at + 1);
        BigDecimal factor = UnsignedAmounts.factor(scales, true);
        BigDecimal value = UnsignedAmounts.plain(
                NumberLiteral.measure(tokens.get(at).key()).multiply(factor));
        String unit = UnsignedAmounts.unit(scales, currency.get());
        return new Amount(at - 1, amount.to(), value, amount.max(), amount.denominator(), Measure.MONEY, unit);
    }

    private Optional<String> currencyBefore(int at) {
        boolean behindNumber = at >= 2 && unsigned.isNumber(at - 2);
        boolean word = unsigned.is(at - 1, "đồng") || unsigned.is(at - 1, "đô") || unsigned.is(at - 1, "đổng");
        return at < 1 || behindNumber || word ? Optional.empty() : unsigned.currencyAt(at - 1);
    }

    /** "từ 10 tỷ đồng đến 12 tỷ đồng", "giữa 10 và 12 tỷ đồng": a range of money whose upper end stands behind. */
    private Amount widened(Amount low) {
        boolean between = unsigned.is(low.to(), "và") && unsigned.is(low.from() - 1, "giữa");
        boolean until = unsigned.is(low.to(), "đến") || unsigned.is(low.to(), "tới") || unsigned.is(low.to(), "-");
        int next = unsigned.isNumber(low.to() + 1) ? low.to() + 1 : low.to() + 2;
        if (low.max().isPresent() || !(between || until) || !unsigned.isNumber(next)) {
            return low;
        }
        Amount high = withCurrencyBefore(next);
        boolean money = high.measure() == Measure.MONEY && high.from() == low.to() + 1;
        boolean sharesUnit = between && low.measure() == Measure.COUNT;
        if (!money || !(sharesUnit || high.unit().equals(low.unit()))) {
            return low;
        }
        BigDecimal from = sharesUnit
                ? UnsignedAmounts.plain(
                        NumberLiteral.measure(tokens.get(low.from()).key()))
                : low.value();
        return high.value().compareTo(from) > 0
                ? new Amount(
                        low.from(),
                        high.to(),
                        from,
                        Optional.of(high.value()),
                        Optional.empty(),
                        Measure.MONEY,
                        high.unit())
                : low;
    }
}
