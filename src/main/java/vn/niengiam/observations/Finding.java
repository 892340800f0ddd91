package vn.niengiam.observations;

import java.util.Optional;
import vn.niengiam.text.Span;

/**
 * A figure with what it was found to mean.
 *
 * @param sentence its stretch of the document's text
 */
record Finding(
        Span sentence,
        Statement statement,
        Quantity quantity,
        Optional<IndicatorMatch> match,
        PeriodResolver.Resolved period,
        Nature nature,
        Optional<String> subject) {

    Finding ofTheBody() {
        return new Finding(sentence, statement, quantity, match, period, nature, Optional.empty());
    }

    Optional<String> code() {
        return match.map(found -> found.indicator().code());
    }
}
