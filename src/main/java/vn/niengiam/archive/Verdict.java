package vn.niengiam.archive;

import java.io.IOException;
import java.util.Optional;
import org.apache.commons.compress.MemoryLimitException;
import org.apache.commons.compress.PasswordRequiredException;

/**
 * Why a file is not to be parsed.
 *
 * @param reason in words, for its row
 */
public record Verdict(Kind kind, String reason) {
    /** What is the matter with it. */
    public enum Kind {
        /** It is whole, and the files in it have rows of their own. */
        CONTAINER,
        /** There is more of it than was or will be read. */
        TRUNCATED,
        /** It asks for a password. */
        ENCRYPTED,
        /** It is packed in a way that nothing here unpacks. */
        UNSUPPORTED,
        /** It is damaged, or not there to be read. */
        UNREADABLE
    }

    static final Verdict ENCRYPTED = new Verdict(Kind.ENCRYPTED, "is encrypted with a password");
    static final Verdict LINK = unreadable("is a link, not a file");

    static Verdict unreadable(String reason) {
        return new Verdict(Kind.UNREADABLE, reason);
    }

    static Verdict unsupported(String reason) {
        return new Verdict(Kind.UNSUPPORTED, reason);
    }

    static Verdict truncated(String reason) {
        return new Verdict(Kind.TRUNCATED, reason);
    }

    /** What a failure to read it means. */
    static Verdict of(IOException failure) {
        return told(failure).orElseGet(() -> unreadable(Problems.of(failure)));
    }

    /** What a failure tells by its kind; empty if it is damage, of which only its message tells. */
    static Optional<Verdict> told(Exception failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Judged judged) {
                return Optional.of(judged.verdict());
            }
            if (cause instanceof PasswordRequiredException) {
                return Optional.of(ENCRYPTED);
            }
            if (cause instanceof MemoryLimitException) {
                return Optional.of(
                        truncated("asks for more memory to unpack than it may have; nothing more of it is read"));
            }
            if (cause instanceof BudgetSpent) {
                return Optional.of(truncated(cause.getMessage()));
            }
        }
        return Optional.empty();
    }

    /** The verdict on a container that breaks off, some of whose files could be listed. */
    Verdict afterMembers(int members) {
        return members == 0 || kind == Kind.ENCRYPTED
                ? this
                : truncated(
                        reason + "; the " + (members == 1 ? "file" : members + " files") + " before that can be read");
    }
}
