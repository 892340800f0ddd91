package vn.niengiam.observations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds all known phrases of a sentence in one pass, over a tree of their words. */
final class Cues {
    /** Stands in a phrase for any number: {@code huy hiệu <n> năm}. */
    static final String ANY_NUMBER = "<n>";

    private static final Set<String> QUOTES = Set.of("\"", "“", "”", "'", "‘", "’", "«", "»");

    /** Where a phrase stands: first token and the one behind the last. */
    record Place(int from, int to) {}

    private static final class Node {
        private final Map<String, Node> next = new HashMap<>();
        private int phrase = -1;
    }

    private final Node root = new Node();
    private final Map<List<String>, Integer> ids = new HashMap<>();
    private final List<String> phrases = new ArrayList<>();

    /** The phrase's number; the same words always have the same one. */
    int add(List<String> words) {
        Integer known = ids.get(words);
        if (known != null) {
            return known;
        }
        Node node = root;
        for (String word : words) {
            node = node.next.computeIfAbsent(word, key -> new Node());
        }
        node.phrase = ids.size();
        ids.put(List.copyOf(words), node.phrase);
        phrases.add(String.join(" ", words));
        return node.phrase;
    }

    /** A wording as {@code conf/indicators.csv} writes it, in one plain form. */
    String written(Wording wording) {
        StringBuilder text = new StringBuilder();
        wording.before()
                .forEach(phrase -> text.append(phrases.get(phrase.cue()))
                        .append(phrase.gap().sign()));
        text.append(wording.percent() ? "#%" : "#");
        wording.after().forEach(phrase -> text.append(phrase.gap().sign()).append(phrases.get(phrase.cue())));
        return text.toString();
    }

    /** By phrase, its places in order; phrases that do not occur are absent. */
    Map<Integer, List<Place>> find(TokenReader tokens) {
        Map<Integer, List<Place>> places = new HashMap<>();
        for (int at = 0; at < tokens.size(); at++) {
            if (root.next.containsKey(tokens.key(at)) || tokens.isNumber(at) || tokens.is(at, "+")) {
                follow(tokens, at, at, root, places);
            }
        }
        return places;
    }

    private void follow(TokenReader tokens, int start, int at, Node node, Map<Integer, List<Place>> places) {
        if (node.phrase >= 0) {
            places.computeIfAbsent(node.phrase, phrase -> new ArrayList<>(2)).add(new Place(start, at));
        }
        if (at >= tokens.size()) {
            return;
        }
        String word = tokens.key(at);
        if (node != root && word.length() == 1 && QUOTES.contains(word)) {
            follow(tokens, start, at + 1, node, places);
            return;
        }
        boolean rises = word.equals("+") && tokens.isNumber(at + 1);
        Node exact = node.next.get(rises ? "tăng" : word);
        if (exact != null) {
            follow(tokens, start, at + 1, exact, places);
        }
        Node number = tokens.isNumber(at) ? node.next.get(ANY_NUMBER) : null;
        if (number != null) {
            follow(tokens, start, at + 1, number, places);
        }
    }
}
