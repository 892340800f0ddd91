package vn.niengiam.observations;

/** Where the round brackets of a sentence close. */
final class Brackets {
    private final int[] closing;

    Brackets(TokenReader tokens) {
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

    /** The index of the bracket that closes what a token stands in; the sentence's length if none does. */
    int closingAfter(int token) {
        return closing[token];
    }
}
