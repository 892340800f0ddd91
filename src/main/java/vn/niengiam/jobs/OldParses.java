package vn.niengiam.jobs;

/** What becomes of parses by an earlier version of the parsers. */
public enum OldParses {
    KEPT,
    /** As far as the files are still there. */
    REDONE
}
