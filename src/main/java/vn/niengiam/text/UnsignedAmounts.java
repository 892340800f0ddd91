package vn.niengiam.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads the amount whose first token is its number, without what may stand before it: a minus, a currency. */
final class UnsignedAmounts {
    private static final Map<String, BigDecimal> SCALES = Map.of(
            "nghìn", BigDecimal.valueOf(1_000),
            "ngàn", BigDecimal.valueOf(1_000),
            "vạn", BigDecimal.valueOf(10_000),
            "triệu", BigDecimal.valueOf(1_000_000),
            "tỷ", BigDecimal.valueOf(1_000_000_000));

    private final List<Token> tokens;

    UnsignedAmounts(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** The amount whose first digit token is at {@code at}; the caller has made sure that it is a number. */
    Amount at(int at) {
        String first = tokens.get(at).key();
        Optional<Integer> second = secondOfFraction(at);
        Optional<Integer> upper = second.isPresent() ? Optional.empty() : upperEnd(at);
        int next = second.or(() -> upper).map(index -> index + 1).orElse(at + 1);
        if (isPercent(next)) {
            return percent(at, next, upper);
        }
        List<String> scales = scalesFrom(next);
        int behind = next + scales.size();
        Optional<String> currency = currencyAt(behind);
        if (!scales.isEmpty() && currency.isEmpty() && isScaled(behind)) {
            return compound(at, next, scales, behind);
        }
        boolean money = currency.isPresent() || impliesMoney(scales, behind);
        Function<String, BigDecimal> read = scales.isEmpty() && !money ? NumberLiteral::count : NumberLiteral::measure;
        BigDecimal factor = factor(scales, money);
        BigDecimal value = plain(read.apply(first).multiply(factor));
        Optional<BigDecimal> max =
                upper.map(index -> plain(read.apply(key(index)).multiply(factor)));
        Optional<BigDecimal> denominator =
                second.map(index -> plain(read.apply(key(index)).multiply(factor)));
        if (money) {
            return money(new Amount(at, behind, value, max, denominator, Measure.MONEY, ""), scales, currency);
        }
        Measure measure = scales.isEmpty() && is(behind, "lần") ? Measure.TIMES : Measure.COUNT;
        return new Amount(at, behind, value, max, denominator, measure, "");
    }

    private Amount percent(int at, int sign, Optional<Integer> upper) {
        int end = sign + (is(sign, "phần") ? 2 : 1);
        Optional<BigDecimal> max = upper.map(index -> NumberLiteral.rate(key(index)));
        if (max.isEmpty()
                && !isRangeMark(at - 1)
                && isRangeMark(end)
                && isNumber(end + 1)
                && isPercent(end + 2)
                && !isPercentList(end)) {
            BigDecimal high = NumberLiteral.rate(key(end + 1));
            if (high.compareTo(NumberLiteral.rate(key(at))) > 0) {
                max = Optional.of(high);
                end += 3;
            }
        }
        BigDecimal value = NumberLiteral.rate(key(at));
        String unit = is(sign, "‰") ? "‰" : is(sign, "điểm") ? "điểm %" : "%";
        int to = is(sign, "điểm") ? sign + (is(sign + 1, "phần") ? 3 : 2) : end;
        return new Amount(at, to, plain(value), max, Optional.empty(), Measure.PERCENT, unit);
    }

    /** "64,93% - 25,08% - 2,73%" lists shares; a range has two ends. */
    private boolean isPercentList(int mark) {
        return isRangeMark(mark + 3) && isNumber(mark + 4);
    }

    /** "40 tỷ 541 triệu đô la Mỹ": the larger scale names the unit, the rest becomes decimals; "1 nghìn 86 tỷ": 1086 tỷ. */
    private Amount compound(int at, int next, List<String> scales, int behind) {
        String unit = scales.get(scales.size() - 1);
        BigDecimal total = NumberLiteral.measure(tokens.get(at).key()).multiply(factor(scales, false));
        int end = behind;
        while (isScaled(end)) {
            BigDecimal scale = SCALES.get(key(end + 1));
            BigDecimal number = NumberLiteral.measure(key(end));
            boolean rises = scale.compareTo(SCALES.get(unit)) > 0;
            total = rises ? total.add(number).multiply(scale) : total.add(number.multiply(scale));
            unit = rises ? key(end + 1) : unit;
            end += 2;
        }
        Optional<String> currency = currencyAt(end);
        if (currency.isEmpty()) {
            return new Amount(at, end, plain(total), Optional.empty(), Optional.empty(), Measure.COUNT, "");
        }
        BigDecimal inUnit = plain(isKept(unit) ? total.divide(SCALES.get(unit)) : total);
        Amount amount = new Amount(at, end, inUnit, Optional.empty(), Optional.empty(), Measure.MONEY, "");
        return money(amount, List.of(unit), currency);
    }

    private Amount money(Amount amount, List<String> scales, Optional<String> currency) {
        int end = amount.to() + currencyLength(amount.to());
        StringBuilder unit = new StringBuilder(unit(scales, currency.orElse("đồng")));
        while (is(end, "/") && end + 1 < tokens.size() && tokens.get(end + 1).isWord()) {
            if (!is(end + 1, "người") && !is(end + 1, "năm")) {
                unit.append('/').append(key(end + 1));
            }
            end += 2;
        }
        return new Amount(
                amount.from(), end, amount.value(), amount.max(), amount.denominator(), Measure.MONEY, unit.toString());
    }

    /** Money keeps its last scale word in the unit where that is triệu or tỷ: "nghìn tỷ đồng" is in "tỷ đồng". */
    static String unit(List<String> scales, String currency) {
        String scale = scales.isEmpty() ? "" : scales.get(scales.size() - 1);
        return isKept(scale) ? scale + " " + currency : currency;
    }

    private static boolean isKept(String scale) {
        return scale.equals("triệu") || scale.equals("tỷ");
    }

    static BigDecimal factor(List<String> scales, boolean money) {
        BigDecimal factor = BigDecimal.ONE;
        for (int i = 0; i < scales.size(); i++) {
            boolean keptInUnit = money && i == scales.size() - 1 && isKept(scales.get(i));
            factor = keptInUnit ? factor : factor.multiply(SCALES.get(scales.get(i)));
        }
        return factor;
    }

    /** "409,3 nghìn tỷ" with nothing counted behind it is money, though no currency is named. */
    private boolean impliesMoney(List<String> scales, int behind) {
        return scales.contains("tỷ")
                && (behind >= tokens.size() || !tokens.get(behind).isWord());
    }

    List<String> scalesFrom(int at) {
        List<String> scales = new ArrayList<>();
        while (at + scales.size() < tokens.size() && SCALES.containsKey(key(at + scales.size()))) {
            scales.add(key(at + scales.size()));
        }
        return scales;
    }

    private boolean isScaled(int at) {
        return isNumber(at) && at + 1 < tokens.size() && SCALES.containsKey(key(at + 1));
    }

    Optional<String> currencyAt(int at) {
        if (at >= tokens.size()) {
            return Optional.empty();
        }
        return switch (key(at)) {
            case "đồng" -> is(at + 1, "chí") ? Optional.empty() : Optional.of("đồng");
            case "đổng", "vnđ", "vnd" -> Optional.of("đồng");
            case "usd", "$" -> Optional.of("USD");
            case "đô" -> is(at + 1, "la") ? Optional.of("USD") : Optional.empty();
            case "euro", "euros", "eur", "€" -> Optional.of("EUR");
            default -> Optional.empty();
        };
    }

    int currencyLength(int at) {
        if (currencyAt(at).isEmpty()) {
            return 0;
        }
        return is(at, "đô") ? (is(at + 2, "mỹ") ? 3 : 2) : 1;
    }

    private Optional<Integer> secondOfFraction(int at) {
        boolean fraction = is(at + 1, "/") && isNumber(at + 2) && touches(at) && touches(at + 1);
        return fraction ? Optional.of(at + 2) : outOf(at + 1);
    }

    /** "80 trong số 98 xã", "51.985 trên tổng số 52.105 tổ chức": a fraction in words. */
    private Optional<Integer> outOf(int at) {
        int number = at + (is(at + 1, "tổng") ? 3 : 2);
        boolean words = (is(at, "trong") || is(at, "trên")) && is(number - 1, "số") && isNumber(number);
        return words ? Optional.of(number) : Optional.empty();
    }

    private Optional<Integer> upperEnd(int at) {
        if (!isRangeMark(at + 1) || !isNumber(at + 2)) {
            return Optional.empty();
        }
        boolean rising = NumberLiteral.measure(key(at)).compareTo(NumberLiteral.measure(key(at + 2))) < 0;
        return rising ? Optional.of(at + 2) : Optional.empty();
    }

    private boolean isRangeMark(int at) {
        return is(at, "-") || is(at, "–") || is(at, "đến") || is(at, "tới");
    }

    private boolean isPercent(int at) {
        return is(at, "%")
                || is(at, "‰")
                || (is(at, "phần") && is(at + 1, "trăm"))
                || (is(at, "điểm") && (is(at + 1, "%") || is(at + 1, "phần")));
    }

    /** Whether a token stands at the next without a space. */
    boolean touches(int at) {
        return at >= 0
                && at + 1 < tokens.size()
                && tokens.get(at).end() == tokens.get(at + 1).start();
    }

    boolean isNumber(int at) {
        return at < tokens.size() && tokens.get(at).isNumber();
    }

    boolean is(int at, String key) {
        return at >= 0 && at < tokens.size() && tokens.get(at).is(key);
    }

    String key(int at) {
        return tokens.get(at).key();
    }

    static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
