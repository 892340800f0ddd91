package vn.niengiam.observations;

import java.util.List;
import java.util.Map;
import vn.niengiam.text.Token;

/** Looks at the tokens of a sentence by index; outside of it there is nothing, so callers need not check. */
final class TokenReader {
    private static final Map<String, Integer> SMALL_WORDS = Map.ofEntries(
            Map.entry("hai", 2),
            Map.entry("ba", 3),
            Map.entry("bốn", 4),
            Map.entry("sáu", 6),
            Map.entry("bảy", 7),
            Map.entry("tám", 8),
            Map.entry("chín", 9),
            Map.entry("mười", 10));
    private static final Map<String, Integer> ROMAN = Map.of("i", 1, "ii", 2, "iii", 3, "iv", 4);

    private final String text;
    private final List<Token> tokens;
    private final String[] keys;

    TokenReader(String text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
        this.keys = new String[tokens.size()];
        for (int at = 0; at < keys.length; at++) {
            keys[at] = tokens.get(at).key();
        }
    }

    String text() {
        return text;
    }

    List<Token> tokens() {
        return tokens;
    }

    int size() {
        return keys.length;
    }

    Token at(int index) {
        return tokens.get(index);
    }

    String key(int at) {
        return at >= 0 && at < keys.length ? keys[at] : "";
    }

    /** As written, not as compared. */
    String original(int at) {
        return at >= 0 && at < tokens.size() ? tokens.get(at).of(text) : "";
    }

    /** As written, from one token to before another; empty if there is none between. */
    String phrase(int from, int to) {
        int end = Math.min(to, tokens.size());
        return from >= end
                ? ""
                : text.substring(tokens.get(from).start(), tokens.get(end - 1).end());
    }

    boolean startsWithCapital(int at) {
        return isWord(at) && Character.isUpperCase(text.charAt(tokens.get(at).start()));
    }

    boolean is(int at, String key) {
        return key(at).equals(key);
    }

    boolean isAnyOf(int at, String... keys) {
        String own = key(at);
        for (String key : keys) {
            if (own.equals(key)) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of some words or marks stands from one token to before another. */
    boolean hasAnyOf(int from, int to, String... keys) {
        for (int at = from; at < to; at++) {
            if (isAnyOf(at, keys)) {
                return true;
            }
        }
        return false;
    }

    boolean isNumber(int at) {
        return at >= 0 && at < tokens.size() && tokens.get(at).isNumber();
    }

    boolean isWord(int at) {
        return at >= 0 && at < tokens.size() && tokens.get(at).isWord();
    }

    /** Four digits from 1945 to 2049. */
    boolean isYear(int at) {
        if (!isNumber(at) || key(at).length() != 4) {
            return false;
        }
        String key = key(at);
        return key.startsWith("20") ? key.charAt(2) < '5' : key.startsWith("19") && key.compareTo("1945") >= 0;
    }

    int year(int at) {
        return Integer.parseInt(key(at));
    }

    /** A number of one or two digits, or a word for one; -1 for anything else. */
    int smallNumber(int at) {
        String key = key(at);
        if (isNumber(at)) {
            return key.length() <= 2 ? Integer.parseInt(key) : -1;
        }
        return SMALL_WORDS.getOrDefault(key, -1);
    }

    int romanOrDigit(int at) {
        return isNumber(at) ? smallNumber(at) : ROMAN.getOrDefault(key(at), -1);
    }

    /** Whether two neighbours stand without a space between. */
    boolean touches(int at) {
        return at >= 0
                && at + 1 < tokens.size()
                && tokens.get(at).end() == tokens.get(at + 1).start();
    }
}
