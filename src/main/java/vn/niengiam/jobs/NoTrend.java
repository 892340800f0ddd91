package vn.niengiam.jobs;

import java.util.ArrayList;
import java.util.List;
import vn.niengiam.reference.Indicator;
import vn.niengiam.reference.Reference;

/** Why an observation cannot give a year its value, in the order of {@code trends/statements.sql}, which decides. */
final class NoTrend {
    private final EditionRow observation;
    private final List<String> reasons = new ArrayList<>();

    private NoTrend(EditionRow observation) {
        this.observation = observation;
    }

    /** Every reason that its own row shows; none if it may stand in the trends. */
    static List<String> reasons(EditionRow observation, Reference reference) {
        NoTrend told = new NoTrend(observation);
        told.tell(observation.optional("indicator").isEmpty(), "it has no indicator");
        told.tell(
                !observation.text("nature").equals("actual"),
                "it is no result (nature " + observation.text("nature") + ")");
        told.tell(
                observation.optional("subject").isPresent(),
                "it is about \"" + observation.text("subject") + "\", not the reporting body as a whole");
        told.tell(
                observation.optional("repeat_of").isPresent(),
                "it says " + observation.text("repeat_of") + " again, which counts instead");
        told.tell(observation.optional("ref_area").isEmpty(), "the province of its document is not known");
        told.tell(observation.optional("level").isEmpty(), "the level of its document is not known");
        told.period();
        told.unit(reference);
        return List.copyOf(told.reasons);
    }

    private void tell(boolean holds, String reason) {
        if (holds) {
            reasons.add(reason);
        }
    }

    private void period() {
        String period = observation.text("time_period");
        boolean sinceJanuary = period.matches("(\\d{4})-01/\\1-(0[1-9]|1[0-2])") || period.matches("\\d{4}(-01)?");
        tell(period.isEmpty(), "its period is not known");
        tell(
                !period.isEmpty() && !sinceJanuary,
                "its period, " + period + ", is neither one year nor months of one year from January on");
    }

    /** The percentage form of a count is no count. */
    private void unit(Reference reference) {
        boolean percent = observation.text("unit").equals("%");
        reference.indicators().stream()
                .filter(indicator -> indicator.code().equals(observation.text("indicator")))
                .map(Indicator::unit)
                .filter(unit -> percent && !unit.startsWith("%"))
                .findFirst()
                .ifPresent(unit -> tell(true, "its unit is %, the indicator's is " + unit));
    }
}
