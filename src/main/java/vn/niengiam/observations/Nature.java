package vn.niengiam.observations;

/** What a figure is: a result, a plan, or an earlier result quoted for comparison. */
public enum Nature {
    ACTUAL,
    TARGET,
    PREVIOUS
}
