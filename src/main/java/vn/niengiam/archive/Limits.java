package vn.niengiam.archive;

/**
 * What one file of the archive's folder may cost, with all that is inside it.
 *
 * @param nesting containers inside containers
 * @param members files inside it, at all depths
 * @param unpackedBytes what it may unpack to, where it must be unpacked to be read
 * @param expansion how many times its own size it may unpack to; what stays below {@link #SMALL} is never too much
 */
public record Limits(int nesting, int members, long unpackedBytes, int expansion) {
    /** Reports in XML or HTML are packed up to 100:1, and small ones of equal letters even more. */
    public static final Limits USUAL = new Limits(5, 200_000, 20L << 30, 200);

    static final long SMALL = 10L << 20;

    public Limits {
        requirePositive("nesting", nesting);
        requirePositive("members", members);
        requirePositive("unpackedBytes", unpackedBytes);
        requirePositive("expansion", expansion);
    }

    /** Whether only an attack grows like this. */
    boolean isBomb(long storedBytes, long unpackedBytes) {
        return unpackedBytes > SMALL && unpackedBytes / Math.max(1, storedBytes) >= expansion;
    }

    private static void requirePositive(String name, long value) {
        if (value <= 0) {
            throw new IllegalArgumentException("Cannot use " + name + " = " + value + ": give more than 0");
        }
    }
}
