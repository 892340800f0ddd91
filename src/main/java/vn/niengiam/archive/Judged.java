package vn.niengiam.archive;

import java.io.IOException;

/** A file cannot be opened, for a reason that was found before. */
final class Judged extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient Verdict verdict;

    Judged(Verdict verdict, Throwable cause) {
        super(verdict.reason(), cause);
        this.verdict = verdict;
    }

    Judged(Verdict verdict) {
        this(verdict, null);
    }

    Verdict verdict() {
        return verdict;
    }
}
