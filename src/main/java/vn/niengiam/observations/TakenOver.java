package vn.niengiam.observations;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vn.niengiam.reference.Indicator.Aggregation;
import vn.niengiam.text.Measure;

/** Meaning that a figure takes over from the one before it: a share of it, or the same amount in another currency. */
final class TakenOver {
    private static final Set<String> SHARE_WORDS = Set.of("chiếm", "tức", "đạt", "lệ", "(", "đương", "bằng");
    /** Words that tell another time, or a plan. */
    private static final Set<String> REMARKS = Set.of(
            "năm", "quý", "tháng", "cùng", "kỳ", "trước", "ngoái", "đầu", "cuối", "i", "ii", "iii", "iv", "kh", "nq",
            "kế", "hoạch", "chỉ", "tiêu", "dự", "toán", "mục", "nghị", "quyết", "nhiệm", "giao", "lũy", "tính", "chung",
            "cả", "riêng", "trong", "đó", "khi", "thấp", "cao", "hơn", "mức", "tương", "xa", "bình", "quân", "mỗi",
            "hằng", "hàng");
    /** Words that lead to a level compared with: "thấp xa so với mức 6%". */
    private static final Set<String> LEADS_TO_LEVEL = Set.of("so", "với");

    private static final int LONGEST_TAIL = 12;
    private static final int NEAR = 6;

    private final TokenReader tokens;

    TakenOver(TokenReader tokens) {
        this.tokens = tokens;
    }

    Optional<IndicatorMatch> from(Finding before, Quantity quantity) {
        return before.match()
                .filter(match -> isShare(match, before.quantity(), quantity)
                        || isSameAmount(before.quantity(), quantity)
                        || isRemark(before.quantity(), quantity))
                .map(match -> match.inheritedBy(quantity));
    }

    /** "1.012 đảng viên; cùng kỳ năm ngoái 618 đảng viên": the noun alone says less than what was told of another time. */
    Optional<IndicatorMatch> atAnotherTime(List<Finding> told, IndicatorMatch own, Quantity quantity) {
        int nounEnd = quantity.to() + CountedNouns.length(tokens, quantity.to());
        boolean nounAlone = own.cueStart() >= quantity.leftEdge() && own.cueEnd() <= nounEnd && !tokens.isWord(nounEnd);
        return nounAlone ? elsewhere(told, quantity) : Optional.empty();
    }

    /** "1.204 đảng viên, tương đương 80,3% chỉ tiêu, trong khi năm 2020 là 1.733 đồng chí": what else was told in between is passed by. */
    Optional<IndicatorMatch> elsewhere(List<Finding> told, Quantity quantity) {
        int last = told.size() - 1;
        while (last > 0
                && quantity.amount().measure() != Measure.PERCENT
                && told.get(last).quantity().amount().measure()
                        != quantity.amount().measure()) {
            last--;
        }
        Finding before = told.get(last);
        return before.match()
                .filter(match -> isRemark(before.quantity(), quantity))
                .map(match -> match.inheritedBy(quantity));
    }

    /** "29 xã đạt chuẩn, chiếm 48,3% số xã": the share of a stock keeps its indicator; that of a flow is another matter. */
    private boolean isShare(IndicatorMatch match, Quantity before, Quantity quantity) {
        boolean kinds = quantity.amount().measure() == Measure.PERCENT
                && before.amount().measure() == Measure.COUNT
                && (isStock(match) || hasPercentForm(match));
        if (!kinds) {
            return false;
        }
        if (tokens.isAnyOf(quantity.to(), "số", "tổng")) {
            return isOfSameNoun(before, quantity);
        }
        for (int at = before.to(); at < quantity.from(); at++) {
            if (SHARE_WORDS.contains(tokens.key(at))) {
                return tokens.isAnyOf(quantity.to(), ",", ";", ".", ")", "");
            }
        }
        return false;
    }

    /** "chiếm 48,3% số xã"; but "2.154 đảng viên, chiếm 41% tổng số cán bộ" is a share of others. */
    private boolean isOfSameNoun(Quantity before, Quantity quantity) {
        int noun = quantity.to();
        while (tokens.isAnyOf(noun, "tổng", "số")) {
            noun++;
        }
        String told =
                tokens.phrase(noun, noun + CountedNouns.length(tokens, noun)).toLowerCase(Locale.ROOT);
        return told.isEmpty() || told.startsWith(before.unit()) || before.unit().startsWith(told);
    }

    private static boolean isStock(IndicatorMatch match) {
        Aggregation aggregation = match.indicator().aggregation();
        return aggregation == Aggregation.LEVEL || aggregation == Aggregation.OWN;
    }

    private static boolean hasPercentForm(IndicatorMatch match) {
        return match.indicator().wordings().stream().anyMatch(wording -> wording.contains("#%"));
    }

    /**
     * "tăng 7,92% (quý I/2023 tăng 5,03%)", "2.145 người (KH: 2.000 người)", "1.310 tỷ đồng, lũy kế 11 tháng 20.150 tỷ đồng",
     * "thấp hơn mức 5,6% của cùng kỳ": the same at another time, as planned, or elsewhere.
     */
    private boolean isRemark(Quantity before, Quantity quantity) {
        boolean kinds = quantity.amount().measure() == before.amount().measure()
                && (!tellsChange(quantity) || tellsChange(before))
                && (quantity.unit().isEmpty()
                        || quantity.unit().equals(before.unit())
                        || CountedNouns.isSameKind(quantity.unit(), before.unit()));
        int opening = kinds ? remarkStart(before, quantity) : -1;
        if (opening < 0) {
            return false;
        }
        boolean tells = false;
        // "trong đó quý I tăng 8,79%" tells of another time; "trong đó có 12 đảng viên", of other members.
        boolean part = tokens.hasAnyOf(opening, quantity.leftEdge(), "đó")
                && !tokens.hasAnyOf(opening, quantity.leftEdge(), "quý", "tháng", "năm");
        boolean perUnit = tokens.hasAnyOf(opening, quantity.leftEdge(), "quân")
                && !tokens.hasAnyOf(opening, quantity.leftEdge(), "năm");
        if (perUnit) {
            return false;
        }
        boolean level = tokens.is(quantity.leftEdge(), "mức") || tokens.is(quantity.leftEdge() + 1, "mức");
        for (int at = opening; at < quantity.leftEdge(); at++) {
            if (level && LEADS_TO_LEVEL.contains(tokens.key(at))) {
                continue;
            }
            if (part || !REMARKS.contains(tokens.key(at)) && !tokens.isNumber(at) && tokens.isWord(at)) {
                return false;
            }
            tells |= tokens.isWord(at);
        }
        return tells || level;
    }

    private boolean tellsChange(Quantity quantity) {
        return tokens.hasAnyOf(quantity.leftEdge(), quantity.from(), "tăng", "giảm");
    }

    /** Where the words begin that stand apart from what the earlier figure counts; -1 if none do. */
    private int remarkStart(Quantity before, Quantity quantity) {
        int first = Math.max(before.to(), quantity.leftEdge() - LONGEST_TAIL);
        for (int at = quantity.leftEdge() - 1; at >= first; at--) {
            if (tokens.isAnyOf(at, "(", ",", ";", "riêng")) {
                return at + 1;
            }
        }
        return -1;
    }

    /** "68,37 triệu đồng (tương đương 2.873 USD)". */
    private boolean isSameAmount(Quantity before, Quantity quantity) {
        return quantity.amount().measure() == Measure.MONEY
                && before.amount().measure() == Measure.MONEY
                && !before.unit().equals(quantity.unit())
                && quantity.from() - before.to() <= NEAR
                && tokens.hasAnyOf(before.to(), quantity.from(), "(");
    }
}
