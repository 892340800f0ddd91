package vn.niengiam.text;

/** A stretch of a text in UTF-16 offsets: {@code start} is in it, {@code end} is not. */
public record Span(int start, int end) {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException(
                    "Cannot make a span: " + start + ".." + end + " is not a stretch of text");
        }
    }

    public String of(String text) {
        return text.substring(start, end);
    }

    public int length() {
        return end - start;
    }

    public boolean covers(int offset) {
        return start <= offset && offset < end;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }
}
