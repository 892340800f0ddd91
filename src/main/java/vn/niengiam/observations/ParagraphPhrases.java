package vn.niengiam.observations;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The phrases of {@link Cues} that a paragraph has said so far. Sentences are searched once a figure needs to know. */
final class ParagraphPhrases {
    private final IndicatorMatcher matcher;
    private final List<TokenReader> unread = new ArrayList<>();
    private Set<Integer> found = Set.of();

    ParagraphPhrases(IndicatorMatcher matcher) {
        this.matcher = matcher;
    }

    void startParagraph() {
        unread.clear();
        found = Set.of();
    }

    Set<Integer> soFar() {
        unread.forEach(sentence -> add(matcher.cuesIn(sentence).keySet()));
        unread.clear();
        return found;
    }

    /** To be called behind each sentence. */
    void endSentence(Statement statement) {
        if (statement.quantities().isEmpty()) {
            unread.add(statement.tokens());
        } else {
            add(statement.cues().keySet());
        }
    }

    private void add(Set<Integer> phrases) {
        if (!found.containsAll(phrases)) {
            Set<Integer> all = new HashSet<>(found);
            all.addAll(phrases);
            found = all;
        }
    }
}
