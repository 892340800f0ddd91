package vn.niengiam.observations;

import java.util.Optional;
import vn.niengiam.text.Measure;
import vn.niengiam.text.Span;

/**
 * A figure with what it was found to mean.
 *
 * @param sentence its stretch of the document's text
 * @param reason why it is a result, a plan or an earlier result
 * @param derivation where the meaning was read
 */
record Finding(
        Span sentence,
        Statement statement,
        Quantity quantity,
        Optional<IndicatorMatch> match,
        PeriodResolver.Resolved period,
        NatureReason reason,
        Optional<String> subject,
        Derivation derivation) {

    Nature nature() {
        return reason.nature();
    }

    /** The same meaning of a figure that stands in another sentence. */
    Finding standingAt(Statement other, Quantity figure) {
        return new Finding(
                sentence,
                other,
                figure,
                match.map(found -> found.inheritedBy(figure)),
                period,
                reason,
                subject,
                derivation);
    }

    /** The same meaning of a figure that stands in a row of a table. */
    Finding inRow(Statement row, TableRow.Figure figure) {
        Quantity standing = figure.quantity();
        return new Finding(
                sentence,
                row,
                standing,
                match.map(found -> found.standingAt(standing)),
                period,
                reason,
                figure.cell().subject().or(() -> subject),
                derivation.inRow(figure.cell().label()));
    }

    /** The words for what is counted. */
    String label() {
        return derivation.row().orElseGet(() -> statement.tokens().phrase(quantity.to(), quantity.nounEnd()));
    }

    Finding at(PeriodResolver.Resolved other) {
        return new Finding(sentence, statement, quantity, match, other, reason, subject, derivation);
    }

    Finding ofTheBody() {
        return new Finding(sentence, statement, quantity, match, period, reason, Optional.empty(), derivation);
    }

    Finding because(NatureReason other) {
        return new Finding(sentence, statement, quantity, match, period, other, subject, derivation);
    }

    Finding withoutIndicator() {
        return new Finding(sentence, statement, quantity, Optional.empty(), period, reason, subject, derivation);
    }

    /** What an indicator counts goes by one name, however the sentence calls it: 12 đồng chí are 12 đảng viên. */
    String unit() {
        boolean count = quantity.amount().measure() == Measure.COUNT;
        return match.filter(found -> count)
                .map(found -> found.indicator().unit())
                .orElse(quantity.unit());
    }

    Optional<String> code() {
        return match.map(found -> found.indicator().code());
    }
}
