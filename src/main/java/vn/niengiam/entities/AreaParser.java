package vn.niengiam.entities;

import java.util.Set;

/** Reads the area at the end of a body's name: {@code tỉnh}, {@code quận 9}, {@code xã Vĩnh Ô}, {@code Hà Nội}. */
final class AreaParser {
    private static final int LONGEST_NAME = 4;
    /** Words that make a level part of another word: {@code Tỉnh ủy}, {@code xã hội}. */
    private static final Set<String> OTHER_WORDS = Set.of("ủy", "đoàn", "đội", "hội");

    /** Kinds that are numbered; after others a number counts something ({@code thành phố 126 đảng viên}). */
    private static final Set<String> NUMBERED =
            Set.of("quận", "q", "phường", "p", "thôn", "bản", "buôn", "xóm", "ấp", "khóm", "khu", "tổ", "tiểu");

    /** Areas that are called after people. */
    private static final Set<String> SMALL_AREAS = Set.of("phường", "xã", "huyện", "trấn");

    /** Second syllables of people's names that no area is called by. */
    private static final Set<String> INNER_NAMES = Set.of("thị", "văn");

    /** Second words of ranks: {@code Công an huyện Thượng tá Lê Văn Bá}. */
    private static final Set<String> RANK_ENDS = Set.of("tá", "tướng", "úy");

    private final Phrases<String> levels = Lexicon.phrases("levels.txt");
    private final KnownAreas known;
    private final PersonNames people;

    AreaParser(KnownAreas known, PersonNames people) {
        this.known = known;
        this.people = people;
    }

    /**
     * The end of the area from a token, or that token itself if there is none.
     *
     */
    int endAt(Words words, int from, Context context) {
        int known = knownEnd(words, from);
        if (known > from) {
            return known;
        }
        int central = centralEnd(words, from);
        if (central > from) {
            return central;
        }
        int level = levels.endAt(words, from);
        if (level == from || OTHER_WORDS.contains(words.key(level))) {
            return from;
        }
        boolean numbered = words.isNumber(level) || (words.is(level - 1, "vực") && Plenums.isNumeral(words, level));
        if (numbered && NUMBERED.contains(words.key(from))) {
            return level + 1;
        }
        int name = nameEnd(words, level, context);
        return name > level ? name : withoutDot(words, level);
    }

    /** Whether an area names itself, not only its level. */
    boolean isNamed(Words words, int from, int end) {
        return end > levels.endAt(words, from);
    }

    /** The end of an area's name, known or not. */
    int nameEnd(Words words, int from, Context context) {
        int known = knownEnd(words, from);
        int capitals = words.capitalsEnd(from);
        int run = RANK_ENDS.contains(words.key(capitals)) ? capitals - 1 : capitals;
        if (words.isShouted(from) || (known > from && !isLongerName(words, known, run))) {
            return known;
        }
        int calledAfterPerson = calledAfterPersonEnd(words, from, run);
        if (calledAfterPerson > from) {
            return calledAfterPerson;
        }
        if (isPerson(words, from, context)) {
            return from;
        }
        int end = run;
        for (int at = from + 1; at < run; at++) {
            if (people.endAlone(words, at) == run) {
                end = at;
                break;
            }
        }
        return end - from <= LONGEST_NAME ? end : from;
    }

    /** Of {@code phường Trần Phú Vũ Thị Đào} the first two syllables are the area's. */
    private int calledAfterPersonEnd(Words words, int from, int run) {
        int person = from + 2;
        boolean may = SMALL_AREAS.contains(words.key(from - 1)) && people.isSurname(words, from) && run > person;
        if (!may || INNER_NAMES.contains(words.key(from + 1))) {
            return from;
        }
        boolean two = run == person + 2 && people.isSurname(words, person) && !people.isMiddleName(words, person);
        return two || people.endAlone(words, person) == run ? person : from;
    }

    private boolean isPerson(Words words, int from, Context context) {
        boolean mayFollow =
                switch (context) {
                    case TEXT -> false;
                    case BEFORE_NAME -> true;
                    case AFTER_NAME -> !SMALL_AREAS.contains(words.key(from - 1));
                };
        return mayFollow && people.endInTitle(words, from) > from;
    }

    int knownEnd(Words words, int from) {
        return known.endAt(words, from);
    }

    /** {@code Trung ương}, {@code Trung ương Đoàn}. */
    private static int centralEnd(Words words, int from) {
        boolean central = words.is(from, "trung") && words.is(from + 1, "ương");
        int end = central ? from + 2 : words.is(from, "tw") ? from + 1 : from;
        boolean whose = end > from && (words.is(end, "đảng") || words.is(end, "đoàn")) && words.isCapital(end);
        return whose ? end + 1 : end;
    }

    /** {@code Long Thành Nam} is a commune, though {@code Long Thành} is a district. */
    private boolean isLongerName(Words words, int known, int run) {
        return run == known + 1 && !words.isShouted(known);
    }

    private static int withoutDot(Words words, int end) {
        return words.is(end - 1, ".") ? end - 1 : end;
    }
}
