package vn.niengiam.observations;

import java.util.Optional;
import java.util.Set;
import vn.niengiam.observations.PeriodMention.Kind;

/** Finds the words of time nearest to a figure in its sentence: those before it, or those behind that belong to it. */
final class NearestPeriod {
    private static final Set<String> PLANNED = Set.of("kế", "dự", "chỉ", "nghị", "mục");

    private static final int NEXT_WITHIN = 5;

    private NearestPeriod() {}

    /** The words of time that date the figure, in its own sentence. */
    static Optional<PeriodMention> of(Statement statement, Quantity quantity) {
        Optional<PeriodMention> before = lastBefore(statement, quantity);
        int reach = reach(statement, quantity, false);
        int nearest = reach(statement, quantity, true);
        Optional<PeriodMention> behind = statement.periods().stream()
                .filter(mention -> mention.isStated()
                        || mention.kind() == Kind.SAME_SPAN
                        || isStartInBrackets(statement, quantity, mention))
                .filter(mention -> mention.from() >= quantity.to())
                .filter(mention -> mention.to() <= (isInBrackets(statement, mention) ? nearest : reach))
                .filter(mention -> quantity.isFrom(statement.tokens()) || !datesNext(statement, mention))
                .filter(mention -> !followsPlan(statement, quantity, mention))
                .findFirst();
        return behind.filter(mention -> before.isEmpty() || isCloser(statement, mention, before.get(), quantity))
                .or(() -> before);
    }

    /** "từ 8,86% (đầu nhiệm kỳ)". */
    private static boolean isStartInBrackets(Statement statement, Quantity quantity, PeriodMention mention) {
        return mention.kind() == Kind.START_OF_SPAN
                && mention.from() == quantity.to() + 1
                && isInBrackets(statement, mention);
    }

    private static Optional<PeriodMention> lastBefore(Statement statement, Quantity quantity) {
        for (int i = statement.periods().size() - 1; i >= 0; i--) {
            PeriodMention mention = statement.periods().get(i);
            if (mention.dates()
                    && mention.to() <= quantity.from()
                    && (mention.kind() != Kind.OF_A_PLAN || datesFigure(statement, mention, quantity))
                    && reaches(statement, mention, quantity)
                    && !isOfStart(statement, mention)) {
                return Optional.of(mention);
            }
        }
        return Optional.empty();
    }

    /** "từ mức 28,34% năm 2010 giảm còn 11,8%": the year is that of the 28,34% alone. */
    private static boolean isOfStart(Statement statement, PeriodMention mention) {
        int last = statement.figures().endedBy(mention.from()) - 1;
        for (int i = last;
                i >= 0 && mention.from() - statement.quantities().get(i).to() <= 2;
                i--) {
            if (statement.quantities().get(i).isFrom(statement.tokens())) {
                return true;
            }
        }
        return false;
    }

    /** "đạt 18,7 tiêu chí/xã, trong khi năm 2010 chỉ là 3,5": words right before a figure date that one. */
    private static boolean datesNext(Statement statement, PeriodMention mention) {
        int at = mention.to();
        while (at < mention.to() + NEXT_WITHIN
                && statement.tokens().isWord(at)
                && !statement.tokens().is(at, "và")) {
            at++;
        }
        return statement.figures().beginsAt(at);
    }

    /** Words behind a figure date it when those before stand in an earlier clause. */
    private static boolean isCloser(
            Statement statement, PeriodMention behind, PeriodMention before, Quantity quantity) {
        return statement.figuresBetween(before.to(), quantity.from()) > 0
                && behind.from() - quantity.to() <= 6
                && behind.isSpan();
    }

    /** Words behind "9 tổ chức và 20 đảng viên" date both; what is said in brackets dates only the last. */
    private static int reach(Statement statement, Quantity quantity, boolean nearest) {
        int next = statement.figures().indexOf(quantity) + 1;
        while (!nearest
                && next < statement.quantities().size()
                && statement.tokens().is(statement.quantities().get(next).leftEdge() - 1, "và")) {
            next++;
        }
        int end = next < statement.quantities().size()
                ? statement.quantities().get(next).leftEdge()
                : statement.tokens().size();
        for (int at = quantity.to(); at < end; at++) {
            if (statement.tokens().is(at, ";")) {
                return at;
            }
        }
        return end;
    }

    /** "Kế hoạch năm 2024: kết nạp 1.500 đảng viên"; but what "đã" says behind it is a result of the time reported. */
    private static boolean datesFigure(Statement statement, PeriodMention plan, Quantity quantity) {
        if (statement.figuresBetween(0, plan.from()) > 0) {
            return false;
        }
        return !statement.tokens().hasAnyOf(plan.to(), quantity.from(), "đã");
    }

    /** "đạt 94,7% kế hoạch năm 2019": the plan's year. */
    private static boolean followsPlan(Statement statement, Quantity quantity, PeriodMention mention) {
        TokenReader tokens = statement.tokens();
        for (int at = quantity.to(); at < mention.from(); at++) {
            boolean opensRemark = tokens.is(at, "(") && !tokens.is(mention.to(), ")");
            if (opensRemark || PLANNED.contains(tokens.key(at))) {
                return true;
            }
        }
        return false;
    }

    /** What is said in brackets holds in the brackets. */
    private static boolean reaches(Statement statement, PeriodMention mention, Quantity quantity) {
        return statement.brackets().closingAfter(mention.to()) >= quantity.from() || isLabel(statement, mention);
    }

    /** "GRDP (2022): 126.819 tỉ đồng", "10 năm qua (2013 - 2022)": years alone in brackets date what follows. */
    private static boolean isLabel(Statement statement, PeriodMention mention) {
        boolean alone = statement.tokens().is(mention.from() - 1, "(")
                && statement.tokens().is(mention.to(), ")");
        return alone && statement.figuresBetween(0, mention.from()) == 0;
    }

    private static boolean isInBrackets(Statement statement, PeriodMention mention) {
        return statement.brackets().isInside(mention.from());
    }
}
