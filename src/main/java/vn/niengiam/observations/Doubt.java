package vn.niengiam.observations;

/** What makes it less likely that an observation is right, or more, and by how much. */
public enum Doubt {
    NO_INDICATOR(-0.12),
    /** The indicator is that of a neighbour. */
    TAKEN_OVER(-0.12),
    FEW_OR_FAR_WORDS(-0.04),
    PERIOD_SAID_ELSEWHERE(-0.05),
    NO_PERIOD(-0.3),
    /** A plan or an earlier result. */
    NO_RESULT(-0.08),
    CHECK_FAILED(-0.2),
    /** No doubt, but what takes doubt away. */
    CHECKS_PASSED(0.02);

    private final double change;

    Doubt(double change) {
        this.change = change;
    }

    /** What it adds to confidence; negative for a doubt. */
    public double change() {
        return change;
    }
}
