package vn.niengiam.documents;

/** The span of time that a report looks back on. */
public enum ReportKind {
    YEAR,
    NINE_MONTHS,
    HALF_YEAR,
    QUARTER,
    MONTH,
    TERM,
    OTHER
}
