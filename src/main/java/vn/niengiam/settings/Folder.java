package vn.niengiam.settings;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A folder as users write it: a path, or one behind {@code file:}. Stores of objects are refused, not taken for paths. */
public final class Folder {
    private static final Pattern ADDRESS = Pattern.compile("([a-z][a-z0-9+.-]+):/.*");

    private Folder() {}

    /**
     * The path of a folder.
     *
     * @param base what a relative path is taken from
     * @throws IllegalArgumentException if it is an address of something else; the message says why and what to do
     */
    public static Path of(Path base, String written) {
        Matcher address = ADDRESS.matcher(written);
        if (!address.matches()) {
            return base.resolve(written).normalize();
        } else if (address.group(1).equals("file")) {
            return base.resolve(written.substring("file:".length())).normalize();
        }
        throw new IllegalArgumentException("niengiam reads and writes folders only, not " + address.group(1)
                + ": addresses; mount or copy it to a folder that every machine sees, and name that");
    }
}
