package vn.niengiam.observations;

import vn.niengiam.reference.Indicator;

/**
 * An indicator that a figure states.
 *
 * @param cueStart index of the first word of the phrase that governs the number, or of the number
 * @param cueEnd index behind the last word of the wording
 * @param score how close and how specific the wording is; higher is better
 * @param isSpecific whether two words or more of the wording stand right before the number
 * @param inherited whether the figure only takes it over from a neighbour
 */
record IndicatorMatch(
        Indicator indicator, int cueStart, int cueEnd, double score, boolean isSpecific, boolean inherited) {
    private static final double LOSS = 1;

    IndicatorMatch inheritedBy(Quantity quantity) {
        return new IndicatorMatch(indicator, quantity.from(), quantity.to(), score - LOSS, false, true);
    }

    /** The same match of a number whose words stand elsewhere, in the head and the label of a table. */
    IndicatorMatch standingAt(Quantity quantity) {
        return new IndicatorMatch(indicator, quantity.from(), quantity.to(), score, isSpecific, inherited);
    }
}
