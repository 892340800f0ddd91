package vn.niengiam.entities;

import java.util.HashMap;
import java.util.Map;
import vn.niengiam.text.Token;
import vn.niengiam.text.Tokens;

/** Writes the abbreviations of bodies and posts in full: {@code BTV Huyện ủy} → {@code Ban Thường vụ Huyện ủy}. */
final class Abbreviations {
    private final Map<String, String> inFull = new HashMap<>(Lexicon.pairs("abbreviations.txt"));

    String unfold(String name) {
        StringBuilder full = new StringBuilder();
        int copied = 0;
        for (Token token : Tokens.of(name)) {
            String words = inFull.get(token.of(name));
            if (words != null && !isBracketed(name, token)) {
                full.append(name, copied, token.start()).append(words);
                copied = token.end();
            }
        }
        return full.append(name, copied, name.length()).toString();
    }

    /** The words stand right before it: {@code Ủy ban Kiểm tra (UBKT)}. */
    private static boolean isBracketed(String name, Token token) {
        return token.start() > 0 && name.charAt(token.start() - 1) == '(';
    }
}
