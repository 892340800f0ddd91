package vn.niengiam.observations;

import java.util.Optional;
import vn.niengiam.observations.PeriodMention.Kind;

/** The term of office that a document speaks of last, and what "nhiệm kỳ qua", "nhiệm kỳ tới" mean by it. */
final class Terms {
    private static final int YEARS = 5;

    private final DocumentTime time;
    private Optional<TimePeriod> last = Optional.empty();

    Terms(DocumentTime time) {
        this.time = time;
    }

    /** To be called behind the figures of a sentence. */
    void endSentence(Statement statement) {
        in(statement).ifPresent(period -> last = Optional.of(period));
    }

    Optional<TimePeriod> last() {
        return last;
    }

    /** The Party's congresses have been held every fifth year since 2005; in the year of one, a report looks back. */
    Optional<TimePeriod> running() {
        return time.year()
                .map(year -> year - 1 - Math.floorMod(year - 1, YEARS))
                .map(first -> TimePeriod.years(first, first + YEARS));
    }

    /** "Nhiệm kỳ qua": the term named, else the span told before, else five years back from the report. */
    Optional<TimePeriod> lookedBackOn(Statement statement, Optional<TimePeriod> lastSpan) {
        return named(statement)
                .or(() -> lastSpan)
                .map(this::lookedBackOn)
                .or(() -> time.year().map(year -> TimePeriod.years(year - YEARS, year)));
    }

    /** "Từ đầu nhiệm kỳ đến nay". */
    Optional<TimePeriod> soFar(Statement statement, Optional<TimePeriod> lastSpan) {
        return named(statement).or(() -> lastSpan).map(this::soFar);
    }

    /** "Từ nay đến cuối nhiệm kỳ". */
    Optional<TimePeriod> rest(Statement statement, Optional<TimePeriod> lastSpan) {
        int now = time.year().orElse(Integer.MAX_VALUE);
        return named(statement)
                .or(() -> lastSpan)
                .filter(named -> named.lastYear() >= now)
                .map(named -> TimePeriod.years(Math.max(now, named.firstYear()), named.lastYear()));
    }

    /** "Nhiệm kỳ tới": the term named that is still to run, else five years on from the report. */
    Optional<TimePeriod> coming(Statement statement) {
        int now = time.year().orElse(Integer.MAX_VALUE);
        return named(statement)
                .filter(named -> named.lastYear() > now)
                .or(() -> time.year().map(year -> TimePeriod.years(year, year + YEARS)));
    }

    /** The term to come, where the sentence speaks of it: what is done "mỗi năm" is done in its years. */
    Optional<TimePeriod> comingNamed(Statement statement) {
        boolean named = statement.periods().stream().anyMatch(mention -> mention.kind() == Kind.COMING_TERM);
        return named ? coming(statement) : Optional.empty();
    }

    private Optional<TimePeriod> named(Statement statement) {
        return in(statement).or(() -> last);
    }

    /** The last term that a sentence names, also that of a congress; one compared with is another. */
    private static Optional<TimePeriod> in(Statement statement) {
        return statement.periods().stream()
                .filter(mention -> statement.tokens().is(mention.from(), "nhiệm")
                        && !statement.tokens().is(mention.from() - 1, "với"))
                .flatMap(mention -> mention.period().stream())
                .filter(period -> !period.isOneYear())
                .reduce((earlier, later) -> later);
    }

    /** A congress of the term 2025-2030 looks back on the one that ends with it. */
    private TimePeriod lookedBackOn(TimePeriod named) {
        int year = time.year().orElse(named.lastYear());
        int first = named.firstYear();
        return year <= first ? TimePeriod.years(first - (named.lastYear() - first), first) : soFar(named);
    }

    private TimePeriod soFar(TimePeriod span) {
        int now = time.now().orElse(span.lastYear());
        return TimePeriod.years(span.firstYear(), Math.max(span.firstYear(), Math.min(now, span.lastYear())));
    }
}
