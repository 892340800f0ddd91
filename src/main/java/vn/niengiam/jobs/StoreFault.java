package vn.niengiam.jobs;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hadoop.security.AccessControlException;
import vn.niengiam.archive.UnreadableArchive;

/** Says what the errors of stores mean: they come wrapped, in many lines, and each store has its own. */
final class StoreFault {
    private static final String CREDENTIALS =
            "give them as spark.hadoop.fs.s3a.access.key and .secret.key, or by AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY";

    private StoreFault() {}

    /** The whole archive cannot be read. */
    static UnreadableArchive unreadable(String address, Throwable error) {
        List<Throwable> causes = causes(error);
        if (any(causes, ClassNotFoundException.class) || any(causes, LinkageError.class)) {
            return new UnreadableArchive(
                    address,
                    "what reads such stores is not on the class path (" + last(causes) + ")",
                    "with spark-submit, add --packages org.apache.hadoop:hadoop-aws of the Hadoop version that Spark has");
        } else if (named(causes, "UnknownStoreException")) {
            return new UnreadableArchive(address, "there is no such bucket", "mend its name, or name another");
        } else if (any(causes, FileNotFoundException.class)) {
            return new UnreadableArchive(address, "there is no such folder", "name an existing one");
        } else if (named(causes, "NoAuthWithAWSException") || named(causes, "NoAwsCredentialsException")) {
            return new UnreadableArchive(address, "there are no credentials for it", CREDENTIALS);
        } else if (any(causes, AccessDeniedException.class)) {
            return new UnreadableArchive(
                    address, "the store refuses these credentials, or they may not list it", CREDENTIALS);
        } else if (any(causes, AccessControlException.class)) {
            return new UnreadableArchive(
                    address, "permission denied", "grant this user the right to list and enter it");
        } else if (isUnreachable(causes)) {
            return new UnreadableArchive(
                    address,
                    "nobody answers there (" + last(causes) + ")",
                    "mend the address (of S3: spark.hadoop.fs.s3a.endpoint), or see that the store is up");
        }
        return new UnreadableArchive(address, last(causes), "mend the address or the settings of the store");
    }

    private static boolean isUnreachable(List<Throwable> causes) {
        return any(causes, UnknownHostException.class)
                || any(causes, ConnectException.class)
                || any(causes, NoRouteToHostException.class)
                || any(causes, SocketTimeoutException.class);
    }

    /** One file cannot be read; as the error that a folder of this machine gives in its place. */
    static IOException ofFile(String path, IOException error) {
        if (error instanceof FileNotFoundException) {
            return new NoSuchFileException(path);
        }
        return error instanceof AccessControlException ? new AccessDeniedException(path) : error;
    }

    /** Why a folder could not be listed, for its row. */
    static String reason(IOException error) {
        return error instanceof FileNotFoundException ? "vanished while it was listed" : "permission denied";
    }

    private static List<Throwable> causes(Throwable error) {
        return Stream.iterate(error, cause -> cause != null, Throwable::getCause)
                .toList();
    }

    private static boolean any(List<Throwable> causes, Class<? extends Throwable> kind) {
        return causes.stream().anyMatch(kind::isInstance);
    }

    /** By name, for the class may be missing. */
    private static boolean named(List<Throwable> causes, String name) {
        return causes.stream()
                .anyMatch(cause -> cause.getClass().getSimpleName().equals(name));
    }

    private static String last(List<Throwable> causes) {
        Throwable last = causes.get(causes.size() - 1);
        return String.valueOf(last.getMessage() == null ? last.getClass().getSimpleName() : last.getMessage())
                .lines()
                .findFirst()
                .orElse("");
    }
}
