package vn.niengiam.observations;

/** Whether the sentence states the period or it follows from the document's header. */
public enum PeriodBasis {
    STATED,
    INFERRED
}
