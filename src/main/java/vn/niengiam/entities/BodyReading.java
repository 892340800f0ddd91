package vn.niengiam.entities;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import vn.niengiam.entities.Phrases.Match;

/** One body's name being read, with the bodies inside it: {@code Văn phòng Đảng ủy Khối}. */
final class BodyReading {
    private static final Set<BodyKind> OF_A_PARTY =
            EnumSet.of(BodyKind.STATE, BodyKind.LOCAL, BodyKind.FIELD, BodyKind.NAMED, BodyKind.ORGAN, BodyKind.SOLE);
    private static final Set<BodyKind> OF_AN_ORGAN =
            EnumSet.of(BodyKind.COMMITTEE, BodyKind.PARTY, BodyKind.STATE, BodyKind.LOCAL, BodyKind.ORGAN);
    private static final Set<String> SEVERAL = Set.of("các", "cấp", "hai", "ba", "những", "nhiều");
    /** No name holds more bodies in one another; a text made to be nested deeper is cut there. */
    private static final int DEEPEST = 3;

    private static final int LONGEST_ABBREVIATION = 6;
    /** Words of what is more than {@code Bệnh viện}, {@code Trung tâm}. */
    private static final int SHORTEST_KIND = 2;
    /** Words of a duty that names a body though written small: {@code Ban Chỉ đạo xây dựng nông thôn mới tỉnh}. */
    private static final int SHORTEST_DUTY = 3;

    private final BodyParser parser;
    private final Words words;
    private final Context context;
    private int depth;

    BodyReading(BodyParser parser, Words words, Context context) {
        this.parser = parser;
        this.words = words;
        this.context = context;
    }

    Optional<Body> read(int from, Match<BodyKind> head) {
        if (words.is(head.end(), "viên")) {
            return Optional.empty();
        }
        int tail = afterAbbreviation(head.end());
        Optional<Body> body = ofKind(new Body(from, tail, head.value(), false));
        return body.map(found -> found.end() > tail ? found : found.until(head.end()));
    }

    private Optional<Body> ofKind(Body head) {
        return switch (head.kind()) {
            case NONE -> Optional.empty();
            case SOLE -> Optional.of(head.whole(head.end()));
            case SOLE_IN_TITLE -> context.isTitle() ? Optional.of(head.whole(head.end())) : Optional.empty();
            case COMMITTEE -> Optional.of(head.whole(committeeEnd(head.end())));
            case STATE -> Optional.of(state(head));
            case LOCAL -> Optional.of(withArea(head));
            case BLOCK -> block(head);
            case PARTY -> Optional.of(party(head));
            case BOARD, ORGAN -> Optional.of(organ(head));
            case FIELD, NAMED -> named(head);
            case UNIT -> words.isNumber(head.end()) ? Optional.of(numbered(head)) : named(head);
        };
    }

    private int committeeEnd(int from) {
        int area = areaEnd(from);
        return area > from || words.isShouted(from - 1) ? area : parser.areas().nameEnd(words, from, context);
    }

    private Body state(Body head) {
        int area = areaEnd(head.end());
        return SEVERAL.contains(words.key(head.end())) ? head : head.whole(area);
    }

    private Body withArea(Body head) {
        int area = areaEnd(head.end());
        return area > head.end() ? head.whole(area) : head;
    }

    private Optional<Body> block(Body head) {
        int kinds = parser.blockWords().endAt(words, head.end());
        if (kinds == head.end()) {
            return Optional.empty();
        }
        int start = afterAbbreviation(kinds);
        int area = areaEnd(start);
        return Optional.of(area > start ? head.whole(area) : head.until(kinds));
    }

    private Body party(Body head) {
        int tail = head.end();
        if (words.is(tail, "khối")) {
            Body bloc = head.until(tail + 1);
            return block(bloc).map(found -> found.whole(found.end())).orElse(bloc);
        }
        int offices = parser.blockWords().endAt(words, tail);
        if (offices > tail + 1) {
            return head.whole(areaEnd(offices));
        }
        int area = areaEnd(tail);
        if (area > tail) {
            return parser.areas().isNamed(words, tail, area) ? head.whole(area) : head.until(area);
        }
        return within(tail, OF_A_PARTY).map(inner -> head.whole(inner.end())).orElseGet(() -> ofField(head));
    }

    /** {@code Đảng ủy Quân sự huyện}. */
    private Body ofField(Body head) {
        int field = parser.fields().listedEnd(words, head.end());
        int area = areaEnd(field);
        return field > head.end() && area > field ? head.whole(area) : head;
    }

    private Body organ(Body head) {
        return within(head.end(), OF_AN_ORGAN)
                .map(inner -> head.whole(inner.end()))
                .orElseGet(() -> withArea(head));
    }

    private Optional<Body> named(Body head) {
        int tail = head.end();
        int name = parser.fields().endAt(words, tail, head, context);
        if (name == tail) {
            return calledByArea(head);
        }
        int start = afterAbbreviation(name);
        int end = superiorEnd(start);
        boolean duty = parser.fields().listedEnd(words, tail) == name && name >= tail + SHORTEST_DUTY && end > start;
        boolean calledSo = head.kind() == BodyKind.FIELD || words.isCapital(tail) || duty;
        return calledSo ? Optional.of(head.whole(end > start ? end : name)) : Optional.empty();
    }

    private Body numbered(Body head) {
        return head.whole(superiorEnd(head.end() + 1));
    }

    /** The end of the committee or area that a body is of, or the token itself if none follows. */
    private int superiorEnd(int from) {
        return within(from, OF_AN_ORGAN).map(Body::end).orElseGet(() -> areaEnd(from));
    }

    /** {@code Bệnh viện Đa khoa tỉnh}: the only one of its kind there. */
    private Optional<Body> calledByArea(Body head) {
        int area = areaEnd(head.end());
        boolean ofItsKind = head.kind() == BodyKind.NAMED && head.end() > head.from() + SHORTEST_KIND;
        return ofItsKind && area > head.end() ? Optional.of(head.whole(area)) : Optional.empty();
    }

    /** The body of one of the kinds given within another's name. */
    private Optional<Body> within(int from, Set<BodyKind> kinds) {
        boolean possible = depth < DEEPEST && (context.isTitle() || words.isCapital(from));
        if (!possible) {
            return Optional.empty();
        }
        depth++;
        return parser.heads()
                .longestAt(words, from)
                .filter(head -> kinds.contains(head.value()))
                .flatMap(head -> read(from, head));
    }

    private int areaEnd(int from) {
        return parser.areas().endAt(words, from, context);
    }

    /** Steps over {@code (UBKT)} and {@code (CQ-DN)}. */
    private int afterAbbreviation(int from) {
        if (!words.is(from, "(")) {
            return from;
        }
        int end = from + 1;
        while (end < from + LONGEST_ABBREVIATION
                && (words.isShouted(end) || words.is(end, "-") || words.is(end, "&"))) {
            end++;
        }
        return end > from + 1 && words.is(end, ")") ? end + 1 : from;
    }
}
