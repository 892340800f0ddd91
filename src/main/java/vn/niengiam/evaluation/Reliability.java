package vn.niengiam.evaluation;

import java.util.List;
import java.util.Locale;

/** Whether confidence means something: of the observations in each band of it, the share that is wholly right. */
final class Reliability {
    private static final List<Double> LOWER_BOUNDS = List.of(0.0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95);

    private final int[] counts = new int[LOWER_BOUNDS.size()];
    private final int[] right = new int[LOWER_BOUNDS.size()];

    void add(double confidence, boolean isRight) {
        int band = 0;
        while (band + 1 < LOWER_BOUNDS.size() && confidence >= LOWER_BOUNDS.get(band + 1)) {
            band++;
        }
        counts[band]++;
        right[band] += isRight ? 1 : 0;
    }

    /** Of all observations at or over a bound of the table; 1 if there are none. */
    double shareRightFrom(double bound) {
        int found = 0;
        int good = 0;
        for (int band = 0; band < counts.length; band++) {
            if (LOWER_BOUNDS.get(band) >= bound) {
                found += counts[band];
                good += right[band];
            }
        }
        return new Score(good, found, found).precision();
    }

    String table() {
        StringBuilder table = new StringBuilder("confidence     observations  right   share\n");
        for (int band = 0; band < counts.length; band++) {
            double upper = band + 1 < counts.length ? LOWER_BOUNDS.get(band + 1) : 1;
            String share =
                    counts[band] == 0 ? "–" : String.format(Locale.ROOT, "%.3f", (double) right[band] / counts[band]);
            table.append(String.format(
                    Locale.ROOT,
                    "%.2f to %.2f   %12d %6d  %6s%n",
                    LOWER_BOUNDS.get(band),
                    upper,
                    counts[band],
                    right[band],
                    share));
        }
        return table.toString();
    }
}
