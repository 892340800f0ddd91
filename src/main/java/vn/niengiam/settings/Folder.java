package vn.niengiam.settings;

import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A folder as users write it: a path, one behind {@code file:}, or the address of one in a store that archives are read from. */
public final class Folder {
    private static final Pattern ADDRESS = Pattern.compile("([a-z][a-z0-9+.-]+):/.*", Pattern.DOTALL);
    private static final Set<String> STORES = Set.of("s3a", "hdfs");

    private Folder() {}

    /**
     * The path of a folder.
     *
     * @param base what a relative path is taken from
     * @throws IllegalArgumentException if it is an address of something else; the message says why and what to do
     */
    public static Path of(Path base, String written) {
        String scheme = scheme(written);
        if (scheme.isEmpty()) {
            return base.resolve(written).normalize();
        } else if (scheme.equals("file")) {
            return base.resolve(written.substring("file:".length())).normalize();
        }
        throw new IllegalArgumentException("niengiam writes to folders only, not to " + scheme
                + ": addresses; name a folder that every machine sees (an archive that is read may lie elsewhere)");
    }

    /**
     * The path of a folder, or the address of one in a store, for reading.
     *
     * @param base what a relative path is taken from
     * @throws IllegalArgumentException if it is an address of something else; the message says why and what to do
     */
    public static String readable(Path base, String written) {
        String scheme = scheme(written);
        if (STORES.contains(scheme)) {
            if (!written.startsWith(scheme + "://")) {
                throw new IllegalArgumentException("an address begins with " + scheme + "://; write it like " + scheme
                        + "://" + (scheme.equals("s3a") ? "bucket" : "host:8020") + "/folder");
            }
            return written;
        } else if (scheme.isEmpty() || scheme.equals("file")) {
            return of(base, written).toString();
        }
        throw new IllegalArgumentException("archives are read from folders, s3a: and hdfs: addresses, not " + scheme
                + ":; "
                + (scheme.matches("s3n?")
                        ? "write s3a: in its place"
                        : "copy it to a folder that every machine sees, and name that"));
    }

    /** Whether what {@link #readable} gave is no path. */
    public static boolean isInStore(String folder) {
        return STORES.contains(scheme(folder));
    }

    /** Empty for a path. */
    private static String scheme(String written) {
        Matcher address = ADDRESS.matcher(written);
        return address.matches() ? address.group(1) : "";
    }
}
