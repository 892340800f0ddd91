package vn.niengiam.jobs;

import java.util.Optional;
import java.util.stream.Stream;
import vn.niengiam.archive.UnreadableArchive;
import vn.niengiam.documents.OcrUnavailable;
import vn.niengiam.documents.ParsersUnavailable;
import vn.niengiam.tables.LakeUnusable;

/** Tells errors that say themselves what to do from those that nobody expected. */
final class KnownFault {
    private KnownFault() {}

    /** The message of an error of ours, wherever it lies in a chain of causes: Spark wraps what its tasks throw. */
    static Optional<String> message(Throwable error) {
        return causes(error)
                .filter(KnownFault::isOurs)
                .map(Throwable::getMessage)
                .findFirst();
    }

    /** What lies at the bottom of an error that is not ours, in a line. */
    static String root(Throwable error) {
        Throwable root = causes(error).reduce((outer, inner) -> inner).orElse(error);
        return root.toString().lines().findFirst().orElse("");
    }

    private static Stream<Throwable> causes(Throwable error) {
        return Stream.iterate(error, cause -> cause != null, Throwable::getCause);
    }

    private static boolean isOurs(Throwable error) {
        return error instanceof CannotRun
                || error instanceof LakeUnusable
                || error instanceof UnreadableArchive
                || error instanceof ParsersUnavailable
                || error instanceof OcrUnavailable;
    }
}
