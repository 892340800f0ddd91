package vn.niengiam.documents;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.niengiam.text.Span;
import vn.niengiam.text.Spelling;
import vn.niengiam.text.UnicodeForm;

/** Tells a headline from the menus, dates, letterheads and paragraphs around it. */
final class Headline {
    /** A shorter line is a menu entry, a name or a date. */
    static final int SHORTEST = 15;

    private static final int LONGEST = 300;
    private static final int FEWEST_WORDS = 4;
    private static final int LINES_TO_SEARCH = 40;
    private static final int LINES_OF_LETTERHEAD = 15;
    /** One more than a kind of document has, so that a line which goes on behind it is told from one that does not. */
    private static final int WORDS_THAT_END_A_LETTERHEAD = 3;

    private static final int LONGEST_KIND = 60;
    private static final int SHORTEST_PARAGRAPH = 80;
    private static final Set<String> DOCUMENT_KINDS = Set.of("báo cáo", "thông báo", "tờ trình", "kế hoạch");
    private static final Set<String> NO_TITLES = Set.of("untitled", "document", "trang chủ", "tin tức", "home");
    private static final List<String> STATE = List.of("đảng cộng sản việt nam", "cộng hòa xã hội chủ nghĩa việt nam");
    private static final List<String> SITE_WORDS =
            List.of("báo", "trang", "cổng", "website", "đài", "tạp chí", "online");

    private static final String DATE_MARK = "date ";

    private Headline() {}

    /**
     * The lines of the headline: the line that the markup's title repeats, or the first that reads like one.
     *
     * @param keys of lines, as {@link Spelling#phraseKey}
     * @param title of the markup, without the site's name
     */
    static Optional<Span> find(
            String text, List<Span> lines, DateLines dates, Function<Span, String> keys, Optional<String> title) {
        List<Span> top = lines.subList(0, Math.min(LINES_TO_SEARCH, lines.size()));
        Optional<Span> titled = title.map(Spelling::phraseKey)
                .flatMap(key -> top.stream()
                        .filter(line -> keys.apply(line).equals(key))
                        .findFirst());
        return titled.or(() -> heading(text, top)).or(() -> firstLine(text, top, dates));
    }

    /** "BÁO CÁO" on a line of its own, and the line after it that says on what. */
    private static Optional<Span> heading(String text, List<Span> lines) {
        for (int i = 0; i + 1 < lines.size(); i++) {
            String line = lines.get(i).of(text);
            if (line.length() <= LONGEST_KIND
                    && isUpperCase(line)
                    && DOCUMENT_KINDS.contains(Spelling.phraseKey(line))) {
                return Optional.of(
                        new Span(lines.get(i).start(), lines.get(i + 1).end()));
            }
        }
        return Optional.empty();
    }

    /** From the top of an official paper to its number: "ĐẢNG BỘ TỈNH …, HUYỆN ỦY …, Số 12-BC/HU". */
    static Optional<Span> letterhead(HeaderText text) {
        List<Span> top = text.lines()
                .subList(0, Math.min(LINES_OF_LETTERHEAD, text.lines().size()));
        for (int last = 0; last < top.size(); last++) {
            String opening = text.phraseKey(top.get(last), WORDS_THAT_END_A_LETTERHEAD);
            if (opening.startsWith("số ") || DOCUMENT_KINDS.contains(opening)) {
                boolean official = top.subList(0, last + 1).stream().anyMatch(line -> namesState(text.phraseKey(line)));
                return official ? Optional.of(new Span(0, top.get(last).start())) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean namesState(String key) {
        return STATE.stream().anyMatch(key::contains);
    }

    private static Optional<Span> firstLine(String text, List<Span> lines, DateLines dates) {
        for (Span line : lines) {
            String words = line.of(text);
            if (isHeadline(words) && !dates.contains(line)) {
                return Optional.of(line);
            }
            if (isParagraph(words)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean isHeadline(String line) {
        boolean fits = line.length() >= SHORTEST && line.length() <= LONGEST && words(line) >= FEWEST_WORDS;
        return fits
                && line.indexOf('|') < 0
                && !line.endsWith(".")
                && !line.endsWith(";")
                && !line.startsWith("(")
                && line.chars().filter(Character::isDigit).count() * 4 < line.length()
                && !namesState(Spelling.phraseKey(line));
    }

    private static boolean isParagraph(String line) {
        return line.length() >= SHORTEST_PARAGRAPH && (line.endsWith(".") || line.length() > LONGEST);
    }

    /** The part of a page's title that is not its site's name: "Tổng kết năm 2023 | Báo Nam Định". */
    static Optional<String> withoutSiteName(String title) {
        List<String> parts = Stream.of(UnicodeForm.of(title).split(" [|»–-] | :: ", -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty() && !isSiteName(part))
                .toList();
        String rest = String.join(" - ", parts);
        boolean isJunk = words(rest) < FEWEST_WORDS
                || NO_TITLES.contains(rest.toLowerCase(Locale.ROOT))
                || rest.startsWith("Microsoft ")
                || rest.matches(".*\\.(docx?|pdf|xlsx?|pptx?|html?)");
        return isJunk ? Optional.empty() : Optional.of(rest);
    }

    /** A headline without line ends, and without the date that some collectors of pages put before it. */
    static String cleaned(String headline) {
        return withoutDate(isClean(headline) ? headline : withSingleSpaces(headline));
    }

    private static boolean isClean(String line) {
        boolean afterSpace = false;
        for (int at = 0; at < line.length(); at++) {
            char c = line.charAt(at);
            if (Character.isWhitespace(c) && (c != ' ' || afterSpace)) {
                return false;
            }
            afterSpace = c == ' ';
        }
        return true;
    }

    private static String withSingleSpaces(String headline) {
        StringBuilder line = new StringBuilder(headline.length());
        for (int at = 0; at < headline.length(); at++) {
            boolean space = Character.isWhitespace(headline.charAt(at));
            if (!space) {
                line.append(headline.charAt(at));
            } else if (line.isEmpty() || line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        }
        return line.toString();
    }

    private static String withoutDate(String line) {
        int end = line.startsWith(DATE_MARK) ? line.indexOf(' ', DATE_MARK.length()) : -1;
        String day = end < 0 ? "" : line.substring(DATE_MARK.length(), end);
        boolean dated = (day.length() == 7 || day.length() == 10)
                && day.chars().filter(Character::isDigit).count() == day.length() - (day.length() == 7 ? 1 : 2)
                && day.charAt(4) == '-'
                && (day.length() == 7 || day.charAt(7) == '-');
        return dated ? line.substring(end + 1) : line;
    }

    private static boolean isSiteName(String part) {
        String key = Spelling.phraseKey(part);
        boolean named = SITE_WORDS.stream().anyMatch(word -> key.startsWith(word + " ") || key.endsWith(" " + word));
        return (named && words(part) <= 8 && !key.startsWith("báo cáo")) || part.matches("[\\w.-]+\\.(vn|com|net|org)");
    }

    private static long words(String line) {
        long words = 0;
        boolean inWord = false;
        for (int at = 0; at < line.length(); at++) {
            char c = line.charAt(at);
            words += Character.isLetter(c) && !inWord ? 1 : 0;
            inWord = !Character.isWhitespace(c) && (inWord || Character.isLetter(c));
        }
        return words;
    }

    private static boolean isUpperCase(String line) {
        return line.equals(line.toUpperCase(Locale.ROOT));
    }
}
