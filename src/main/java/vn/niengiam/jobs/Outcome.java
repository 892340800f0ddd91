package vn.niengiam.jobs;

/** How a run ended, and the exit code that tells it. */
public enum Outcome {
    DONE(0),
    /** Everything was done, and something met on the way is what the settings call fatal. */
    FINDINGS(1),
    FAILED(2);

    private final int exitCode;

    Outcome(int exitCode) {
        this.exitCode = exitCode;
    }

    public int exitCode() {
        return exitCode;
    }
}
