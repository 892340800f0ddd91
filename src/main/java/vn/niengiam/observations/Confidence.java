package vn.niengiam.observations;

import java.util.List;

/**
 * How likely an observation is right in value, indicator, period and nature. Starts from how the meaning was found and
 * takes off for each doubt; the amounts were fitted on hand-labelled reports ({@code jobs/evaluate} prints the fit).
 */
final class Confidence {
    private static final double CLEAR = 0.97;
    private static final double NEAR_SCORE = 5.0;

    private Confidence() {}

    static double of(Finding finding, List<String> checks) {
        double confidence = CLEAR;
        confidence -= finding.match().isEmpty() ? 0.12 : 0;
        confidence -= finding.match().filter(IndicatorMatch::inherited).isPresent() ? 0.12 : 0;
        confidence -=
                finding.match().filter(match -> match.score() < NEAR_SCORE).isPresent() ? 0.04 : 0;
        confidence -= isCarried(finding.period()) ? 0.05 : 0;
        confidence -= finding.period().period().isEmpty() ? 0.3 : 0;
        confidence -= finding.nature() == Nature.ACTUAL ? 0 : 0.08;
        boolean failed = Checks.failed(checks);
        confidence -= failed ? 0.2 : 0;
        confidence += checks.isEmpty() || failed ? 0 : 0.02;
        return Math.round(Math.max(0.05, Math.min(confidence, 0.99)) * 100) / 100.0;
    }

    /** The period was said in another sentence. */
    private static boolean isCarried(PeriodResolver.Resolved period) {
        return period.basis() == PeriodBasis.INFERRED && period.mention().isPresent();
    }
}
