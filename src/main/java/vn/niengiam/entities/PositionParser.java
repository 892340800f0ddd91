package vn.niengiam.entities;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.niengiam.entities.Phrases.Match;
import vn.niengiam.entities.Position.Title;

/** Reads a position from its first title on, through commas, dashes and {@code kiêm}. */
final class PositionParser {
    private static final Set<String> BEFORE_TITLES = Set.of("nguyên", "quyền", "cựu");
    /** Heads of departments are named with the body that the department is in: {@code Vụ trưởng Vụ …, Ban …}. */
    private static final Set<String> DEPARTMENTS = Set.of("vụ", "phòng", "cục", "khoa", "viện", "trung");

    /** {@code Trưởng ban tổ chức}: elsewhere a field written small is a verb ({@code Bí thư kiểm tra}). */
    private static final Set<String> OF_FIELDS = Set.of("ban", "phòng", "khoa", "vụ", "cục");

    private static final int LONGEST_TAIL = 6;

    private final Phrases<String> heads = Lexicon.phrases("title-heads.txt");
    private final Phrases<String> links = Lexicon.phrases("title-links.txt");
    private final BodyParser bodies;
    private final AreaParser areas;
    private final FieldParser fields;
    private final PersonNames people;

    PositionParser(BodyParser bodies, AreaParser areas, FieldParser fields, PersonNames people) {
        this.bodies = bodies;
        this.areas = areas;
        this.fields = fields;
        this.people = people;
    }

    /** The words that a position can begin with. */
    Set<String> firstWords() {
        return Stream.concat(BEFORE_TITLES.stream(), heads.firstWords().stream())
                .collect(Collectors.toSet());
    }

    Optional<Position> at(Words words, int from, Context context) {
        Optional<Title> next = title(words, from, context);
        if (next.isEmpty()) {
            return Optional.empty();
        }
        List<Title> titles = new ArrayList<>();
        while (next.isPresent()) {
            titles.add(next.get());
            next = following(words, next.get().end(), context);
        }
        return Optional.of(new Position(from, titles.get(titles.size() - 1).end(), titles));
    }

    private Optional<Title> following(Words words, int end, Context context) {
        if (words.is(end, ",") || words.is(end, "kiêm") || words.is(end, "-")) {
            return title(words, end + 1, context);
        }
        return Optional.empty();
    }

    private Optional<Title> title(Words words, int from, Context context) {
        int start = BEFORE_TITLES.contains(words.key(from)) ? from + 1 : from;
        Optional<Match<String>> head = heads.longestAt(words, start);
        return head.isPresent()
                ? Optional.of(new Title(
                        from, head.get().end(), tailEnd(words, start, head.get().end(), context)))
                : Optional.empty();
    }

    private int tailEnd(Words words, int head, int from, Context context) {
        int end = from;
        for (int part = 0; part < LONGEST_TAIL; part++) {
            int next = partEnd(words, from, end, context);
            if (next == end) {
                break;
            }
            end = next;
        }
        return withWholeBody(words, head, end);
    }

    /** The end of one more part of what a title is of. */
    private int partEnd(Words words, int tail, int at, Context context) {
        Optional<Body> body = bodies.inTitle(words, at, context).filter(found -> belongs(words, found));
        if (body.isPresent()) {
            return body.get().end();
        }
        int area = areas.endAt(words, at, context);
        if (area > at) {
            return area;
        }
        int field = fieldEnd(words, tail, at);
        if (field > at) {
            return field;
        }
        int kind = bodies.kindEnd(words, at);
        if (kind > at) {
            return kind;
        }
        int link = links.endAt(words, at);
        if (link > at) {
            return link;
        }
        if (words.is(at, "khóa") && (words.isShouted(at + 1) || words.isNumber(at + 1))) {
            return at + 2;
        }
        return nameEnd(words, at);
    }

    private int fieldEnd(Words words, int tail, int at) {
        boolean led = at == tail && OF_FIELDS.contains(words.key(at - 1));
        int listed = fields.listedEnd(words, at);
        if (listed > at && (led || words.isCapital(at))) {
            return listed;
        }
        return led ? fields.compoundAt(words, at) : at;
    }

    private boolean belongs(Words words, Body body) {
        return body.complete() || body.kind() == BodyKind.PARTY || words.isCapital(body.from());
    }

    /** A name that no list has, up to where a person's name begins. */
    private int nameEnd(Words words, int at) {
        if (!words.isCapital(at) || words.isShouted(at) || people.endInTitle(words, at) > at) {
            return at;
        }
        int run = words.capitalsEnd(at);
        if (run == at + 1 && words.isWord(run)) {
            return at;
        }
        for (int split = at + 1; split < run; split++) {
            if (people.endAlone(words, split) == run) {
                return split;
            }
        }
        return run;
    }

    private int withWholeBody(Words words, int head, int end) {
        boolean ofDepartment = DEPARTMENTS.contains(words.key(head)) || DEPARTMENTS.contains(words.key(head + 1));
        if (!ofDepartment || !words.is(end, ",") || heads.endAt(words, end + 1) > end + 1) {
            return end;
        }
        return bodies.at(words, end + 1)
                .filter(Body::complete)
                .filter(body -> body.kind() == BodyKind.ORGAN || body.kind() == BodyKind.FIELD)
                .map(Body::end)
                .orElse(end);
    }
}
