package vn.niengiam.text.legacy;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How many letters with a diacritic of a transcript are right in a text: both are aligned word by word, and letter by
 * letter where their words differ.
 *
 * @param misses the stretches of the transcript that are not right, as {@code transcript → text}
 */
public record DiacriticShare(int letters, int right, List<String> misses) {
    public double share() {
        return letters == 0 ? 1 : (double) right / letters;
    }

    public static DiacriticShare of(String transcript, String text) {
        String[] expected = words(transcript);
        String[] found = words(text);
        Map<String, Integer> numbers = new HashMap<>();
        int[] one = Arrays.stream(expected)
                .mapToInt(word -> numbers.computeIfAbsent(word, w -> numbers.size()))
                .toArray();
        int[] other = Arrays.stream(found)
                .mapToInt(word -> numbers.computeIfAbsent(word, w -> numbers.size()))
                .toArray();
        int all = 0;
        int right = 0;
        List<String> misses = new ArrayList<>();
        int from = 0;
        int otherFrom = 0;
        List<int[]> matches = new ArrayList<>(matches(one, other));
        matches.add(new int[] {one.length, other.length});
        for (int[] match : matches) {
            String gap = String.join(" ", Arrays.copyOfRange(expected, from, match[0]));
            String otherGap = String.join(" ", Arrays.copyOfRange(found, otherFrom, match[1]));
            int gapLetters = diacritics(gap);
            int gapRight = rightLetters(gap, otherGap);
            all += gapLetters;
            right += gapRight;
            if (gapRight < gapLetters) {
                misses.add((gapLetters - gapRight) + ": " + gap + " → " + otherGap);
            }
            if (match[0] < one.length) {
                all += diacritics(expected[match[0]]);
                right += diacritics(expected[match[0]]);
            }
            from = match[0] + 1;
            otherFrom = match[1] + 1;
        }
        return new DiacriticShare(all, right, misses);
    }

    private static String[] words(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).strip().split("\\s+");
    }

    private static int diacritics(String text) {
        return (int) text.chars().filter(DiacriticShare::hasDiacritic).count();
    }

    private static boolean hasDiacritic(int c) {
        return c == 'đ'
                || c == 'Đ'
                || (Character.isLetter(c) && !Normalizer.isNormalized(Character.toString(c), Normalizer.Form.NFD));
    }

    private static int rightLetters(String gap, String otherGap) {
        return (int) matches(gap.chars().toArray(), otherGap.chars().toArray()).stream()
                .filter(match -> hasDiacritic(gap.charAt(match[0])))
                .count();
    }

    /** Pairs of places of a longest common sequence: Myers' greedy algorithm. */
    private static List<int[]> matches(int[] one, int[] other) {
        int most = one.length + other.length;
        List<int[]> traces = new ArrayList<>();
        int[] ends = new int[2 * most + 2];
        for (int edits = 0; edits <= most; edits++) {
            traces.add(Arrays.copyOfRange(ends, most - edits, most + edits + 2));
            for (int k = -edits; k <= edits; k += 2) {
                boolean down = k == -edits || (k != edits && ends[most + k - 1] < ends[most + k + 1]);
                int x = down ? ends[most + k + 1] : ends[most + k - 1] + 1;
                while (x < one.length && x - k < other.length && one[x] == other[x - k]) {
                    x++;
                }
                ends[most + k] = x;
                if (x >= one.length && x - k >= other.length) {
                    return backtracked(one, other, traces);
                }
            }
        }
        return List.of();
    }

    private static List<int[]> backtracked(int[] one, int[] other, List<int[]> traces) {
        List<int[]> matches = new ArrayList<>();
        int x = one.length;
        int y = other.length;
        for (int edits = traces.size() - 1; edits >= 0; edits--) {
            int[] ends = traces.get(edits);
            int k = x - y;
            boolean down = k == -edits || (k != edits && ends[edits + k - 1] < ends[edits + k + 1]);
            int lastK = down ? k + 1 : k - 1;
            int lastX = edits == 0 ? 0 : ends[edits + lastK];
            int lastY = edits == 0 ? 0 : lastX - lastK;
            while (x > lastX && y > lastY) {
                matches.add(new int[] {--x, --y});
            }
            x = lastX;
            y = lastY;
        }
        Collections.reverse(matches);
        return matches;
    }
}
