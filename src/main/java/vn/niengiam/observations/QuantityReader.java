package vn.niengiam.observations;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vn.niengiam.text.Amount;
import vn.niengiam.text.Amounts;
import vn.niengiam.text.Measure;
import vn.niengiam.text.NumberWords;

/** Finds the figures of a sentence, and leaves out the numbers that are none: dates, names, durations, hours. */
final class QuantityReader {
    private static final Set<String> STOPS_NOUN = Set.of(
            "được", "đạt", "đã", "bị", "cho", "tại", "ở", "trong", "với", "và", "là", "chiếm", "tham", "nhận", "hoàn",
            "so", "bằng", "tăng", "giảm", "từ", "theo", "vào", "do", "để", "có", "còn", "thuộc", "vượt", "gồm", "trên",
            "của");
    private static final int LONGEST_NOUN = 7;
    /** Tokens from the part to its total: "51.985 trong tổng số 52.105". */
    private static final int TOTAL_BEHIND = 4;

    private final TokenReader tokens;
    private final List<PeriodMention> periods;
    private final boolean[] taken;
    private final Identifiers identifiers;
    private final boolean noise;
    private final Amounts amounts;
    private int period = 0;

    private QuantityReader(TokenReader tokens, List<PeriodMention> periods, boolean[] taken) {
        this.tokens = tokens;
        this.periods = periods;
        this.taken = taken;
        this.identifiers = new Identifiers(tokens);
        this.noise = identifiers.isNoise();
        this.amounts = new Amounts(tokens.tokens());
    }

    /**
     * The figures in order.
     *
     * @param dates for each token, whether it is part of a date
     */
    static List<Quantity> read(TokenReader tokens, List<PeriodMention> periods, boolean[] dates) {
        return new QuantityReader(tokens, periods, dates).read();
    }

    private List<Quantity> read() {
        List<Quantity> quantities = new ArrayList<>();
        if (noise) {
            return quantities;
        }
        int at = 0;
        while (at < tokens.size()) {
            int periodEnd = periodEnd(at);
            if (periodEnd > at) {
                at = periodEnd;
                continue;
            }
            Optional<Amount> amount = taken[at] ? Optional.empty() : amountAt(at);
            if (amount.isPresent()) {
                add(amount.get(), quantities);
            }
            at = amount.isPresent() ? amount.get().to() : at + 1;
        }
        return quantities;
    }

    private void add(Amount amount, List<Quantity> quantities) {
        if (isStatistic(amount)) {
            quantities.add(quantity(amount));
        }
        if (statesTotal(amount)) {
            quantities.add(quantity(amounts.at(amount.from() + TOTAL_BEHIND)));
        }
    }

    /** To be asked of tokens in order. */
    private int periodEnd(int at) {
        while (period < periods.size() && periods.get(period).to() <= at) {
            period++;
        }
        boolean within = period < periods.size() && periods.get(period).from() <= at;
        return within ? periods.get(period).to() : at;
    }

    private Optional<Amount> amountAt(int at) {
        if (tokens.isNumber(at)) {
            return Optional.of(amounts.at(at));
        }
        return tokens.isWord(at) && NumberWords.canStartWith(tokens.at(at))
                ? zero(at).or(() -> amounts.moneyInWords(at)).or(() -> inWords(at))
                : Optional.empty();
    }

    private Optional<Amount> inWords(int at) {
        boolean oneOfFew = tokens.is(at, "một")
                && (tokens.isAnyOf(at - 1, "trách", "cáo", "chức", "trừ", "luật", "nạp", "mở") || isOneMember(at));
        if (tokens.is(at, "không") || (tokens.is(at, "một") && !oneOfFew) || tokens.startsWithCapital(at) && at > 0) {
            return Optional.empty();
        }
        return NumberWords.read(tokens.tokens(), at)
                .filter(words -> CountedNouns.length(tokens, words.end()) > 0)
                .filter(words -> !tokens.is(at, "năm") || tokens.isAnyOf(words.end(), "đảng", "đồng", "tổ", "xã"))
                .map(words -> new Amount(
                        at, words.end(), words.value(), Optional.empty(), Optional.empty(), Measure.COUNT, ""));
    }

    /** "một đảng viên bị cảnh cáo", "; một chi bộ được khen": one, of whom something is told. */
    private boolean isOneMember(int at) {
        int behind = at + 1 + CountedNouns.length(tokens, at + 1);
        return tokens.isAnyOf(at - 1, ",", ";", "và", "có") && behind > at + 1 && tokens.isAnyOf(behind, "bị", "được");
    }

    /** "không có tổ chức nào", "không còn xã": none. */
    private Optional<Amount> zero(int at) {
        if (!tokens.is(at, "không") || !tokens.isAnyOf(at + 1, "có", "còn")) {
            return Optional.empty();
        }
        int noun = CountedNouns.length(tokens, at + 2);
        boolean none = tokens.is(at + 1, "còn") || tokens.hasAnyOf(at + 2 + noun, at + 5 + noun, "nào");
        return noun > 0 && none
                ? Optional.of(
                        new Amount(at, at + 2, BigDecimal.ZERO, Optional.empty(), Optional.empty(), Measure.COUNT, ""))
                : Optional.empty();
    }

    /** "51.985 trong tổng số 52.105 tổ chức": the total is a figure of its own. */
    private boolean statesTotal(Amount amount) {
        return amount.denominator().isPresent() && tokens.is(amount.from() + 2, "tổng");
    }

    private boolean isStatistic(Amount amount) {
        return notAFigure(amount).isEmpty();
    }

    /** What an amount is, if it counts nothing. */
    private Optional<NotAFigure> notAFigure(Amount amount) {
        int next = amount.to();
        if (amount.measure() == Measure.MONEY || amount.measure() == Measure.PERCENT) {
            return Optional.empty();
        }
        if (amount.measure() == Measure.TIMES) {
            boolean compares = tokens.isAnyOf(amount.from() - 1, "gấp", "tăng", "hơn", "giảm", "gần");
            return compares ? Optional.empty() : Optional.of(NotAFigure.OCCASION);
        }
        Optional<NotAFigure> name = identifiers.name(amount.from(), amount.to());
        if (name.isPresent()) {
            return name;
        }
        boolean tiers = tokens.is(next, "cấp") && tokens.isAnyOf(amount.from() - 1, "quyền", "phương", "hình");
        if (tiers) {
            return Optional.of(NotAFigure.NAME);
        }
        if (isTime(next) || isAge(amount.from())) {
            return Optional.of(NotAFigure.DURATION);
        }
        if (isClass(amount)) {
            return Optional.of(NotAFigure.CLASS);
        }
        boolean counts = CountedNouns.length(tokens, next) > 0 || countsOtherwise(amount);
        return counts ? Optional.empty() : Optional.of(NotAFigure.COUNTS_NOTHING);
    }

    private boolean countsOtherwise(Amount amount) {
        int next = amount.to();
        boolean work = tokens.is(next, "ngày") && !isTime(next);
        boolean named = work
                || tokens.isWord(next) && !tokens.startsWithCapital(next) && CountedNouns.isCounted(tokens.key(next));
        return named ? !tokens.isYear(amount.from()) : isInList(amount) || isOfKind(amount);
    }

    /** "trong đó 53 là sinh viên": of those counted before. */
    private boolean isOfKind(Amount amount) {
        return tokens.is(amount.to(), "là")
                && CountedNouns.length(tokens, amount.to() + 1) > 0
                && tokens.isAnyOf(amount.from() - 1, "đó", "có", "gồm", ",", ";", "và", "còn")
                && !tokens.isYear(amount.from());
    }

    private boolean isTime(int at) {
        return CountedNouns.isTime(tokens.key(at)) && !(tokens.is(at, "ngày") && tokens.isAnyOf(at + 1, "công", "giờ"));
    }

    /** "trong độ tuổi 18 - 30", "tuổi đời dưới 35". */
    private boolean isAge(int at) {
        int before = tokens.isAnyOf(at - 1, "từ", "dưới", "trên") ? at - 2 : at - 1;
        boolean young = before < at - 1 && tokens.is(before, "trẻ") && tokens.is(before - 1, "tuổi");
        return young
                || tokens.is(before, "tuổi") && tokens.is(before - 1, "độ")
                || tokens.is(before, "đời") && tokens.is(before - 1, "tuổi");
    }

    /** A number that is no figure: where it starts, the index behind it, and what it is. */
    record Other(int from, int end, NotAFigure reason) {}

    /** The numbers of a sentence that {@link #read} leaves out. */
    static List<LeftOut> leftOut(Statement statement, boolean[] dates) {
        QuantityReader reader = new QuantityReader(statement.tokens(), statement.periods(), dates);
        return LeftOut.of(statement.tokens(), reader, statement.quantities());
    }

    /** The number that starts at a token and is no figure. */
    Optional<Other> otherAt(int at) {
        int end = periodEnd(at);
        if (end > at) {
            return Optional.of(new Other(at, end, NotAFigure.PERIOD));
        }
        if (taken[at]) {
            while (end < taken.length && taken[end] && periodEnd(end) == end) {
                end++;
            }
            return Optional.of(new Other(at, end, NotAFigure.DATE));
        }
        return amountAt(at)
                .flatMap(amount -> (noise ? Optional.of(NotAFigure.NOISE) : notAFigure(amount))
                        .map(reason -> new Other(at, amount.to(), reason)));
    }

    /** "19 sản phẩm 4 sao"; "86 xã hoàn thành 19 tiêu chí", "xã dưới 14 tiêu chí": the 19 says which communes, it counts nothing. */
    private boolean isClass(Amount amount) {
        if (tokens.is(amount.to(), "sao")) {
            return true;
        }
        boolean whole = amount.value().stripTrailingZeros().scale() <= 0;
        if (!whole || !tokens.is(amount.to(), "tiêu") || !tokens.is(amount.to() + 1, "chí")) {
            return false;
        }
        for (int i = amount.from() - 1; i >= Math.max(0, amount.from() - 5); i--) {
            if (tokens.isAnyOf(i, ",", ";", "(", "bình", "năm")) {
                return false;
            }
            if (tokens.is(i, "xã")) {
                return !tokens.is(i - 1, "mỗi");
            }
        }
        return false;
    }

    /** "khiển trách 3, cảnh cáo 1", "số cấp ủy viên là 17", "Nam Đà 11/19": what is counted stands before. */
    private boolean isInList(Amount amount) {
        int before = amount.from() - 1;
        boolean ends = amount.to() >= tokens.size()
                || !tokens.isWord(amount.to()) && !tokens.isNumber(amount.to())
                || tokens.isAnyOf(amount.to(), "và", "với", "chiếm", "so", "tăng", "giảm", "bằng");
        boolean labelled = tokens.isWord(before)
                || (tokens.is(before, ":") && tokens.isWord(before - 1))
                || (RespectiveList.isSeparator(tokens, before) && RespectiveList.cueBefore(tokens, before) >= 0);
        if (!ends || !labelled || tokens.isYear(amount.from())) {
            return false;
        }
        return amount.denominator().isPresent()
                || !tokens.startsWithCapital(before)
                || tokens.isAnyOf(before, ":", "kh", "nq");
    }

    private Quantity quantity(Amount amount) {
        int left = Qualifiers.leftEdge(tokens, amount.from());
        int nounEnd = nounEnd(amount);
        boolean fall = Qualifiers.isFall(tokens, left, amount);
        BigDecimal value = fall ? amount.value().negate() : amount.value();
        Qualifier qualifier = Qualifiers.of(tokens, left, amount);
        return new Quantity(amount, left, nounEnd, value, unit(amount, nounEnd), qualifier);
    }

    private int nounEnd(Amount amount) {
        int end = amount.to();
        int known = CountedNouns.length(tokens, end);
        end += known;
        while (end - amount.to() < LONGEST_NOUN && tokens.isWord(end) && !STOPS_NOUN.contains(tokens.key(end))) {
            end++;
        }
        return end;
    }

    private String unit(Amount amount, int nounEnd) {
        if (!amount.unit().isEmpty()) {
            return amount.unit();
        }
        if (amount.measure() == Measure.TIMES) {
            return "lần";
        }
        int length = Math.max(CountedNouns.length(tokens, amount.to()), nounEnd > amount.to() ? 1 : 0);
        return CountedNouns.unit(
                tokens.phrase(amount.to(), amount.to() + length).toLowerCase(Locale.ROOT));
    }
}
