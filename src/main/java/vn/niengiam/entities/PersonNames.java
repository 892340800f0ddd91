package vn.niengiam.entities;

import java.util.Set;

/** Tells whether a run of capitalised words is the name of a person. */
final class PersonNames {
    private static final int LONGEST = 6;

    private final Set<String> surnames = Lexicon.keys("surnames.txt");
    private final Set<String> weakSurnames = Lexicon.keys("weak-surnames.txt");
    private final Set<String> middleNames = Lexicon.keys("middle-names.txt");
    private final Phrases<String> never = Lexicon.phrases("never-people.txt");
    private final Phrases<String> titleHeads = Lexicon.phrases("title-heads.txt");
    private final Phrases<String> bodyHeads = new Phrases<>();
    private final KnownAreas areas;

    PersonNames(KnownAreas areas) {
        this.areas = areas;
        Lexicon.pairs("body-heads.txt").keySet().forEach(head -> bodyHeads.add(head, head));
    }

    /**
     * The end of a name that shows itself by its form alone: a family name and two to four more syllables. The token
     * itself if there is none.
     */
    int endAlone(Words words, int from) {
        boolean strong = isSurname(words, from);
        boolean weak = !strong && isWeakSurname(words, from) && isMiddleName(words, from + 1);
        if (!(strong || weak) || words.isShouted(from)) {
            return from;
        }
        int end = runEnd(words, from);
        int syllables = end - from;
        boolean fits = syllables == 3 || syllables == 4 || (syllables == 5 && isMiddleName(words, from + 1));
        return fits && !isNoPerson(words, from, end) ? end : from;
    }

    /** The end of a name right after a position: a family name and at least one more syllable. */
    int endInTitle(Words words, int from) {
        boolean surname = isSurname(words, from) || isWeakSurname(words, from);
        int end = surname ? runEnd(words, from) : from;
        int syllables = end - from;
        boolean clear = isSurname(words, from) || isMiddleName(words, from + 1) || syllables > 2;
        return syllables >= 2 && syllables <= LONGEST && clear && !isNoPerson(words, from, end) ? end : from;
    }

    /** The end of a name after {@code đồng chí}, {@code ông}, {@code bà}: any two to six capitalised syllables. */
    int endAfterAddress(Words words, int from) {
        int end = runEnd(words, from);
        int syllables = end - from;
        boolean known = areas.endAt(words, from) == end && !isSurname(words, from);
        return syllables >= 2 && syllables <= LONGEST && !known && never.endAt(words, from) == from ? end : from;
    }

    /** Whether neither a position nor a body begins in a run of capitals; {@code Trường Giang} is no school. */
    boolean isFree(Words words, int from, int end) {
        boolean bodyByOneWord = bodyHeads.endAt(words, from) == from + 1 && isMiddleName(words, from);
        return runEnd(words, from) == end || (bodyByOneWord && end == from + 2 && words.capitalsEnd(from) == end);
    }

    boolean isSurname(Words words, int at) {
        return words.isCapital(at) && surnames.contains(words.key(at));
    }

    boolean isWeakSurname(Words words, int at) {
        return words.isCapital(at) && weakSurnames.contains(words.key(at));
    }

    boolean isNever(Words words, int from) {
        return never.endAt(words, from) > from;
    }

    boolean isMiddleName(Words words, int at) {
        return words.isCapital(at) && middleNames.contains(words.key(at));
    }

    private boolean isNoPerson(Words words, int from, int end) {
        return never.endAt(words, from) > from || areas.endAt(words, from) == end;
    }

    /** The capitalised run, cut where a position or a body begins: {@code Nguyễn Văn Nên Ủy viên}. */
    private int runEnd(Words words, int from) {
        int run = words.capitalsEnd(from);
        if (bodyHeads.endAt(words, from) > from || titleHeads.endAt(words, from) > from) {
            return from;
        }
        for (int at = from + 2; at < run; at++) {
            if (titleHeads.endAt(words, at) > at || bodyHeads.endAt(words, at) > at + 1) {
                return at;
            }
        }
        return run;
    }
}
