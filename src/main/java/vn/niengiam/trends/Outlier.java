package vn.niengiam.trends;

/** What a figure lies far off from. It is flagged, never removed. */
public enum Outlier {
    /** The other years of its own area. */
    SERIES,
    /** The other areas of its year. */
    YEAR,
    BOTH
}
