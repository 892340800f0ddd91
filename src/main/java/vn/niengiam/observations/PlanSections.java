package vn.niengiam.observations;

import java.util.Optional;
import java.util.Set;
import vn.niengiam.observations.PeriodMention.Kind;

/**
 * Follows the parts of a document that tell plans: what stands below "III. MỤC TIÊU NĂM 2025", up to a heading that opens
 * something else, and the list behind "Năm 2025, tỉnh phấn đấu:". Their bare figures are goals, not results.
 */
final class PlanSections {
    /**
     * A plan that a heading or a lead-in opened.
     *
     * @param mention the words that name its time; empty for "thời gian tới"
     * @param rank that of its heading
     */
    record Plan(Optional<PeriodMention> mention, int rank) {}

    private static final int LONGEST_HEADING = 30;
    private static final Set<String> PLANNING = Set.of(
            "mục tiêu",
            "chỉ tiêu",
            "nhiệm vụ",
            "phương hướng",
            "định hướng",
            "kế hoạch",
            "dự kiến",
            "dự toán",
            "giải pháp",
            "phấn đấu",
            "trọng tâm");
    private static final Set<String> LOOKING_BACK = Set.of("kết quả", "tình hình", "đánh giá", "đạt được", "hạn chế");
    private static final Set<String> BEFORE_PLANNING = Set.of("một", "số", "các", "những", "về", "và", "công", "tác");

    private final DocumentTime time;
    private Optional<Plan> section = Optional.empty();
    private Optional<Plan> list = Optional.empty();
    /** A numbering that stood alone, whose heading is the next sentence. */
    private Optional<HeadingMark> numbering = Optional.empty();
    /** A heading that plans, but names no time yet: "PHƯƠNG HƯỚNG, NHIỆM VỤ", and in the next line "NĂM 2025". */
    private Optional<HeadingMark> untimed = Optional.empty();

    private boolean hasBody;
    private boolean inRow;
    private String lastMark = ".";

    PlanSections(DocumentTime time) {
        this.time = time;
    }

    /** To be called before the figures of each sentence are read. */
    void enter(Statement statement, boolean startsLine, boolean endsLine) {
        inRow = false;
        TokenReader tokens = statement.tokens();
        HeadingMark mark =
                numbering.map(alone -> new HeadingMark(alone.rank(), 0)).orElseGet(() -> HeadingMark.of(tokens));
        boolean heads = startsLine || numbering.isPresent();
        numbering = startsLine && mark.isAlone(tokens) ? Optional.of(mark) : Optional.empty();
        if (numbering.isPresent()) {
            return;
        }
        if (startsLine) {
            list = list.filter(plan -> isItem(tokens));
        }
        if (heads && endsLine && isHeading(statement, mark)) {
            head(statement, mark);
        } else {
            untimed = Optional.empty();
        }
        if (tokens.is(tokens.size() - 1, ":") && !looksBack(tokens)) {
            list = timeToCome(statement)
                    .filter(named -> plans(tokens))
                    .map(named -> new Plan(Optional.of(named), HeadingMark.UNNUMBERED))
                    .or(() -> list);
        }
        hasBody |= statement.isWhole();
        lastMark = tokens.key(tokens.size() - 1);
    }

    private void head(Statement statement, HeadingMark mark) {
        TokenReader tokens = statement.tokens();
        list = Optional.empty();
        Optional<PeriodMention> named = timeToCome(statement);
        if (untimed.isPresent() && named.isPresent() && mark.words() == 0) {
            section = Optional.of(new Plan(named, untimed.get().rank()));
            untimed = Optional.empty();
            return;
        }
        boolean opens = opensPlan(tokens, mark.words()) && (hasBody || mark.isNumbered());
        untimed = opens && statement.periods().isEmpty() ? Optional.of(mark) : Optional.empty();
        if (opens && (named.isPresent() || saysLater(statement, mark.words()))) {
            section = Optional.of(new Plan(named, mark.rank()));
        } else if (looksBack(tokens) || !opensPlan(tokens, mark.words())) {
            section = section.filter(plan -> plan.rank() < mark.rank() && !looksBack(tokens));
        } else if (!statement.periods().isEmpty()) {
            section = Optional.empty();
        }
    }

    /** To be called before the cells of a row are read: the columns of a table say what they tell. */
    void enterRow() {
        inRow = true;
    }

    /** The plan that a figure is told in, unless the sentence says "đã" of it. */
    Optional<Plan> over(Statement statement, Quantity quantity) {
        return list.or(() -> section).filter(plan -> !inRow && !isDone(statement.tokens(), quantity));
    }

    /** The plan's own time, where its heading names none: "phương hướng thời gian tới" in a report on a year. */
    Optional<TimePeriod> coming() {
        return time.period()
                .filter(reported -> reported.wholeYears() && reported.isOneYear() && !time.ofTerm())
                .map(reported -> TimePeriod.year(reported.lastYear() + 1));
    }

    /** "Trong năm", "hằng năm": in a plan, those of its time. */
    static boolean leavesTimeOpen(Statement statement, PeriodMention mention) {
        TokenReader tokens = statement.tokens();
        boolean inYear = statement.periods().contains(mention)
                && tokens.isAnyOf(mention.from(), "trong", "cả")
                && tokens.is(mention.from() + 1, "năm")
                && mention.to() == mention.from() + 2;
        return inYear || mention.kind() == Kind.OF_LAST_SPAN;
    }

    private static boolean isDone(TokenReader tokens, Quantity quantity) {
        for (int at = 0; at < quantity.from(); at++) {
            if (tokens.is(at, "đã") && !tokens.isAnyOf(at + 1, "đề", "đặt", "giao", "định", "được")) {
                return true;
            }
        }
        return false;
    }

    /** A list goes on with marked lines, and behind a line that ends with a semicolon. */
    private boolean isItem(TokenReader tokens) {
        return Set.of(":", ";", ",").contains(lastMark) || PeriodResolver.isItem(tokens);
    }

    private boolean isHeading(Statement statement, HeadingMark mark) {
        TokenReader tokens = statement.tokens();
        boolean apart = mark.rank() < HeadingMark.UNNUMBERED || !lastMark.equals(",");
        return apart
                && statement.quantities().isEmpty()
                && tokens.size() <= LONGEST_HEADING
                && (mark.rank() < HeadingMark.UNNUMBERED || tokens.startsWithCapital(mark.words()))
                && !tokens.isAnyOf(tokens.size() - 1, ".", ";", ",", "!", "?")
                && !tokens.hasAnyOf(0, tokens.size(), "|");
    }

    private Optional<PeriodMention> timeToCome(Statement statement) {
        return statement.periods().stream()
                .filter(mention -> mention.kind() == Kind.COMING_TERM
                        || mention.kind() != Kind.COMPARISON
                                && mention.period().filter(time::isToCome).isPresent())
                .reduce((earlier, later) -> later);
    }

    /** "Phương hướng, nhiệm vụ", "Nhiệm vụ trọng tâm thời gian tới". */
    private static boolean saysLater(Statement statement, int from) {
        TokenReader tokens = statement.tokens();
        if (!statement.periods().isEmpty()) {
            return false;
        }
        for (int at = from; at < tokens.size(); at++) {
            if (pair(tokens, at).equals("phương hướng") || pair(tokens, at).equals("gian tới")) {
                return true;
            }
        }
        return false;
    }

    private static boolean opensPlan(TokenReader tokens, int from) {
        int at = from;
        while (BEFORE_PLANNING.contains(tokens.key(at))) {
            at++;
        }
        return PLANNING.contains(pair(tokens, at)) && !looksBack(tokens);
    }

    private static boolean plans(TokenReader tokens) {
        return hasAnyOf(tokens, PLANNING);
    }

    private static boolean looksBack(TokenReader tokens) {
        return hasAnyOf(tokens, LOOKING_BACK);
    }

    private static boolean hasAnyOf(TokenReader tokens, Set<String> pairs) {
        for (int at = 0; at < tokens.size(); at++) {
            if (pairs.contains(pair(tokens, at))) {
                return true;
            }
        }
        return false;
    }

    private static String pair(TokenReader tokens, int at) {
        return tokens.key(at) + " " + tokens.key(at + 1);
    }
}
