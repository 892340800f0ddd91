package vn.niengiam.text.legacy;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What the words of a line, or of many, say for and against an encoding. */
final class Tally {
    /** A word that makes no sense weighs more than one that does: those of other languages do by chance. */
    private static final int WEIGHT_AGAINST = 2;

    private static final int LEAST_WORDS = 3;
    private static final int LEAST_CODES = 3;
    private static final int LEAST_WORDS_SCATTERED = 8;

    /** VIQR is written in ASCII, where much else looks like it. */
    private static final int LEAST_SHAPES_IN_VIQR = 2;

    private static final String SHAPES_IN_VIQR = "^(+*";

    private final LegacyEncoding encoding;
    private final Set<String> proofs = new HashSet<>();
    private final BitSet codes = new BitSet();
    private int proven;
    private int against;
    private int unicode;
    private int shaped;

    Tally(LegacyEncoding encoding) {
        this.encoding = encoding;
    }

    Tally add(String line, List<Word> words) {
        for (Word word : words) {
            switch (word.reading().evidence()) {
                case PROOF -> addProof(word.of(line));
                case AGAINST -> against++;
                case UNICODE -> unicode++;
                case POSSIBLE, NONE -> {}
            }
        }
        return this;
    }

    private void addProof(String word) {
        proven++;
        if (proofs.add(word.toLowerCase(Locale.ROOT))) {
            word.chars().filter(c -> !CodeTable.isAsciiLetter((char) c)).forEach(codes::set);
            shaped += word.chars().anyMatch(c -> SHAPES_IN_VIQR.indexOf(c) >= 0) ? 1 : 0;
        }
    }

    void add(Tally other) {
        proofs.addAll(other.proofs);
        codes.or(other.codes);
        proven += other.proven;
        against += other.against;
        shaped += other.shaped;
    }

    int score() {
        return proven - WEIGHT_AGAINST * against;
    }

    boolean hasUnicode() {
        return unicode > 0;
    }

    /** Whether a line alone proves that its text uses the encoding. */
    boolean isProof() {
        return proofs.size() >= LEAST_WORDS && isVaried() && score() > 0;
    }

    /** Whether many lines that prove nothing alone do together. */
    boolean isProofTogether() {
        return proofs.size() >= LEAST_WORDS_SCATTERED && isVaried() && score() > 0;
    }

    private boolean isVaried() {
        return codes.cardinality() >= LEAST_CODES
                && (encoding != LegacyEncoding.VIQR || shaped >= LEAST_SHAPES_IN_VIQR);
    }
}
