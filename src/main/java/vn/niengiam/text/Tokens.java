package vn.niengiam.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into tokens in one pass. A number keeps its inner dots and commas ({@code 1.382}, {@code 72,5}); glued
 * typing comes apart ({@code 1đảng} is two tokens); white space within a line is dropped. A run of figures that is longer
 * than any number (24 characters) is a mark.
 */
public final class Tokens {
    private static final int LONGEST_NUMBER = 24;

    private Tokens() {}

    public static List<Token> of(String text) {
        List<Token> tokens = new ArrayList<>(text.length() / 4 + 8);
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == ' ') {
                at++;
            } else if (isDigit(c)) {
                int end = endOfNumber(text, at);
                at = add(tokens, text, at, end, end - at <= LONGEST_NUMBER ? Token.Kind.NUMBER : Token.Kind.MARK);
            } else if (Letters.isLetter(c)) {
                at = add(tokens, text, at, endOfWord(text, at), Token.Kind.WORD);
            } else if (c == '\n') {
                at = add(tokens, text, at, at + 1, Token.Kind.LINE_END);
            } else if (Character.isWhitespace(c)) {
                at++;
            } else {
                at = add(tokens, text, at, at + Character.charCount(text.codePointAt(at)), Token.Kind.MARK);
            }
        }
        return tokens;
    }

    private static int add(List<Token> tokens, String text, int start, int end, Token.Kind kind) {
        tokens.add(new Token(start, end, kind, KnownKeys.of(text, start, end, kind)));
        return end;
    }

    private static int endOfNumber(String text, int from) {
        int end = from;
        while (end < text.length()) {
            char c = text.charAt(end);
            boolean inner = (c == '.' || c == ',') && end + 1 < text.length() && isDigit(text.charAt(end + 1));
            if (!isDigit(c) && !inner) {
                break;
            }
            end++;
        }
        return end;
    }

    private static int endOfWord(String text, int from) {
        int end = from;
        while (end < text.length() && Letters.isOfWord(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
