package vn.niengiam.entities;

/**
 * A body that a text names, as a range of tokens.
 *
 * @param end index of the first token after it
 * @param complete whether the words name a body by themselves; {@code Đảng bộ huyện} only points back to one
 */
record Body(int from, int end, BodyKind kind, boolean complete) {
    /** The same body with its whole name, up to a token. */
    Body whole(int newEnd) {
        return new Body(from, newEnd, kind, true);
    }

    /** The same body, as complete as before, up to a token. */
    Body until(int newEnd) {
        return new Body(from, newEnd, kind, complete);
    }
}
