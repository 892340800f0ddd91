package vn.niengiam.jobs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * Cuts a list of files into units of work. Neighbours stay together, for they may lie in one container; small files are
 * grouped, large ones stand alone; the heaviest unit comes first, so that none is left to run alone at the end.
 */
final class WorkUnits {
    /** Enough for an even end; more of them would cost the driver more than they bring. */
    private static final int MOST_UNITS_OF_A_WORKER = 64;

    private WorkUnits() {}

    /**
     * Units of at most {@code mostFiles} files, and so many that {@code workers} workers can share them evenly. Of very
     * many files, units hold more: some hundreds of units are dealt out faster than thousands.
     *
     * @param bytes size of a file
     */
    static <T> List<List<T>> of(List<T> files, ToLongFunction<T> bytes, int mostFiles, int workers) {
        long fairShare = weight(files, bytes) / (4L * workers);
        int most = Math.max(mostFiles, files.size() / (MOST_UNITS_OF_A_WORKER * workers));
        List<List<T>> units = new ArrayList<>();
        List<T> unit = new ArrayList<>();
        long weight = 0;
        for (T file : files) {
            long size = bytes.applyAsLong(file);
            if (!unit.isEmpty() && (unit.size() == most || weight + size > fairShare)) {
                units.add(unit);
                unit = new ArrayList<>();
                weight = 0;
            }
            unit.add(file);
            weight += size;
        }
        if (!unit.isEmpty()) {
            units.add(unit);
        }
        units.sort(
                Comparator.comparingLong((List<T> each) -> weight(each, bytes)).reversed());
        return units;
    }

    /** In how many units so many things are dealt out, of {@code fewest} things or more if the workers have units enough. */
    static int number(long things, long fewest, int workers) {
        return (int) Math.max(workers, Math.min(things / fewest, (long) MOST_UNITS_OF_A_WORKER * workers));
    }

    private static <T> long weight(List<T> files, ToLongFunction<T> bytes) {
        return files.stream().mapToLong(bytes).sum();
    }
}
