package vn.niengiam.entities;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds who wrote: a line that holds little but names, above the body or below it. */
final class Bylines {
    private static final String VOWELS = "aăâeêioôơuưyàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ";
    private static final Set<String> PICTURE_WORDS = Set.of("ảnh", "tin", "bài");
    private static final Set<String> BETWEEN_NAMES = Set.of("-", ",", "&", "và");
    /** What the writer of an interview did, in brackets: {@code Thu Mận (thực hiện)}. */
    private static final Set<String> DEEDS = Set.of("thực", "ghi", "lược", "tổng", "biên", "sưu", "st", "dịch");

    private final Phrases<String> sections = Lexicon.phrases("sections.txt");
    private final Phrases<String> fields = Lexicon.phrases("fields.txt");
    private final Phrases<String> leads = Lexicon.phrases("byline-leads.txt");
    private final PersonNames people;
    private final KnownAreas areas;

    Bylines(PersonNames people, KnownAreas areas) {
        this.people = people;
        this.areas = areas;
    }

    List<Mention> find(Words words) {
        List<Mention> found = new ArrayList<>();
        for (ShortLine line : ShortLine.of(words)) {
            boolean quoted = words.is(line.from(), "theo");
            int start = quoted ? line.from() + 1 : leads.endAt(words, line.from());
            List<Mention> names = names(words, start, line.end());
            if (!names.isEmpty() && isByline(words, line, start, names)) {
                found.addAll(names);
            }
        }
        return found;
    }

    /** The names from a token on, with a dash or comma between: {@code Thu Mận - Lê Bưởi}. */
    private List<Mention> names(Words words, int from, int lineEnd) {
        List<Mention> names = new ArrayList<>();
        int start = from;
        int end = nameEnd(words, start);
        while (end > start && end <= lineEnd) {
            names.add(new Mention(start, end, Optional.empty()));
            start = BETWEEN_NAMES.contains(words.key(end)) ? end + 1 : end;
            end = start > end ? nameEnd(words, start) : start;
        }
        return names;
    }

    private boolean isByline(Words words, ShortLine line, int start, List<Mention> names) {
        int end = names.get(names.size() - 1).end();
        boolean quoted = words.is(line.from(), "theo");
        if (quoted) {
            return line.afterBody() && (words.is(end, "(") || words.is(end, "/"));
        }
        if (start > line.from()) {
            return end == line.end();
        }
        if (end == line.end()) {
            return names.size() == 1 ? standsAlone(words, line) : line.afterAll() && line.afterText();
        }
        boolean pictured = words.is(end, "-") && PICTURE_WORDS.contains(words.key(end + 1));
        boolean did = line.afterBody() && words.is(end, "(") && DEEDS.contains(words.key(end + 1));
        boolean dated = names.size() == 1 && ShortLine.isDate(words, end, line.end());
        return pictured || did || (dated && isSigned(words, line.from()));
    }

    private boolean standsAlone(Words words, ShortLine line) {
        boolean likeName = people.isSurname(words, line.from()) || people.isMiddleName(words, line.from());
        if (line.afterBody() && people.isSurname(words, line.from())) {
            return true;
        }
        if (line.afterAll()) {
            return line.afterText() || (likeName && !words.isShouted(line.from()));
        }
        return line.besideDate() && !line.afterBody() && likeName;
    }

    private boolean isSigned(Words words, int from) {
        return words.isShouted(from) || people.isSurname(words, from) || people.isWeakSurname(words, from);
    }

    /** The end of {@code Hương Ly}, {@code N.Hoa} or {@code THÀNH TRUNG}; not of the initials {@code H.N}. */
    private int nameEnd(Words words, int from) {
        boolean initial = words.is(from + 1, ".") && isInitial(words, from);
        int start = initial ? from + 2 : from;
        int end = words.capitalsEnd(start);
        int syllables = end - start;
        boolean fits = initial ? syllables >= 1 && syllables <= 3 : syllables >= 2 && syllables <= 4;
        if (!fits || !hasVowel(words.key(end - 1)) || isSomethingElse(words, from, end)) {
            return from;
        }
        return people.isFree(words, start, end) ? end : from;
    }

    /** {@code N} or {@code Th}; {@code TM} and {@code KT} stand before what one signs for. */
    private static boolean isInitial(Words words, int at) {
        return words.isCapital(at) && words.key(at).length() <= 2 && !words.isShouted(at);
    }

    private boolean isSomethingElse(Words words, int from, int end) {
        return areas.isProvince(words, from, end)
                || people.isNever(words, from)
                || fields.endAt(words, from) == end
                || sections.endAt(words, from) > from;
    }

    private static boolean hasVowel(String key) {
        return key.chars().anyMatch(letter -> VOWELS.indexOf(letter) >= 0);
    }
}
