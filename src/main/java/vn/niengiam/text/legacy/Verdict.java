package vn.niengiam.text.legacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a block is in.
 *
 * @param encoding empty for Unicode
 */
record Verdict(Optional<LegacyEncoding> encoding) {
    /** A block that says nothing itself, such as a cell of one word, is taken for what the nearest one is that does. */
    static List<Optional<Verdict>> spread(List<Optional<Verdict>> own) {
        int[] before = new int[own.size()];
        int last = -1;
        for (int i = 0; i < own.size(); i++) {
            last = own.get(i).isPresent() ? i : last;
            before[i] = last;
        }
        List<Optional<Verdict>> spread = new ArrayList<>(own);
        int next = -1;
        for (int i = own.size() - 1; i >= 0; i--) {
            next = own.get(i).isPresent() ? i : next;
            boolean nextIsNearer = next >= 0 && (before[i] < 0 || next - i < i - before[i]);
            int nearest = nextIsNearer ? next : before[i];
            if (nearest >= 0) {
                spread.set(i, own.get(nearest));
            }
        }
        return spread;
    }
}
