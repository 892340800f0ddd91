package vn.niengiam.observations;

/** Where the round brackets of a sentence open and close. */
final class Brackets {
    private final int[] closing;
    /** For each token, whether the last bracket before it opens. */
    private final boolean[] inside;

    Brackets(TokenReader tokens) {
        inside = new boolean[tokens.size() + 1];
        for (int at = 0; at < tokens.size(); at++) {
            inside[at + 1] = tokens.is(at, "(") || (inside[at] && !tokens.is(at, ")"));
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
        return inside[token];
    }

    /** The index of the bracket that closes what a token stands in; the sentence's length if none does. */
    int closingAfter(int token) {
        return closing[token];
    }
}
