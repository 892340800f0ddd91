package vn.niengiam.trends;

/** What stands in a cell of the coverage table, or why nothing does. */
public enum Cell {
    VALUE,
    CONFLICT,
    NOT_REPORTED,
    UNREADABLE,
    NOT_IN_ARCHIVE
}
