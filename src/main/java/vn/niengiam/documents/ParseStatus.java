package vn.niengiam.documents;

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
    CRASHED
}
