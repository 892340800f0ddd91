package vn.niengiam.archive;

import java.nio.file.Path;

/** The archive's own folder cannot be read, so there is nothing to take in. The message is for the user. */
public final class UnreadableArchive extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnreadableArchive(Path root, String reason, String remedy) {
        super("Cannot read the archive " + root + ": " + reason + "; " + remedy);
    }
}
