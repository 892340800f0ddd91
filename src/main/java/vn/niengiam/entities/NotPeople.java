package vn.niengiam.entities;

import java.util.HashSet;
import java.util.Set;
import vn.niengiam.text.Spelling;

/** Words after which a person's name is the name of a street, a school, a prize. */
final class NotPeople {
    private static final int MOST_WORDS = 3;

    private final Set<String> phrases = new HashSet<>();

    NotPeople() {
        Lexicon.lines("not-people.txt").forEach(line -> phrases.add(Spelling.phraseKey(line)));
    }

    /** Whether such words end right before a token. */
    boolean endBefore(Words words, int at) {
        String phrase = "";
        for (int back = 1; back <= MOST_WORDS && words.isWord(at - back); back++) {
            phrase = words.key(at - back) + (phrase.isEmpty() ? "" : " " + phrase);
            if (phrases.contains(phrase)) {
                return true;
            }
        }
        return false;
    }
}
