package vn.niengiam.evaluation;

/**
 * How many were right, of those found and of those expected. Of a choice that every case makes once (a {@code SHARE}),
 * found and expected are equal, and {@link #f1} is the share that is right.
 */
public record Score(int right, int found, int expected) {
    static final Score NONE = new Score(0, 0, 0);

    Score plus(Score other) {
        return new Score(right + other.right, found + other.found, expected + other.expected);
    }

    /** 1 if nothing was found. */
    public double precision() {
        return share(right, found);
    }

    /** 1 if nothing was expected. */
    public double recall() {
        return share(right, expected);
    }

    public double f1() {
        return share(2 * right, found + expected);
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 1 : (double) part / whole;
    }
}
