package vn.niengiam.observations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.niengiam.observations.ObservationExtractor.Finding;
import vn.niengiam.reference.Indicator;
import vn.niengiam.reference.Indicator.Aggregation;
import vn.niengiam.reference.Indicator.Measured;
import vn.niengiam.text.Measure;
import vn.niengiam.text.Span;

/** Reads what each figure of a sentence means, in order: a figure may take over the meaning of the one before. */
final class StatementReader {
    private static final Set<String> SHARE_WORDS = Set.of("chiếm", "tức", "đạt", "lệ", "(");

    private final Statement statement;
    private final IndicatorMatcher matcher;
    private final PeriodResolver periods;
    private final NatureReader natures;

    StatementReader(Statement statement, IndicatorMatcher matcher, PeriodResolver periods, NatureReader natures) {
        this.statement = statement;
        this.matcher = matcher;
        this.periods = periods;
        this.natures = natures;
    }

    List<Finding> read(Span sentence) {
        List<Finding> findings = new ArrayList<>();
        ParallelList list = new ParallelList(statement);
        for (int i = 0; i < statement.quantities().size(); i++) {
            Quantity quantity = statement.quantities().get(i);
            Optional<Finding> previous =
                    findings.isEmpty() ? Optional.empty() : Optional.of(findings.get(findings.size() - 1));
            Optional<String> name = list.nameBefore(quantity)
                    .or(() -> previous.filter(item -> list.isRemarkOn(item, quantity))
                            .flatMap(Finding::subject));
            Optional<Finding> model = name.flatMap(subject -> list.model(quantity, findings));
            Optional<IndicatorMatch> match = model.isPresent()
                    ? model.get()
                            .match()
                            .map(found -> new IndicatorMatch(
                                    found.indicator(), quantity.from(), quantity.to(), found.score() - 1, true))
                    : matcher.match(statement, i).or(() -> previous.flatMap(before -> takenOver(before, quantity)));
            Measured measured = match.map(IndicatorMatch::indicator)
                    .map(indicator -> measured(indicator, quantity))
                    .orElse(Measured.FLOW);
            PeriodResolver.Resolved period = periods.resolve(statement, quantity, measured);
            Nature nature = natures.read(statement, quantity, period, measured);
            findings.add(new Finding(
                    sentence, statement, quantity, match, period, nature, model.isPresent() ? name : Optional.empty()));
        }
        return findings;
    }

    /** "thêm 13 xã": what is added to a stock in a span is told over the span. */
    private Measured measured(Indicator indicator, Quantity quantity) {
        for (int at = quantity.from() - 1; at >= 0; at--) {
            boolean inThread = statement.segments().isInThreadOf(at, quantity.from());
            if (!inThread || statement.tokens().isAnyOf(at, "lên", "hiện", "nay")) {
                return indicator.measure();
            }
            if (statement.tokens().is(at, "thêm")) {
                return Measured.FLOW;
            }
        }
        return indicator.measure();
    }

    /** A share of, or the same amount in another currency as, the figure just before. */
    private Optional<IndicatorMatch> takenOver(Finding before, Quantity quantity) {
        if (before.match().isEmpty()) {
            return Optional.empty();
        }
        IndicatorMatch match = before.match().get();
        boolean share = quantity.amount().measure() == Measure.PERCENT
                && before.quantity().amount().measure() == Measure.COUNT
                && match.indicator().aggregation() == Aggregation.LEVEL
                && isShare(before.quantity(), quantity);
        boolean sameInBrackets = quantity.amount().measure() == Measure.MONEY
                && before.quantity().amount().measure() == Measure.MONEY
                && !before.quantity().unit().equals(quantity.unit())
                && follows(before.quantity(), quantity, "(");
        return share || sameInBrackets
                ? Optional.of(
                        new IndicatorMatch(match.indicator(), quantity.from(), quantity.to(), match.score() - 1, true))
                : Optional.empty();
    }

    private boolean isShare(Quantity before, Quantity quantity) {
        if (statement.tokens().isAnyOf(quantity.to(), "số", "tổng")) {
            return true;
        }
        for (int at = before.to(); at < quantity.from(); at++) {
            if (SHARE_WORDS.contains(statement.tokens().key(at))) {
                return statement.tokens().isAnyOf(quantity.to(), ",", ";", ".", ")", "số", "tổng", "")
                        && !statement.tokens().isAnyOf(at, "tăng", "giảm");
            }
        }
        return false;
    }

    private boolean follows(Quantity before, Quantity quantity, String key) {
        for (int at = before.to(); at < quantity.from(); at++) {
            if (statement.tokens().is(at, key)) {
                return quantity.from() - before.to() <= 6;
            }
        }
        return false;
    }
}
