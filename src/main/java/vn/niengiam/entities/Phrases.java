package vn.niengiam.entities;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    /** The words that a phrase can begin with. */
    Set<String> firstWords() {
        return Set.copyOf(root.next.keySet());
    }

    Optional<Match<V>> longestAt(Words words, int from) {
        Node<V> node = root.next.get(words.key(from));
        return node == null ? Optional.empty() : longest(node, words, from + 1);
    }

    private Optional<Match<V>> longest(Node<V> first, Words words, int second) {
        Optional<V> value = Optional.empty();
        int end = second;
        int at = second;
        for (Node<V> node = first; node != null; node = node.next.get(words.key(at++))) {
            if (node.value.isPresent()) {
                value = node.value;
                end = at;
            }
        }
        return value.isPresent() ? Optional.of(new Match<>(end, value.get())) : Optional.empty();
    }

    /** The end of the longest phrase from a token, or that token itself if none begins there. */
    int endAt(Words words, int from) {
        Optional<Match<V>> longest = longestAt(words, from);
        return longest.isPresent() ? longest.get().end() : from;
    }

    private static List<String> keys(String phrase) {
        List<String> keys = new ArrayList<>();
        for (Token token : Tokens.of(phrase)) {
            keys.add(token.key());
        }
        return keys;
    }
}
