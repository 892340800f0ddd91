package vn.niengiam.observations;

import java.util.Optional;
import java.util.Set;
import vn.niengiam.observations.PeriodMention.Kind;
import vn.niengiam.reference.Indicator.Measured;
import vn.niengiam.text.Measure;

/** Tells results from plans and from earlier results quoted for comparison. */
final class NatureReader {
    private static final Set<String> DONE = Set.of("vượt", "đạt", "thành", "với", "hiện", "so", "được", "theo", "cả");

    private static final int SET_WITHIN = 7;

    private final DocumentTime time;

    NatureReader(DocumentTime time) {
        this.time = time;
    }

    NatureReason read(Statement statement, Quantity quantity, PeriodResolver.Resolved resolved, Measured measured) {
        Optional<NatureReason> plan = plan(statement, quantity, resolved);
        if (plan.isPresent()) {
            return plan.get();
        }
        if (resolved.inPlan()) {
            return NatureReason.of(NatureReason.Rule.PLAN_SECTION);
        }
        Optional<TimePeriod> period = resolved.period();
        Optional<PeriodMention> mention = resolved.mention();
        if (period.isEmpty() || time.year().isEmpty()) {
            return NatureReason.of(NatureReason.Rule.NOTHING_ELSE_SAID);
        }
        int year = time.year().get();
        boolean opensPlan =
                mention.filter(words -> words.kind() == Kind.OF_A_PLAN).isPresent();
        if (time.isToCome(period.get()) && (opensPlan || !isPast(period.get()))) {
            return NatureReason.of(NatureReason.Rule.TIME_TO_COME);
        }
        Optional<PeriodMention> own = mention.filter(statement.periods()::contains);
        if (own.filter(words -> tellsEarlier(statement.tokens(), words)).isPresent()) {
            return NatureReason.of(NatureReason.Rule.EARLIER_TIME_NAMED);
        }
        if (measured == Measured.STOCK && opensBeforeMerger(statement.tokens())) {
            return NatureReason.of(NatureReason.Rule.EARLIER_TIME_NAMED);
        }
        if (isStartOfChange(statement, quantity)) {
            return NatureReason.of(NatureReason.Rule.START_OF_CHANGE);
        }
        boolean earlier = period.get().isOneYear() && period.get().lastYear() < year;
        if (earlier && isQuoted(statement, quantity, own, measured)) {
            return NatureReason.of(NatureReason.Rule.EARLIER_YEAR);
        }
        boolean compared = earlier && statement.tokens().is(quantity.leftEdge() - 1, "này");
        if (compared) {
            return NatureReason.at(NatureReason.Rule.THIS_NUMBER, quantity.leftEdge() - 1, 1);
        }
        int lastYear = lastYears(statement, quantity);
        boolean alone = earlier && isOfEarlierYear(statement, own);
        return lastYear < 0
                ? NatureReason.of(alone ? NatureReason.Rule.YEAR_BEFORE : NatureReason.Rule.NOTHING_ELSE_SAID)
                : NatureReason.at(NatureReason.Rule.LAST_YEAR_NAMED, lastYear, 2);
    }

    private Optional<NatureReason> plan(Statement statement, Quantity quantity, PeriodResolver.Resolved resolved) {
        int word = planWord(statement, quantity);
        if (word >= 0) {
            return Optional.of(NatureReason.at(NatureReason.Rule.PLAN_WORD, word, 2));
        }
        if (isPlanInBrackets(statement.tokens(), quantity)) {
            return Optional.of(NatureReason.of(NatureReason.Rule.PLAN_IN_BRACKETS));
        }
        return isPlanItself(statement, quantity, resolved) || isSetBehind(statement.tokens(), quantity)
                ? Optional.of(NatureReason.of(NatureReason.Rule.PLAN_NAMED_BEFORE))
                : Optional.empty();
    }

    private static boolean tellsEarlier(TokenReader tokens, PeriodMention words) {
        return words.kind() == Kind.COMPARISON
                || tokens.isAnyOf(words.from(), "đầu", "cùng")
                || tokens.isAnyOf(words.from() + 1, "trước", "ngoái");
    }

    /** "Trước hợp nhất, Hải Phòng có 127.800 đảng viên". */
    private static boolean opensBeforeMerger(TokenReader tokens) {
        int at = tokens.is(1, "khi") ? 2 : 1;
        return tokens.is(0, "trước") && (tokens.isAnyOf(at, "hợp", "sáp") && tokens.isAnyOf(at + 1, "nhất", "nhập"));
    }

    /** "từ 28,34% năm 2010 giảm còn 11,8%": where a change started. */
    private static boolean isStartOfChange(Statement statement, Quantity quantity) {
        int next = statement.figures().indexOf(quantity) + 1;
        if (!quantity.isFrom(statement.tokens())
                || next >= statement.quantities().size()) {
            return false;
        }
        Quantity end = statement.quantities().get(next);
        for (int at = end.from() - 1; at >= quantity.to(); at--) {
            if (statement.tokens().isAnyOf(at, "lên", "xuống", "còn")
                    && !statement.tokens().is(at - 1, "trở")) {
                return end.amount().measure() == quantity.amount().measure();
            }
        }
        return false;
    }

    private boolean isPast(TimePeriod period) {
        return time.publishedOn().isPresent()
                && !period.to().atEndOfMonth().isAfter(time.publishedOn().get());
    }

    /** "Năm 2003, thu ngân sách mới đạt 42 tỷ đồng" in a report on 2023; but "riêng năm 2022" is one of the years reported. */
    private static boolean isOfEarlierYear(Statement statement, Optional<PeriodMention> mention) {
        return mention.filter(words -> words.kind() == Kind.SPAN)
                .filter(words -> words.period().filter(TimePeriod::isOneYear).isPresent())
                .filter(words -> statement.tokens().is(words.from(), "năm")
                        && !statement.tokens().isAnyOf(words.from() - 1, "riêng", "cuối", "hết"))
                .isPresent();
    }

    private static boolean isQuoted(
            Statement statement, Quantity quantity, Optional<PeriodMention> mention, Measured measured) {
        boolean inBrackets = mention.isPresent()
                && mention.get().from() < quantity.from()
                && statement.tokens().is(mention.get().from() - 1, "(");
        boolean atAPoint = mention.isPresent()
                && (statement.tokens().isAnyOf(mention.get().from(), "đầu")
                        || statement.tokens().isAnyOf(mention.get().from() - 1, "điểm", "đầu", "cuối"));
        return inBrackets && statement.figuresBetween(0, mention.get().from()) > 0
                || atAPoint && measured == Measured.STOCK;
    }

    /** Where "năm trước" stands in "cùng kỳ năm trước là 58 đảng viên", "(năm trước 12%)"; -1 if nowhere. */
    private static int lastYears(Statement statement, Quantity quantity) {
        TokenReader tokens = statement.tokens();
        if (Qualifiers.differsBy(tokens, quantity.leftEdge()).isPresent()) {
            return -1;
        }
        for (int at = quantity.from() - 1; at >= Math.max(0, quantity.from() - 5); at--) {
            if (tokens.isAnyOf(at, ",", ";", "với", "so", "và", "bằng") || tokens.isNumber(at)) {
                return -1;
            }
            boolean lastYear = tokens.is(at, "năm") && tokens.isAnyOf(at + 1, "trước", "ngoái");
            if (lastYear) {
                return at;
            }
        }
        return -1;
    }

    /**
     * The first word of planning that governs the figure; -1 if none. It does not reach into or out of brackets: "(kế
     * hoạch 300)", "(đầu nhiệm kỳ có 5.356 đảng viên)".
     */
    private static int planWord(Statement statement, Quantity quantity) {
        TokenReader tokens = statement.tokens();
        int bracket = statement.brackets().lastBefore(quantity.from());
        int plan = -1;
        for (int at = quantity.from() - 1; at > bracket; at--) {
            plan = isPlan(tokens, at) ? at : plan;
            if (tellsResult(tokens, at)) {
                break;
            }
        }
        return plan;
    }

    /** "Vốn đầu tư công kế hoạch năm 2024 trên 7.776 tỷ đồng": nothing but soft words stand behind the plan's name. */
    private static boolean isPlanItself(Statement statement, Quantity quantity, PeriodResolver.Resolved resolved) {
        return resolved.mention()
                .filter(words -> words.kind() == Kind.OF_A_PLAN && words.to() >= quantity.leftEdge())
                .filter(words -> quantity.amount().measure() != Measure.PERCENT)
                .isPresent();
    }

    /** "mức 6% mà nghị quyết đề ra". */
    private static boolean isSetBehind(TokenReader tokens, Quantity quantity) {
        int behind = quantity.to();
        return tokens.is(behind, "mà")
                && tokens.isAnyOf(behind + 1, "nghị", "kế", "chỉ", "mục", "đại", "tỉnh", "huyện", "trung")
                && tokens.hasAnyOf(behind, behind + SET_WITHIN, "đề", "giao", "đặt");
    }

    /** "đạt 77,5% kế hoạch năm (1.500 đảng viên)", "kế hoạch đề ra (4.000 đảng viên)": the brackets tell the plan. */
    static boolean isPlanInBrackets(TokenReader tokens, Quantity quantity) {
        int before = quantity.from() - 2;
        while (tokens.isAnyOf(before, "năm", "đề", "ra") || tokens.isYear(before)) {
            before--;
        }
        return tokens.is(quantity.from() - 1, "(") && tokens.isAnyOf(before, "hoạch", "tiêu", "toán", "giao");
    }

    /** "giao chỉ tiêu kết nạp 120 đảng viên; kết quả, 128 quần chúng đã được kết nạp". */
    private static boolean tellsResult(TokenReader tokens, int at) {
        return tokens.is(at, "đã") || tokens.is(at, "kết") && tokens.is(at + 1, "quả");
    }

    private static boolean isPlan(TokenReader tokens, int at) {
        return switch (tokens.key(at)) {
            case "phấn" -> tokens.is(at + 1, "đấu") && !isReached(tokens, at);
            case "mục" ->
                tokens.is(at + 1, "tiêu")
                        && !isReached(tokens, at)
                        && !tokens.is(at - 1, "%")
                        && !tokens.isAnyOf(at + 2, "quốc", "đại", "này", "giảm");
            case "hướng" -> tokens.is(at + 1, "tới");
            case "sẽ" -> true;
            case "yêu" ->
                tokens.is(at + 1, "cầu")
                        && !isReached(tokens, at)
                        && tokens.isAnyOf(at + 2, "giải", "đạt", "phấn", "hoàn", "kết");
            case "quyết" -> tokens.is(at + 1, "nghị") && tokens.is(at - 1, "hội") && tokens.isNumber(at + 2);
            case "nghị" -> tokens.is(at + 1, "quyết") && tokens.is(at - 1, "(") && !tokens.is(at + 2, "số");
            case "nq" -> tokens.is(at + 1, ":") && tokens.is(at - 1, "(");
            case "kh" -> tokens.is(at - 1, "(");
            case "dự" -> tokens.is(at + 1, "toán") && tokens.is(at - 1, "(");
            case "kế" -> tokens.is(at + 1, "hoạch") && (tokens.is(at - 1, "(") || opensWithPlan(tokens, at));
            case "chỉ" ->
                tokens.is(at + 1, "tiêu")
                        && (tokens.isAnyOf(at - 1, "(", "giao", "đặt", "ra") || opensWithTarget(tokens, at));
            case "giao" ->
                tokens.is(at - 1, "được") && !tokens.isNumber(at - 2) && !tokens.isAnyOf(at - 2, "tiêu", "vụ");
            default -> false;
        };
    }

    /** "vượt mục tiêu", "đạt yêu cầu": the plan is what a result is held against. */
    private static boolean isReached(TokenReader tokens, int plan) {
        return DONE.contains(tokens.key(plan - 1));
    }

    private static boolean opensWithPlan(TokenReader tokens, int at) {
        return at == 0 && tokens.is(at + 2, "năm") && tokens.is(at + 4, ":") || at == 0 && tokens.is(at + 2, ":");
    }

    private static boolean opensWithTarget(TokenReader tokens, int at) {
        return at <= 1 && (tokens.isAnyOf(at + 2, "năm", "đề", "đặt", ":"));
    }
}
