package vn.niengiam.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Cuts a text into sentences: at line ends, and at a full stop, exclamation or question mark that the next word's
 * capital or digit confirms. A dot of an abbreviation or an initial ({@code TP. Hồ Chí Minh}, {@code S. Hải}) ends none.
 * A sentence that has run on for 2,000 characters or 200 groups of digits, three times what the longest of real reports
 * has, ends at the next white space, and one of 4,000 characters without any ends there: what is read of a sentence is
 * read back and forth, so it must stay short.
 */
public final class Sentences {
    private static final Set<String> ABBREVIATIONS = Set.of(
            "tp", "tx", "tt", "q", "p", "h", "x", "ths", "ts", "gs", "pgs", "bs", "ks", "cn", "st", "đ", "đc", "tr",
            "vd", "ông", "no");

    private static final int LONGEST = 2_000;
    private static final int LONGEST_WITHOUT_SPACE = 4_000;
    private static final int MOST_DIGIT_GROUPS = 200;
    /** Each mark of a longer run, such as the dots of a form, is looked at by itself. */
    private static final int MOST_CLOSERS = 20;

    private Sentences() {}

    /** Spans of the sentences in order, without the white space around them; blank lines give none. */
    public static List<Span> split(String text) {
        List<Span> sentences = new ArrayList<>();
        int start = 0;
        int groups = 0;
        boolean inDigits = false;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean digit = isDigit(c);
            groups += digit && !inDigits ? 1 : 0;
            inDigits = digit;
            if (c == '\n' || isTooLong(at - start, groups, c)) {
                add(sentences, text, start, at);
                start = Character.isWhitespace(c) ? at + 1 : at;
                groups = 0;
            } else if (c == '.' || c == '!' || c == '?' || c == '…') {
                int end = afterClosers(text, at + 1);
                if (endsSentence(text, start, at, end)) {
                    add(sentences, text, start, end);
                    start = end;
                    at = end - 1;
                    groups = 0;
                }
            }
        }
        add(sentences, text, start, text.length());
        return sentences;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isTooLong(int length, int groups, char next) {
        if (length < LONGEST && groups <= MOST_DIGIT_GROUPS) {
            return false;
        }
        boolean canEnd = Character.isWhitespace(next) || length >= LONGEST_WITHOUT_SPACE;
        return canEnd && !Character.isLowSurrogate(next);
    }

    private static int afterClosers(String text, int from) {
        int end = from;
        int last = Math.min(text.length(), from + MOST_CLOSERS);
        while (end < last && ".!?…”\"’'»)]/".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    private static boolean endsSentence(String text, int start, int dot, int end) {
        if (end >= text.length()) {
            return true;
        }
        if (!Character.isWhitespace(text.charAt(end))) {
            return false;
        }
        int next = end;
        while (next < text.length() && text.charAt(next) == ' ') {
            next++;
        }
        if (next >= text.length() || text.charAt(next) == '\n') {
            return true;
        }
        char first = text.charAt(next);
        boolean opens = Character.isUpperCase(first) || Character.isDigit(first) || "“\"‘'«([-–+*•".indexOf(first) >= 0;
        return opens && !(text.charAt(dot) == '.' && isAbbreviation(text, start, dot));
    }

    private static boolean isAbbreviation(String text, int start, int dot) {
        int from = dot;
        while (from > start && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        String word = text.substring(from, dot);
        boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
        boolean numbered =
                from == dot && from > start && Character.isDigit(text.charAt(dot - 1)) && onlyDigits(text, start, dot);
        return initial
                || numbered
                || (!word.isEmpty()
                        && Character.isUpperCase(word.charAt(0))
                        && ABBREVIATIONS.contains(Spelling.key(word)));
    }

    /** "1. Công tác tổ chức": the number of a heading, not a sentence. */
    private static boolean onlyDigits(String text, int start, int dot) {
        return text.substring(start, dot).strip().chars().allMatch(Character::isDigit);
    }

    private static void add(List<Span> sentences, String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        if (from < to) {
            sentences.add(new Span(from, to));
        }
    }
}
