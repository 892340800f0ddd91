package vn.niengiam.archive;

/** The archive's own folder cannot be read, so there is nothing to take in. The message is for the user. */
public final class UnreadableArchive extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param root the folder, as the user named it */
    public UnreadableArchive(String root, String reason, String remedy) {
        super("Cannot read the archive " + root + ": " + reason + "; " + remedy);
    }
}
