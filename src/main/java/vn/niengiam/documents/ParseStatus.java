package vn.niengiam.documents;

import vn.niengiam.archive.Verdict;

/** How reading a file ended. Every file of the archive ends in exactly one of these. */
public enum ParseStatus {
    PARSED,
    EMPTY,
    NEEDS_OCR,
    TRUNCATED,
    ENCRYPTED,
    UNSUPPORTED,
    FAILED,
    TIMED_OUT,
    CRASHED;

    /** That of a file which is not to be parsed; a container has no text of its own. */
    public static ParseStatus of(Verdict.Kind kind) {
        return switch (kind) {
            case CONTAINER -> EMPTY;
            case TRUNCATED -> TRUNCATED;
            case ENCRYPTED -> ENCRYPTED;
            case UNSUPPORTED -> UNSUPPORTED;
            case UNREADABLE -> FAILED;
        };
    }
}
