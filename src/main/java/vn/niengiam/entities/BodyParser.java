package vn.niengiam.entities;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Reads the name of a body from its first word on. */
final class BodyParser {
    /** Committees, boards and cells are left out: of them a title says who leads or belongs, not what they do. */
    private static final Set<BodyKind> NAMED_IN_TITLES = EnumSet.of(
            BodyKind.STATE,
            BodyKind.LOCAL,
            BodyKind.PARTY,
            BodyKind.ORGAN,
            BodyKind.FIELD,
            BodyKind.UNIT,
            BodyKind.NAMED);

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

    /** The body that a title is in, if it is named with its area or number: {@code UBND huyện Đại Lộc}. */
    Optional<Body> namedIn(Words words, Position.Title title, Context context) {
        int led = title.headEnd() - 1;
        int from = words.isCapital(led) && heads.endAt(words, led) > led + 1 ? led : title.headEnd();
        return inTitle(words, from, context)
                .filter(body -> body.complete() && body.end() <= title.end())
                .filter(body -> NAMED_IN_TITLES.contains(body.kind()) && !words.is(body.from(), "chi"))
                .filter(body -> words.isNumber(body.end() - 1) || endsInNamedArea(words, body, context));
    }

    /**
     * The end of a word for a body that is known without its name, as in {@code Giám đốc Bệnh viện}; the token itself if
     * no capitalised one begins there.
     */
    int kindEnd(Words words, int from) {
        if (!words.isCapital(from)) {
            return from;
        }
        return heads.longestAt(words, from)
                .filter(head -> head.value() == BodyKind.NAMED || head.value() == BodyKind.FIELD)
                .map(Phrases.Match::end)
                .orElse(from);
    }

    private boolean endsInNamedArea(Words words, Body body, Context context) {
        for (int at = body.end() - 1; at > body.from(); at--) {
            boolean ends = areas.endAt(words, at, context) == body.end() && areas.isNamed(words, at, body.end());
            boolean known = areas.knownEnd(words, at) == body.end();
            if (ends && !(known && body.kind() == BodyKind.NAMED)) {
                return true;
            }
        }
        return false;
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
