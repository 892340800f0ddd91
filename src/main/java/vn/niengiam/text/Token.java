package vn.niengiam.text;

/**
 * A word, number, mark or line end of a text.
 *
 * @param key the spelling to compare by: lower case, one place for the tone mark (hoà = hòa), one letter for i and y
 *     where both are written (tỉ = tỷ). Two tokens with one key are the same word.
 */
public record Token(int start, int end, Kind kind, String key) {
    /** What a token is made of. */
    public enum Kind {
        WORD,
        NUMBER,
        MARK,
        LINE_END
    }

    public Span span() {
        return new Span(start, end);
    }

    public String of(String text) {
        return text.substring(start, end);
    }

    public boolean is(String otherKey) {
        return key.equals(otherKey);
    }

    public boolean isWord() {
        return kind == Kind.WORD;
    }

    public boolean isNumber() {
        return kind == Kind.NUMBER;
    }
}
