package vn.niengiam.entities;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.niengiam.text.Token;
import vn.niengiam.text.Tokens;

/** Phrases with a value each; the longest that begins at a word is found in as many steps as it has words. */
final class Phrases<V> {
    /**
     * A phrase found.
     *
     * @param end index of the first token after it
     */
    record Match<V>(int end, V value) {}

    private static final class Node<V> {
        private final Map<String, Node<V>> next = new HashMap<>();
        private Optional<V> value = Optional.empty();
    }

    private final Node<V> root = new Node<>();

    void add(String phrase, V value) {
        Node<V> node = root;
        for (String key : keys(phrase)) {
            node = node.next.computeIfAbsent(key, unused -> new Node<>());
        }
        if (node.value.isEmpty()) {
            node.value = Optional.of(value);
        }
    }

    Optional<Match<V>> longestAt(Words words, int from) {
        Node<V> node = root.next.get(words.key(from));
        Optional<Match<V>> longest = Optional.empty();
        int at = from;
        while (node != null) {
            at++;
            if (node.value.isPresent()) {
                longest = Optional.of(new Match<>(at, node.value.get()));
            }
            node = node.next.get(words.key(at));
        }
        return longest;
    }

    /** The end of the longest phrase from a token, or that token itself if none begins there. */
    int endAt(Words words, int from) {
        return longestAt(words, from).map(Match::end).orElse(from);
    }

    private static List<String> keys(String phrase) {
        List<String> keys = new ArrayList<>();
        for (Token token : Tokens.of(phrase)) {
            keys.add(token.key());
        }
        return keys;
    }
}
