package vn.niengiam.entities;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads which plenum of the Central Committee a resolution is of: {@code Trung ương 4 (khóa XII)}, {@code T.Ư 7 khóa
 * XI}, {@code Hội nghị lần thứ tư Ban Chấp hành Trung ương khóa XII}.
 */
final class Plenums {
    private static final List<String> ORDINALS =
            List.of("nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười");
    private static final Set<String> LIST_WORDS = Set.of(",", "và", "khóa");
    private static final int LONGEST_LIST = 6;

    private final Phrases<String> committee = new Phrases<>();

    Plenums() {
        List.of("trung ương", "tw", "t . ư", "t . w", "ban chấp hành trung ương", "bch trung ương", "ban chấp hành tw")
                .forEach(name -> committee.add(name, name));
    }

    /**
     * The plenum from a token on, as {@code TW4 khóa XII}.
     *
     * @param from of the whole reference; the document begins there
     */
    Optional<LegalDocument> at(Words words, int from, int at) {
        int meeting = words.is(at, "hội") && words.is(at + 1, "nghị") ? at + 2 : at;
        int named = committee.endAt(words, meeting);
        if (named > meeting && words.isNumber(named)) {
            return Optional.of(withTerm(words, from, named + 1, words.key(named)));
        }
        int ordinal = words.is(meeting, "lần") && words.is(meeting + 1, "thứ") ? meeting + 2 : -1;
        int number = ordinal < 0 ? 0 : number(words, ordinal);
        int after = words.is(ordinal + 1, ",") ? ordinal + 2 : ordinal + 1;
        int end = number > 0 ? committee.endAt(words, after) : after;
        if (number == 0 || end == after) {
            return Optional.empty();
        }
        return Optional.of(withTerm(words, from, words.is(end, "đảng") ? end + 1 : end, Integer.toString(number)));
    }

    private static LegalDocument withTerm(Words words, int from, int end, String number) {
        boolean opened = words.is(end, "(");
        int term = opened || words.is(end, ",") ? end + 1 : end;
        if (!words.is(term, "khóa") || !isNumeral(words, term + 1)) {
            return new LegalDocument(from, end, "TW" + number);
        }
        int last = opened ? closed(words, term + 2) : term + 2;
        return new LegalDocument(from, last, "TW" + number + " khóa " + words.surface(term + 1, term + 2));
    }

    private static int number(Words words, int at) {
        if (words.isNumber(at)
                && words.key(at).length() <= 2
                && words.key(at).chars().allMatch(Character::isDigit)) {
            return Integer.parseInt(words.key(at));
        }
        return ORDINALS.indexOf(words.key(at)) + 1;
    }

    /** Through {@code , XII)} of {@code (khóa XI, XII)}; without the bracket's end no further. */
    private static int closed(Words words, int from) {
        int end = from;
        while (end < from + LONGEST_LIST && (LIST_WORDS.contains(words.key(end)) || isNumeral(words, end))) {
            end++;
        }
        return words.is(end, ")") ? end + 1 : from;
    }

    /** {@code XIII} or {@code 13}. */
    static boolean isNumeral(Words words, int at) {
        return words.isNumber(at)
                || (words.isCapital(at) && words.key(at).chars().allMatch(letter -> "ivxlc".indexOf(letter) >= 0));
    }
}
