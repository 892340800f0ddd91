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
            if (c == '\n') {
                tokens.add(new Token(at, at + 1, Token.Kind.LINE_END, "\n"));
                at++;
            } else if (Character.isWhitespace(c)) {
                at++;
            } else if (isDigit(c)) {
                int end = endOfNumber(text, at);
                Token.Kind kind = end - at <= LONGEST_NUMBER ? Token.Kind.NUMBER : Token.Kind.MARK;
                tokens.add(new Token(at, end, kind, text.substring(at, end)));
                at = end;
            } else if (Character.isLetter(c)) {
                int end = endOfWord(text, at);
                tokens.add(new Token(at, end, Token.Kind.WORD, Spelling.key(text.substring(at, end))));
                at = end;
            } else {
                int end = at + Character.charCount(text.codePointAt(at));
                tokens.add(new Token(at, end, Token.Kind.MARK, text.substring(at, end)));
                at = end;
            }
        }
        return tokens;
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
        while (end < text.length() && (Character.isLetter(text.charAt(end)) || isMarkOnLetter(text.charAt(end)))) {
            end++;
        }
        return end;
    }

    private static boolean isMarkOnLetter(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
