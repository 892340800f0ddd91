package vn.niengiam;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The words that someone may have meant. */
final class NearWords {
    private static final int TOLD = 3;

    private NearWords() {}

    /** The nearest of some known words, those that hold what was written first. */
    static String to(String written, List<String> known) {
        String word = written.toLowerCase(Locale.ROOT);
        return known.stream()
                .distinct()
                .sorted(Comparator.<String>comparingInt(
                                name -> name.toLowerCase(Locale.ROOT).contains(word) ? 0 : 1)
                        .thenComparingInt(name -> distance(word, name.toLowerCase(Locale.ROOT)))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(TOLD)
                .collect(Collectors.joining(", "));
    }

    /** How many letters must be put in, left out or changed to make one word the other. */
    static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }
}
