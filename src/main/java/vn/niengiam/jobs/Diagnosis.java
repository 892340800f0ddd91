package vn.niengiam.jobs;

/**
 * What was found of one thing that a run needs.
 *
 * @param finding with what to do about it, where something is to be done
 */
public record Diagnosis(Grade grade, String thing, String finding) {
    /** How well it is. */
    public enum Grade {
        OK,
        /** A run would work, and do less than it could. */
        NOTE,
        /** A run would not work. */
        MISSING
    }

    static Diagnosis ok(String thing, String finding) {
        return new Diagnosis(Grade.OK, thing, finding);
    }

    static Diagnosis note(String thing, String finding) {
        return new Diagnosis(Grade.NOTE, thing, finding);
    }

    static Diagnosis missing(String thing, String finding) {
        return new Diagnosis(Grade.MISSING, thing, finding);
    }
}
