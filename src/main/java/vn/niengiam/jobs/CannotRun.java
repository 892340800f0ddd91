package vn.niengiam.jobs;

/** A job cannot be done; the message says which, why, and what to do. */
public class CannotRun extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public CannotRun(String message) {
        super(message);
    }

    public CannotRun(String message, Throwable cause) {
        super(message, cause);
    }
}
