package vn.niengiam.entities;

import java.util.Optional;

/** Reads the name of a body from its first word on. */
final class BodyParser {
    private final Phrases<BodyKind> heads = new Phrases<>();
    private final Phrases<String> blockWords = Lexicon.phrases("block-words.txt");
    private final AreaParser areas;
    private final FieldParser fields;

    BodyParser(AreaParser areas, FieldParser fields) {
        this.areas = areas;
        this.fields = fields;
        Lexicon.pairs("body-heads.txt").forEach((head, kind) -> heads.add(head, BodyKind.valueOf(kind)));
    }

    /** The body that a capitalised word begins, if any. */
    Optional<Body> at(Words words, int from) {
        return words.isCapital(from) ? read(words, from, Context.TEXT) : Optional.empty();
    }

    /** The body that a position is in: {@code phòng} may be written small there, and a person's name may follow. */
    Optional<Body> inTitle(Words words, int from, Context context) {
        return read(words, from, context);
    }

    private Optional<Body> read(Words words, int from, Context context) {
        return heads.longestAt(words, from).flatMap(head -> new BodyReading(this, words, context).read(from, head));
    }

    Phrases<BodyKind> heads() {
        return heads;
    }

    Phrases<String> blockWords() {
        return blockWords;
    }

    AreaParser areas() {
        return areas;
    }

    FieldParser fields() {
        return fields;
    }
}
