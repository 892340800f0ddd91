package vn.niengiam.text.legacy;

import java.util.ArrayList;
import java.util.List;

/** Tells which words of a mixed line are in the line's encoding, in another one of the text, or in Unicode already. */
final class Runs {
    /** Numbers below those of the other encodings. */
    private static final int UNCLEAR = -3;

    private static final int UNICODE = -2;
    private static final int LINE = -1;

    private final String line;
    private final List<Word> words;
    private final List<LineReader> others;

    private Runs(String line, List<Word> words, List<LineReader> others) {
        this.line = line;
        this.words = words;
        this.others = others;
    }

    /** A word that reads well in two ways goes with the nearest one that reads in one way only. */
    static List<Word> decided(String line, List<Word> words, List<LineReader> others) {
        boolean mixed = !others.isEmpty()
                || words.stream().anyMatch(word -> word.reading().is(Reading.Evidence.UNICODE));
        return mixed ? new Runs(line, words, others).decided() : words;
    }

    private List<Word> decided() {
        int[] homes = words.stream().mapToInt(this::home).toArray();
        int[] nearest = nearest(homes);
        List<Word> decided = new ArrayList<>(words.size());
        for (int i = 0; i < homes.length; i++) {
            Word word = words.get(i);
            int home = homes[i] == UNCLEAR ? nearest[i] : homes[i];
            decided.add(new Word(word.start(), word.end(), reading(word, home)));
        }
        return decided;
    }

    private int home(Word word) {
        int home =
                switch (word.reading().evidence()) {
                    case UNICODE -> UNICODE;
                    case PROOF -> LINE;
                    case POSSIBLE, NONE, AGAINST -> UNCLEAR;
                };
        if (home == UNICODE || word.reading().is(Reading.Evidence.POSSIBLE)) {
            return home;
        }
        for (int i = 0; i < others.size(); i++) {
            if (others.get(i).read(word.of(line)).is(Reading.Evidence.PROOF)) {
                home = home == UNCLEAR ? i : UNCLEAR;
            }
        }
        return home;
    }

    /** For each word the clear home nearest to it, the one before if two are as near. */
    private static int[] nearest(int[] homes) {
        int[] nearest = new int[homes.length];
        int[] distances = new int[homes.length];
        int last = -1;
        for (int i = 0; i < homes.length; i++) {
            last = homes[i] == UNCLEAR ? last : i;
            nearest[i] = last < 0 ? LINE : homes[last];
            distances[i] = last < 0 ? Integer.MAX_VALUE : i - last;
        }
        int next = -1;
        for (int i = homes.length - 1; i >= 0; i--) {
            next = homes[i] == UNCLEAR ? next : i;
            if (next >= 0 && next - i < distances[i]) {
                nearest[i] = homes[next];
            }
        }
        return nearest;
    }

    private Reading reading(Word word, int home) {
        if (home >= 0) {
            Reading other = others.get(home).read(word.of(line));
            return other.is(Reading.Evidence.AGAINST) ? word.reading() : other;
        }
        boolean kept = home == UNICODE && word.reading().is(Reading.Evidence.POSSIBLE);
        return kept ? new Reading(word.of(line), Reading.Evidence.UNICODE) : word.reading();
    }
}
