package vn.niengiam.entities;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds who wrote: a line that holds little but a name, above the body or below it. */
final class Bylines {
    private static final int LONGEST_LINE = 20;
    private static final int BODY_LINE = 25;
    private static final String VOWELS = "aăâeêioôơuưyàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ";
    /** Beside a name and the figures of a date. */
    private static final Set<String> DATE_WORDS = Set.of(
            "thứ", "ngày", "tháng", "năm", "lúc", "giờ", "h", "gmt", "am", "pm", "sa", "ch", "hai", "ba", "tư", "sáu",
            "bảy", "chủ", "nhật", "thực", "hiện");

    private static final Set<String> PICTURE_WORDS = Set.of("ảnh", "tin", "bài");

    /**
     * A line, as a range of tokens.
     *
     * @param afterBody whether a paragraph stands somewhere above
     * @param afterAll whether no paragraph stands below
     * @param next whether the last paragraph stands right above
     */
    private record Line(int from, int end, boolean afterBody, boolean afterAll, boolean next) {
        int length() {
            return end - from;
        }
    }

    private final Phrases<String> sections = Lexicon.phrases("sections.txt");
    private final PersonNames people;
    private final KnownAreas areas;

    Bylines(PersonNames people, KnownAreas areas) {
        this.people = people;
        this.areas = areas;
    }

    List<Mention> find(Words words) {
        List<Mention> found = new ArrayList<>();
        for (Line line : shortLines(words)) {
            int end = nameEnd(words, line.from());
            if (end > line.from() && end <= line.end() && isByline(words, line, end)) {
                found.add(new Mention(line.from(), end, Optional.empty()));
            }
        }
        return found;
    }

    private boolean isByline(Words words, Line line, int end) {
        boolean shouted = words.isShouted(line.from());
        boolean surname = people.isSurname(words, line.from());
        if (end == line.end()) {
            return surname ? line.afterBody() : line.afterAll() && (line.next() || !shouted);
        }
        boolean pictured = words.is(end, "-") && PICTURE_WORDS.contains(words.key(end + 1));
        boolean signed = surname || shouted || people.isWeakSurname(words, line.from());
        return pictured || (signed && isDate(words, end, line.end()));
    }

    /** The end of {@code Hương Ly}, {@code N.Hoa} or {@code THÀNH TRUNG}; not of the initials {@code H.N}. */
    private int nameEnd(Words words, int from) {
        boolean initial = words.isCapital(from)
                && words.is(from + 1, ".")
                && words.key(from).length() <= 2;
        int start = initial ? from + 2 : from;
        int end = words.capitalsEnd(start);
        int syllables = end - start;
        boolean fits = initial ? syllables >= 1 && syllables <= 3 : syllables >= 2 && syllables <= 4;
        if (!fits || !hasVowel(words.key(end - 1)) || isSomethingElse(words, from, end)) {
            return from;
        }
        return initial || people.isFree(words, start, end) ? end : from;
    }

    private boolean isSomethingElse(Words words, int from, int end) {
        return areas.isProvince(words, from, end) || people.isNever(words, from) || sections.endAt(words, from) > from;
    }

    private static boolean isDate(Words words, int from, int end) {
        boolean number = false;
        for (int at = from; at < end; at++) {
            number |= words.isNumber(at);
            if (words.isWord(at) && !DATE_WORDS.contains(words.key(at))) {
                return false;
            }
        }
        return number;
    }

    private static boolean hasVowel(String key) {
        return key.chars().anyMatch(letter -> VOWELS.indexOf(letter) >= 0);
    }

    private static List<Line> shortLines(Words words) {
        List<int[]> bounds = bounds(words);
        int first = bounds.size();
        int last = -1;
        for (int number = 0; number < bounds.size(); number++) {
            if (bounds.get(number)[1] - bounds.get(number)[0] >= BODY_LINE) {
                first = Math.min(first, number);
                last = number;
            }
        }
        List<Line> lines = new ArrayList<>();
        for (int number = 0; number < bounds.size(); number++) {
            int[] bound = bounds.get(number);
            boolean afterAll = last >= 0 && number > last;
            boolean next = last >= 0 && number == last + 1;
            Line line = new Line(bound[0], bound[1], number > first, afterAll, next);
            if (line.length() <= LONGEST_LINE) {
                lines.add(line);
            }
        }
        return lines;
    }

    /** First token and end of every line that is not blank. */
    private static List<int[]> bounds(Words words) {
        List<int[]> bounds = new ArrayList<>();
        int start = 0;
        for (int at = 0; at <= words.size(); at++) {
            if (words.isLineEnd(at)) {
                if (at > start) {
                    bounds.add(new int[] {start, at});
                }
                start = at + 1;
            }
        }
        return bounds;
    }
}
