package vn.niengiam.archive;

/** What one file of the archive's folder, and all inside it, may still cost. */
final class Budget {
    private final Limits limits;
    private final long storedBytes;
    private long unpackedBytes;
    private int members;

    Budget(Limits limits, long storedBytes) {
        this.limits = limits;
        this.storedBytes = storedBytes;
    }

    Limits limits() {
        return limits;
    }

    /** @throws BudgetSpent if this many bytes more are too many */
    void unpack(long bytes) throws BudgetSpent {
        unpackedBytes += bytes;
        if (limits.isBomb(storedBytes, unpackedBytes)) {
            throw new BudgetSpent("unpacks from " + storedBytes + " to more than " + unpackedBytes
                    + " bytes, as only an archive bomb does");
        }
        if (unpackedBytes > limits.unpackedBytes()) {
            throw new BudgetSpent("unpacks to more than the " + limits.unpackedBytes()
                    + " bytes that it may (archive.unpacked in the settings)");
        }
    }

    /** @throws BudgetSpent if one member more is too many */
    void member() throws BudgetSpent {
        if (++members > limits.members()) {
            throw new BudgetSpent("holds more than the " + limits.members()
                    + " files that it may (archive.members in the settings); the others are not listed");
        }
    }
}
