package vn.niengiam.observations;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * How likely an observation is right in value, indicator, period and nature. Starts from how the meaning was found and
 * takes off for each doubt; the amounts were fitted on hand-labelled reports ({@code jobs/evaluate} prints the fit).
 */
final class Confidence {
    static final double CLEAR = 0.97;
    private static final double NEAR_SCORE = 5.0;

    private Confidence() {}

    static double of(Finding finding, List<String> checks) {
        double confidence = CLEAR;
        for (Doubt doubt : doubts(finding, checks)) {
            confidence += doubt.change();
        }
        return Math.round(Math.max(0.05, Math.min(confidence, 0.99)) * 100) / 100.0;
    }

    /** What makes a figure less sure, and what surer. */
    static Set<Doubt> doubts(Finding finding, List<String> checks) {
        Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
        addIf(finding.match().isEmpty(), Doubt.NO_INDICATOR, doubts);
        addIf(finding.match().filter(IndicatorMatch::inherited).isPresent(), Doubt.TAKEN_OVER, doubts);
        addIf(finding.match().filter(match -> match.score() < NEAR_SCORE).isPresent(), Doubt.FEW_OR_FAR_WORDS, doubts);
        addIf(isCarried(finding.period()), Doubt.PERIOD_SAID_ELSEWHERE, doubts);
        addIf(finding.period().period().isEmpty(), Doubt.NO_PERIOD, doubts);
        addIf(finding.nature() != Nature.ACTUAL, Doubt.NO_RESULT, doubts);
        boolean failed = Checks.failed(checks);
        addIf(failed, Doubt.CHECK_FAILED, doubts);
        addIf(!checks.isEmpty() && !failed, Doubt.CHECKS_PASSED, doubts);
        return doubts;
    }

    private static void addIf(boolean holds, Doubt doubt, Set<Doubt> doubts) {
        if (holds) {
            doubts.add(doubt);
        }
    }

    /** The period was said in another sentence. */
    private static boolean isCarried(PeriodResolver.Resolved period) {
        return period.basis() == PeriodBasis.INFERRED && period.mention().isPresent();
    }
}
