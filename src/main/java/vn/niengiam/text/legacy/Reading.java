package vn.niengiam.text.legacy;

/**
 * A word as it reads in one encoding.
 *
 * @param text the word in Unicode
 */
record Reading(String text, Evidence evidence) {
    /** What a word says about its line. */
    enum Evidence {
        /** It has no code of the encoding: it reads the same anyway. */
        NONE,
        /** It has letters that only Vietnamese in Unicode has. */
        UNICODE,
        /** It is a syllable in the encoding, and none as it stands. */
        PROOF,
        /** It reads well in the encoding, but as it stands too, or it is too short to tell. */
        POSSIBLE,
        /** It is no Vietnamese in the encoding. */
        AGAINST
    }

    boolean is(Evidence other) {
        return evidence == other;
    }
}
