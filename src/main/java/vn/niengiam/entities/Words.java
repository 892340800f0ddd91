package vn.niengiam.entities;

import java.util.List;
import vn.niengiam.text.Token;
import vn.niengiam.text.Tokens;

/** A text as a row of tokens, with what names need to know of each: its capital, its dash, its neighbours. */
final class Words {
    private static final String DASHES = "–—‑−";
    private static final int LONGEST_RUN = 12;

    private final String text;
    private final List<Token> tokens;
    private final String[] keys;

    private Words(String text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
        this.keys = new String[tokens.size()];
        for (int at = 0; at < keys.length; at++) {
            String key = tokens.get(at).key();
            keys[at] = key.length() == 1 && DASHES.contains(key) ? "-" : key;
        }
    }

    static Words of(String text) {
        return new Words(text, Tokens.of(text));
    }

    String text() {
        return text;
    }

    List<Token> tokens() {
        return tokens;
    }

    int size() {
        return tokens.size();
    }

    /** The spelling to compare by; dashes of any length are {@code "-"}; outside the text it is empty. */
    String key(int index) {
        return index >= 0 && index < keys.length ? keys[index] : "";
    }

    boolean is(int index, String key) {
        return key(index).equals(key);
    }

    boolean isWord(int index) {
        return index >= 0 && index < tokens.size() && tokens.get(index).isWord();
    }

    boolean isNumber(int index) {
        return index >= 0 && index < tokens.size() && tokens.get(index).isNumber();
    }

    /** Whether a line ends here, or the text. */
    boolean isLineEnd(int index) {
        return index < 0 || index >= tokens.size() || tokens.get(index).kind() == Token.Kind.LINE_END;
    }

    boolean isCapital(int index) {
        return isWord(index)
                && Character.isUpperCase(text.charAt(tokens.get(index).start()));
    }

    /** Whether all letters of a word of at least two are capitals. */
    boolean isShouted(int index) {
        if (!isWord(index)) {
            return false;
        }
        Token token = tokens.get(index);
        for (int at = token.start(); at < token.end(); at++) {
            if (Character.isLowerCase(text.charAt(at))) {
                return false;
            }
        }
        return token.end() - token.start() > 1;
    }

    /** Whether nothing stands between a token and the next. */
    boolean touchesNext(int index) {
        return index >= 0
                && index + 1 < tokens.size()
                && tokens.get(index).end() == tokens.get(index + 1).start();
    }

    /**
     * The end of the run of capitalised words from an index; {@code H'Yim} and {@code K'Brơm} are words of it. Runs
     * longer than any name are cut.
     */
    int capitalsEnd(int from) {
        int end = from;
        while (isCapital(end) && end < from + LONGEST_RUN) {
            end++;
            boolean apostrophe = (is(end, "'") || is(end, "’")) && touchesNext(end - 1) && touchesNext(end);
            if (apostrophe && isWord(end + 1)) {
                end += 2;
            }
        }
        return end;
    }

    /** As {@link vn.niengiam.text.Spelling#phraseKey} of the surface. */
    String phraseKey(int from, int end) {
        StringBuilder key = new StringBuilder();
        for (int at = from; at < end; at++) {
            if (isWord(at) || isNumber(at)) {
                key.append(key.isEmpty() ? "" : " ").append(tokens.get(at).key());
            }
        }
        return key.toString();
    }

    /** The text from a token up to, and without, another. */
    String surface(int from, int end) {
        return text.substring(start(from), end(end));
    }

    /** Where the token begins. */
    int start(int index) {
        return tokens.get(index).start();
    }

    /** Where the last token before an index ends. */
    int end(int index) {
        return tokens.get(index - 1).end();
    }
}
