package vn.niengiam.tables;

/** A lake cannot be used; the message says which, why, and what to do. */
public class LakeUnusable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public LakeUnusable(String message) {
        super(message);
    }

    public LakeUnusable(String message, Throwable cause) {
        super(message, cause);
    }
}
