package vn.niengiam.observations;

/** Where the round brackets of a sentence open and close. */
final class Brackets {
    private final int[] closing;
    /** By token, the last bracket before it, or -1. */
    private final int[] last;

    private final TokenReader tokens;

    Brackets(TokenReader tokens) {
        this.tokens = tokens;
        last = new int[tokens.size() + 1];
        last[0] = -1;
        for (int at = 0; at < tokens.size(); at++) {
            last[at + 1] = tokens.is(at, "(") || tokens.is(at, ")") ? at : last[at];
        }
        closing = new int[tokens.size() + 1];
        closing[tokens.size()] = tokens.size();
        for (int at = tokens.size() - 1; at >= 0; at--) {
            int next = closing[at + 1];
            switch (tokens.key(at)) {
                case ")" -> closing[at] = at;
                case "(" -> closing[at] = next < tokens.size() ? closing[next + 1] : next;
                default -> closing[at] = next;
            }
        }
    }

    /** Whether a bracket has opened before a token, and none has closed since. */
    boolean isInside(int token) {
        return tokens.is(last[token], "(");
    }

    /** The index of the last bracket before a token, opening or closing; -1 if there is none. */
    int lastBefore(int token) {
        return last[token];
    }

    /** The index of the bracket that closes what a token stands in; the sentence's length if none does. */
    int closingAfter(int token) {
        return closing[token];
    }
}
