package vn.niengiam.entities;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Walks through a text once and tells people, positions and bodies apart: what one of them has taken, none of the
 * others may.
 */
final class NameScanner {
    private static final Set<String> BESIDE_NAMES = Set.of(",", "-", "(", ":");
    /** Of "tiếp tục được bầu giữ chức", "tái đắc cử": what follows is the person's position. */
    private static final Set<String> ELECTION =
            Set.of("là", "được", "tiếp", "tục", "tái", "đắc", "cử", "trúng", "bầu", "làm", "giữ", "chức", "vụ", "danh");

    private static final int LONGEST_ELECTION = 8;
    private static final Set<String> LIST_MARKS = Set.of(",", ";", "và");
    /** Between what one is addressed by: {@code Đại tá, PGS.TS}. */
    private static final Set<String> BETWEEN_ADDRESSES = Set.of(",", ".", "-");

    private static final int MOST_FURTHER_ADDRESSES = 4;
    private static final int LONGEST_REMARK = 10;

    /**
     * What one text names.
     *
     * @param led bodies that the text names within the titles of those who lead them
     */
    record Names(List<Mention> mentions, List<Body> bodies, List<Body> led, List<Position> positions) {}

    private final Phrases<String> addresses = Lexicon.phrases("addresses.txt");
    private final NotPeople notPeople = new NotPeople();
    private final PositionParser positions;
    private final BodyParser bodies;
    private final PersonNames people;
    /** All that can begin with a small letter begins with one of these; most words of a text do not. */
    private final Set<String> smallFirstWords;

    NameScanner(PositionParser positions, BodyParser bodies, PersonNames people) {
        this.positions = positions;
        this.bodies = bodies;
        this.people = people;
        Lexicon.lines("byline-leads.txt").forEach(lead -> addresses.add(lead, lead));
        this.smallFirstWords = Stream.concat(positions.firstWords().stream(), addresses.firstWords().stream())
                .collect(Collectors.toSet());
    }

    /** @param bylines names that are taken already, and stay as they are */
    Names scan(Words words, List<Mention> bylines) {
        Map<Integer, Mention> taken = bylines.stream().collect(Collectors.toMap(Mention::from, Function.identity()));
        Names names = new Names(new ArrayList<>(bylines), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        int at = 0;
        while (at < words.size()) {
            if (taken.containsKey(at)) {
                at = taken.get(at).end();
            } else {
                at = words.isWord(at) ? Math.max(at + 1, step(words, at, names)) : at + 1;
            }
        }
        return names;
    }

    /** Takes what begins at a word, and tells where it ends; the word itself if nothing begins there. */
    private int step(Words words, int at, Names names) {
        if (!words.isCapital(at) && !smallFirstWords.contains(words.key(at))) {
            return at;
        }
        Optional<Position> position = positions.at(words, at, Context.BEFORE_NAME);
        if (position.isPresent()) {
            take(words, position.get(), Context.BEFORE_NAME, names);
            return afterPosition(words, position.get(), names);
        }
        int addressed = addressEnd(words, at);
        if (addressed > at) {
            return afterAddress(words, at, addressed, names);
        }
        if (!words.isCapital(at)) {
            return at;
        }
        Optional<Body> body = isOfNumber(words, at) ? Optional.empty() : bodies.at(words, at);
        if (body.isPresent()) {
            names.bodies().add(body.get());
            return body.get().end();
        }
        if (goesOnFromBefore(words, at) || notPeople.endBefore(words, at)) {
            return at;
        }
        int name = people.endAlone(words, at);
        name = name > at ? name : endBesidePosition(words, at);
        return name > at ? person(words, at, name, Optional.empty(), names) : at;
    }

    private int afterPosition(Words words, Position position, Names names) {
        int end = position.end();
        int start = words.is(end, ":") ? end + 1 : addressEnd(words, end);
        int name = people.endInTitle(words, start);
        if (name == start) {
            return afterTitleAlone(words, position, names);
        }
        boolean several = words.is(end, ":") || words.is(position.from() - 1, "các");
        if (!several) {
            return person(words, start, name, Optional.of(position), names);
        }
        int next = person(words, start, name, unlessOwn(words, name, position), names);
        return othersOfList(words, next, position, names);
    }

    /** {@code Chủ tịch Hội Nông dân tỉnh, ông Ngô Văn Sầu}: the position is that of the one addressed after it. */
    private int afterTitleAlone(Words words, Position position, Names names) {
        int end = position.end();
        boolean beside = words.is(end, ",") || words.is(end, "-");
        int start = beside && !words.is(end + 1, "các") ? addressEnd(words, end + 1) : end;
        int name = start > end + 1 ? people.endAfterAddress(words, start) : start;
        if (name == start || positionAfter(words, name).isPresent()) {
            return end;
        }
        return person(words, start, name, Optional.of(position), names);
    }

    /** The position that a list shares, unless one of its people has another beside the name. */
    private Optional<Position> unlessOwn(Words words, int nameEnd, Position shared) {
        return positionAfter(words, nameEnd).isPresent() ? Optional.empty() : Optional.of(shared);
    }

    /** {@code Rah Lan Chung-Phó Bí thư Tỉnh ủy}: a rarer family name, shown by the position after it. */
    private int endBesidePosition(Words words, int at) {
        int end = people.endInTitle(words, at);
        return end > at && positionAfter(words, end).isPresent() ? end : at;
    }

    /** {@code Các Phó Chủ tịch UBND tỉnh: A, B, C}: the position is everyone's. */
    private int othersOfList(Words words, int from, Position position, Names names) {
        int at = from;
        while (LIST_MARKS.contains(words.key(at))) {
            int name = people.endInTitle(words, at + 1);
            if (name == at + 1) {
                break;
            }
            at = person(words, at + 1, name, unlessOwn(words, name, position), names);
        }
        return at;
    }

    private int afterAddress(Words words, int at, int addressed, Names names) {
        int start = words.is(addressed, ":") ? addressed + 1 : addressed;
        if (positions.at(words, start, Context.BEFORE_NAME).isPresent()) {
            return start;
        }
        int name = people.endAfterAddress(words, start);
        if (name == start) {
            return at;
        }
        int next = person(words, start, name, Optional.empty(), names);
        return othersAddressed(words, next, names);
    }

    /** {@code các đồng chí Lê Duẩn, Phạm Hùng}: two syllables are enough for a name in such a list. */
    private int othersAddressed(Words words, int from, Names names) {
        int at = from;
        while (LIST_MARKS.contains(words.key(at))) {
            int name = people.endInTitle(words, at + 1);
            if (name == at + 1) {
                break;
            }
            at = person(words, at + 1, name, Optional.empty(), names);
        }
        return at;
    }

    /** Takes a person, with the position that follows the name unless that is the next person's. */
    private int person(Words words, int from, int end, Optional<Position> before, Names names) {
        Optional<Position> own = before.isPresent() ? Optional.empty() : positionAfter(words, end);
        if (own.isEmpty()) {
            names.mentions().add(new Mention(from, end, before));
            return end;
        }
        names.mentions().add(new Mention(from, end, own));
        take(words, own.get(), Context.AFTER_NAME, names);
        return own.get().end();
    }

    /** Takes a position, and the bodies that it names in full: {@code Chủ tịch UBND huyện Đại Lộc}. */
    private void take(Words words, Position position, Context context, Names names) {
        names.positions().add(position);
        position.titles().forEach(title -> bodies.namedIn(words, title, context).ifPresent(names.led()::add));
    }

    /** The position after a name, unless it is that of the next person. */
    private Optional<Position> positionAfter(Words words, int nameEnd) {
        int end = afterRemark(words, nameEnd);
        int start = BESIDE_NAMES.contains(words.key(end)) ? end + 1 : afterElection(words, end);
        return positions
                .at(words, start, Context.AFTER_NAME)
                .filter(position -> people.endInTitle(words, position.end()) == position.end());
    }

    /** Steps over {@code (bên trái)} and {@code (sinh năm 1960)} where a comma follows, not over a position. */
    private int afterRemark(Words words, int from) {
        if (!words.is(from, "(")
                || positions.at(words, from + 1, Context.AFTER_NAME).isPresent()) {
            return from;
        }
        int end = from + 1;
        while (end < from + LONGEST_REMARK && !words.isLineEnd(end) && !words.is(end, ")")) {
            end++;
        }
        return words.is(end, ")") && words.is(end + 1, ",") ? end + 1 : from;
    }

    /** The end of all that addresses a person from a token on: {@code đồng chí Đại tá, PGS.TS}. */
    private int addressEnd(Words words, int from) {
        int end = addresses.endAt(words, from);
        for (int further = 0; end > from && further < MOST_FURTHER_ADDRESSES; further++) {
            int start = BETWEEN_ADDRESSES.contains(words.key(end)) ? end + 1 : end;
            int next = addresses.endAt(words, start);
            if (next == start) {
                break;
            }
            end = next;
        }
        return end;
    }

    /** Steps over "tiếp tục được bầu giữ chức". */
    private static int afterElection(Words words, int from) {
        int end = from;
        while (end < from + LONGEST_ELECTION && ELECTION.contains(words.key(end))) {
            end++;
        }
        return end;
    }

    /** Whether a word is of the number of a document: {@code 12/KH-UBND}. */
    private static boolean isOfNumber(Words words, int at) {
        boolean joined = words.is(at - 1, "-") || words.is(at - 1, "/");
        return joined && words.touchesNext(at - 2) && words.touchesNext(at - 1) && words.isShouted(at - 2);
    }

    /** Whether the word before is of the same run of capitals, and so part of what the run names. */
    private static boolean goesOnFromBefore(Words words, int at) {
        return words.isCapital(at - 1) && words.isCapital(at - 2);
    }
}
