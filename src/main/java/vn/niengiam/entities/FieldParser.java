package vn.niengiam.entities;

import java.util.Set;

/**
 * Reads the part of a body's name that says what it works in or what it is called: {@code Nông nghiệp và Phát triển
 * nông thôn}, {@code Đồng Khởi}, {@code Địa phương 3}.
 */
final class FieldParser {
    private static final Set<String> JOINERS = Set.of("và", "-", "&");

    private static final int LONGEST_COMPOUND = 4;
    private static final int MOST_PARTS = 12;

    private final Phrases<String> listed = Lexicon.phrases("fields.txt");
    private final Phrases<String> namesakes = Lexicon.phrases("never-people.txt");
    private final Phrases<String> levels = Lexicon.phrases("levels.txt");
    private final Phrases<String> goesOn = Lexicon.phrases("after-names.txt");
    private final Phrases<String> heads = new Phrases<>();
    private final PersonNames people;

    FieldParser(PersonNames people) {
        this.people = people;
        Lexicon.pairs("body-heads.txt").keySet().forEach(head -> heads.add(head, head));
    }

    /** The end of a field or name of the lists, with a number after it ({@code Địa phương 3}), or the token itself. */
    int listedEnd(Words words, int from) {
        int end = Math.max(listed.endAt(words, from), namesakes.endAt(words, from));
        return end > from && words.isNumber(end) && words.isCapital(from) ? end + 1 : end;
    }

    /**
     * The end of the name from a token, or that token itself if there is none.
     *
     * @param head what the name belongs to; beside a head all in capitals only listed fields are told from a headline
     */
    int endAt(Words words, int from, Body head, Context context) {
        boolean shouted = words.isShouted(head.from()) && words.isShouted(from);
        int end = from;
        int next = listedEnd(words, from);
        if (next == from && !shouted) {
            next = calledEnd(words, from, false, context);
        }
        for (int part = 0; part < MOST_PARTS && next > end; part++) {
            end = next;
            next = nextPartEnd(words, end, shouted, context);
        }
        return end;
    }

    private int nextPartEnd(Words words, int end, boolean shouted, Context context) {
        int start = JOINERS.contains(words.key(end)) ? end + 1 : end;
        if (!words.isCapital(start) || beginsBody(words, start)) {
            return start == end ? betweenCapitalsEnd(words, end) : end;
        }
        int listedEnd = listedEnd(words, start);
        if (listedEnd > start || shouted) {
            return listedEnd > start ? listedEnd : end;
        }
        int next = calledEnd(words, start, words.isCapital(start - 1), context);
        return next > start ? next : end;
    }

    /**
     * The end of one more word of a name that no list has.
     *
     * @param proper whether the word before is a capital of the name too ({@code Ấp Bắc}); else the word may be the
     *     first of a compound that goes on in small letters ({@code Ứng dụng khoa học})
     */
    private int calledEnd(Words words, int from, boolean proper, Context context) {
        boolean person = context.isTitle() && people.endInTitle(words, from) > from;
        if (!words.isCapital(from) || person) {
            return from;
        }
        return proper ? from + 1 : compoundEnd(words, from + 1);
    }

    /** The end of {@code Trị sự}, a field of two syllables that no list has; the token itself if none begins there. */
    int compoundAt(Words words, int from) {
        boolean begins = words.isCapital(from) && words.isWord(from + 1) && !words.isCapital(from + 1);
        boolean ends = !words.isWord(from + 2) || words.isCapital(from + 2);
        return begins && ends && !people.isSurname(words, from) ? from + 2 : from;
    }

    /** Takes the small words of a compound whose first syllable alone has a capital: {@code Ứng dụng khoa học}. */
    private int compoundEnd(Words words, int from) {
        int end = from;
        while (end < from + LONGEST_COMPOUND && isOfCompound(words, end)) {
            end++;
        }
        return end;
    }

    /** The small words that go on to a name: {@code tổng hợp} of {@code Dịch vụ tổng hợp Hòa Phát}. */
    private int betweenCapitalsEnd(Words words, int from) {
        int end = compoundEnd(words, from);
        boolean goesOn = end > from && words.isCapital(end) && !beginsBody(words, end);
        return goesOn ? end : from;
    }

    private boolean isOfCompound(Words words, int at) {
        return words.isWord(at)
                && !words.isCapital(at)
                && goesOn.endAt(words, at) == at
                && levels.endAt(words, at) == at;
    }

    private boolean beginsBody(Words words, int from) {
        return words.isCapital(from) && heads.endAt(words, from) > from && namesakes.endAt(words, from) == from;
    }
}
