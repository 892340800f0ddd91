package vn.niengiam.jobs;

import java.time.Duration;
import java.util.Locale;

/** How far a work has come, in a line: {@code parsing: 120 of 480, 38.0 a second, 9 s left, 2 not read}. */
record ProgressLine(String what, long done, long total, long bad, Duration elapsed) {
    private static final double MILLIS = 1000.0;

    String text() {
        StringBuilder line = new StringBuilder(what + ": " + done + " of " + total);
        double rate = elapsed.isZero() ? 0 : done * MILLIS / elapsed.toMillis();
        if (rate > 0) {
            line.append(String.format(Locale.ROOT, ", %.1f a second", rate));
        }
        if (rate > 0 && done < total) {
            line.append(", ")
                    .append(words(Duration.ofMillis((long) ((total - done) * MILLIS / rate))))
                    .append(" left");
        }
        if (bad > 0) {
            line.append(", ").append(bad).append(" not read whole");
        }
        return line.toString();
    }

    /** 75 seconds → {@code 1 min 15 s}. */
    static String words(Duration duration) {
        long seconds = Math.round(duration.toMillis() / MILLIS);
        if (seconds < 60) {
            return seconds + " s";
        }
        long minutes = seconds / 60;
        return minutes < 60 ? minutes + " min " + seconds % 60 + " s" : minutes / 60 + " h " + minutes % 60 + " min";
    }
}
