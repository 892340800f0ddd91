package vn.niengiam.observations;

import java.util.Comparator;
import java.util.Optional;
import vn.niengiam.observations.PeriodMention.Kind;
import vn.niengiam.reference.Indicator.Measured;
import vn.niengiam.text.Measure;

/**
 * Decides which period a figure is about: the words nearest to it in its sentence, else those that opened an earlier
 * sentence of the paragraph, else the span that the document reports on.
 */
final class PeriodResolver {
    /**
     * A figure's period, and the words that state it.
     *
     * @param named the same, but as far on as the words say: "giai đoạn 2010-2020" in 2019 has results up to 2019
     * @param inPlan whether a heading or lead-in above it opened the plan that it is told in
     */
    record Resolved(
            Optional<TimePeriod> period,
            Optional<TimePeriod> named,
            PeriodBasis basis,
            Optional<PeriodMention> mention,
            boolean inPlan) {
        /** The same, for a figure that names no time itself. */
        Resolved unnamed() {
            return new Resolved(period, named, PeriodBasis.INFERRED, Optional.empty(), inPlan);
        }

        /** A plan is for the whole span or year, also where a part of it is reported against it. */
        Resolved ofPlan() {
            return new Resolved(named.map(TimePeriod::yearIfFromJanuary), named, basis, mention, inPlan);
        }
    }

    private final DocumentTime time;
    private final Terms terms;
    private final PlanSections plans;
    private Optional<PeriodMention> opening = Optional.empty();
    private Optional<PeriodMention> heading = Optional.empty();
    /** The words that opened a sentence on the term that the document looks back on. */
    private Optional<PeriodMention> term = Optional.empty();

    private Optional<TimePeriod> lastSpan = Optional.empty();

    PeriodResolver(DocumentTime time, PlanSections plans) {
        this.time = time;
        this.plans = plans;
        this.terms = new Terms(time);
    }

    /** Times said earlier no longer hold in a new paragraph, but those of a heading hold in the items of its list. */
    void startParagraph(Statement first) {
        heading = isItem(first.tokens()) ? heading : Optional.empty();
        opening = heading.or(() -> term);
    }

    /** "- Kết nạp …", "1. Thu nhập …". */
    static boolean isItem(TokenReader tokens) {
        return tokens.isAnyOf(0, "-", "–", "+", "*", "•") || isNumbered(tokens);
    }

    /** "1. Thu nhập …", "a) Kết nạp …". */
    private static boolean isNumbered(TokenReader tokens) {
        return tokens.isAnyOf(1, ".", ")")
                && (tokens.isNumber(0) || tokens.isWord(0) && tokens.key(0).length() == 1);
    }

    /** To be called behind the figures of a sentence: the time it opened with goes on to hold. */
    void endSentence(Statement statement) {
        if (statement.tokens().is(statement.tokens().size() - 1, ":")) {
            heading = statement.periods().stream()
                    .filter(mention -> mention.goesOn() || mention.kind() == Kind.OF_A_PLAN)
                    .reduce((earlier, later) -> later);
        }
        if (statement.periods().isEmpty()) {
            return;
        }
        int firstFigure = statement.quantities().isEmpty()
                ? statement.tokens().size()
                : statement.quantities().get(0).from();
        statement.periods().stream()
                .filter(PeriodMention::goesOn)
                .filter(mention -> !statement.tokens().isAnyOf(mention.from() + 1, "trước", "ngoái"))
                .filter(mention -> mention.to() <= firstFigure && !isInBrackets(statement, mention))
                .max(Comparator.comparingInt(PeriodMention::from))
                .ifPresent(mention -> opening = Optional.of(mention));
        if (time.ofTerm()) {
            term = opening.filter(this::isTermPast).or(() -> term);
        }
        spanOfYears(statement).ifPresent(period -> lastSpan = Optional.of(period));
        terms.endSentence(statement);
    }

    private boolean isTermPast(PeriodMention mention) {
        int now = time.year().orElse(0);
        return mention.kind() == Kind.OF_TERM
                || mention.kind() == Kind.SPAN
                        && mention.period()
                                .filter(span -> !span.isOneYear() && span.lastYear() <= now)
                                .isPresent();
    }

    Resolved resolve(Statement statement, Quantity quantity, Measured measured) {
        Optional<PeriodMention> own = statement.comparedWith(quantity).or(() -> NearestPeriod.of(statement, quantity));
        Optional<PeriodMention> mention = own.or(() -> opening);
        Optional<PlanSections.Plan> plan = plans.over(statement, quantity);
        if (plan.isPresent()
                && (mention.isEmpty()
                        || PlanSections.leavesTimeOpen(statement, mention.get())
                        || mention.equals(term))) {
            return ofPlan(plan.get(), statement, measured);
        }
        if (mention.isEmpty()) {
            Optional<TimePeriod> reported = time.period().map(period -> asMeasured(period, measured));
            return new Resolved(reported, reported, PeriodBasis.INFERRED, mention, false);
        }
        boolean totalNow = mention.get().kind() == Kind.RUNNING_TOTAL && measured == Measured.STOCK;
        Optional<TimePeriod> told = totalNow ? time.year().map(TimePeriod::year) : meaning(mention.get(), statement);
        Optional<TimePeriod> period = told.filter(span -> span.isOneYear() && isYearly(statement, quantity))
                .flatMap(year -> goal(statement).or(() -> spanUpTo(year.lastYear())))
                .or(() -> told);
        PeriodBasis basis =
                own.isPresent() && mention.get().period().isPresent() ? PeriodBasis.STATED : PeriodBasis.INFERRED;
        return new Resolved(
                period.map(span -> asMeasured(soFar(span), measured)),
                period.map(span -> asMeasured(span, measured)),
                basis,
                mention,
                plan.isPresent() && period.filter(time::isToCome).isPresent());
    }

    private Resolved ofPlan(PlanSections.Plan plan, Statement statement, Measured measured) {
        Optional<TimePeriod> period = plan.mention()
                .map(named -> meaning(named, statement))
                .orElseGet(plans::coming)
                .map(span -> asMeasured(span, measured));
        return new Resolved(period, period, PeriodBasis.INFERRED, plan.mention(), true);
    }

    /** Of a span of years that the report lies in, the part that has passed. */
    private TimePeriod soFar(TimePeriod span) {
        return time.year()
                .filter(now -> !span.isOneYear() && span.firstYear() < now && now < span.lastYear())
                .map(now -> TimePeriod.years(span.firstYear(), now))
                .orElse(span);
    }

    private Optional<TimePeriod> meaning(PeriodMention mention, Statement statement) {
        return switch (mention.kind()) {
            case SPAN, UP_TO, OF_A_PLAN, COMPARISON -> mention.period();
            case YEARS_BACK -> mention.period().map(back -> asManyYears(back, statement, mention));
            case OF_TERM -> terms.lookedBackOn(statement, lastSpan);
            case NOW -> time.year().map(TimePeriod::year);
            case SAME_SPAN -> mention.period().map(told -> sameSpan(statement, mention, told.firstYear()));
            case PART_OF_TERM -> terms.soFar(statement, lastSpan).or(time::period);
            case START_OF_SPAN ->
                mention.period()
                        .or(() -> lastSpan)
                        .or(terms::last)
                        .or(terms::running)
                        .map(span -> TimePeriod.year(span.firstYear()));
            case COMING_TERM -> terms.coming(statement);
            case OF_LAST_SPAN ->
                goal(statement)
                        .or(() -> terms.comingNamed(statement))
                        .or(() -> partOfTerm(statement))
                        .or(() -> spanOfYears(statement))
                        .or(() -> lastSpan)
                        .or(terms::last)
                        .or(() -> spanBefore(statement, mention))
                        .or(time::period);
            case REST_OF_TERM -> terms.rest(statement, lastSpan);
            case RUNNING_TOTAL -> Optional.empty();
        };
    }

    /** "Nửa nhiệm kỳ, … hằng năm đạt bình quân 83,4%": in the years of the part named. */
    private Optional<TimePeriod> partOfTerm(Statement statement) {
        boolean named = statement.periods().stream().anyMatch(mention -> mention.kind() == Kind.PART_OF_TERM);
        return named ? terms.soFar(statement, lastSpan) : Optional.empty();
    }

    /** "tăng bình quân 10%/năm": a pace, which is none of one year. */
    private static boolean isYearly(Statement statement, Quantity quantity) {
        TokenReader tokens = statement.tokens();
        return quantity.amount().measure() == Measure.PERCENT
                && (tokens.is(quantity.to(), "/") && tokens.is(quantity.to() + 1, "năm")
                        || tokens.hasAnyOf(Math.max(0, quantity.leftEdge() - 1), quantity.from(), "quân"));
    }

    /** "giai đoạn 2016-2020 … Hộ nghèo giảm bình quân 1,5%/năm": the span spoken of, if it ends with that year. */
    private Optional<TimePeriod> spanUpTo(int year) {
        return lastSpan.filter(span -> span.lastYear() == year);
    }

    /** "Mục tiêu đến năm 2025: … mỗi năm phát triển 150 đảng viên": from the report on to that year. */
    private Optional<TimePeriod> goal(Statement statement) {
        int now = time.year().orElse(Integer.MAX_VALUE);
        return statement.periods().stream()
                .filter(mention -> statement.tokens().is(mention.from(), "đến"))
                .filter(mention -> mention.isSpan() || mention.kind() == Kind.OF_A_PLAN)
                .flatMap(mention -> mention.period().stream())
                .filter(period -> period.isOneYear() && period.lastYear() > now)
                .findFirst()
                .map(period -> TimePeriod.years(now, period.lastYear()));
    }

    /** "Giai đoạn 2016 - 2019 … Bốn năm qua": a span of as many years that ends with the same one. */
    private TimePeriod asManyYears(TimePeriod back, Statement statement, PeriodMention mention) {
        int years = back.lastYear() - back.firstYear();
        return spanBefore(statement, mention)
                .or(() -> lastSpan)
                .filter(span -> span.lastYear() == back.lastYear())
                .filter(span -> span.lastYear() - span.firstYear() + 1 == years)
                .orElse(back);
    }

    /** The months last spoken of before the mention, or reported on, in another year. */
    private TimePeriod sameSpan(Statement statement, PeriodMention mention, int year) {
        return spanBefore(statement, mention)
                .or(() -> opening.flatMap(PeriodMention::period))
                .or(time::period)
                .filter(TimePeriod::isOneYear)
                .map(period -> period.inYear(year))
                .orElse(TimePeriod.year(year));
    }

    private static Optional<TimePeriod> spanBefore(Statement statement, PeriodMention mention) {
        return statement.periods().stream()
                .filter(other -> other.isSpan() && other.to() <= mention.from())
                .flatMap(other -> other.period().stream())
                .reduce((earlier, later) -> later);
    }

    private Optional<TimePeriod> spanOfYears(Statement statement) {
        return statement.periods().stream()
                .filter(mention -> mention.isSpan() || mention.kind() == Kind.START_OF_SPAN)
                .flatMap(mention -> mention
                        .period()
                        .map(period ->
                                mention.kind() == Kind.YEARS_BACK ? asManyYears(period, statement, mention) : period)
                        .stream())
                .filter(period -> !period.isOneYear())
                .reduce((earlier, later) -> later);
    }

    /** A stock is told at a date: it takes the last year of the span. */
    private static TimePeriod asMeasured(TimePeriod period, Measured measured) {
        return switch (measured) {
            case STOCK -> TimePeriod.year(period.lastYear());
            case FLOW -> period;
        };
    }

    private static boolean isInBrackets(Statement statement, PeriodMention mention) {
        return statement.brackets().isInside(mention.from());
    }
}
