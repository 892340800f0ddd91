package vn.niengiam.jobs;

/** A report is asked for that the lake cannot give. The message says what it can give. */
public final class WrongChoice extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public WrongChoice(String message) {
        super(message);
    }
}
