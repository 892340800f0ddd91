package vn.niengiam.observations;

import java.util.Optional;

/**
 * A wording whose words stand about a figure as they should.
 *
 * @param indicator its code
 * @param wording in one plain form: {@code kết nạp … # đảng viên}
 * @param score how specific and how near its words are; of those that count the highest wins
 * @param excluding the words of an exclusion of the indicator that stand beside it
 */
public record Candidate(String indicator, String wording, double score, Verdict verdict, Optional<String> excluding) {
    /** Whether a wording that fits may give the figure its indicator. */
    public enum Verdict {
        COUNTS,
        /** The figure tells how many more or less. */
        DIFFERENCE,
        /** The figure counts another thing than words so far before it could govern. */
        COUNTS_OTHER,
        /** The figure tells what each one does. */
        OF_EACH,
        /** One of the indicator's exclusions stands beside the figure. */
        EXCLUDED
    }

    public boolean counts() {
        return verdict == Verdict.COUNTS;
    }
}
