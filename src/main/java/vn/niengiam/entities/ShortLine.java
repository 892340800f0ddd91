package vn.niengiam.entities;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A line too short to be a paragraph, as a range of tokens.
 *
 * @param afterBody whether a paragraph stands somewhere above
 * @param afterAll whether no paragraph stands below
 * @param afterText whether the line above is a paragraph or ends a sentence
 * @param besideDate whether the line above or below holds a date and nothing else
 */
record ShortLine(int from, int end, boolean afterBody, boolean afterAll, boolean afterText, boolean besideDate) {
    private static final int LONGEST = 20;
    private static final int PARAGRAPH = 25;
    private static final Set<String> SENTENCE_ENDS = Set.of(".", "!", "?", "…", "/", ")", "”", "\"");
    /** Beside the figures of a date. */
    private static final Set<String> DATE_WORDS = Set.of(
            "thứ", "ngày", "tháng", "năm", "lúc", "giờ", "h", "gmt", "am", "pm", "sa", "ch", "hai", "ba", "tư", "sáu",
            "bảy", "chủ", "cập", "nhật", "thực", "hiện");

    /** The short lines of a text in order. */
    static List<ShortLine> of(Words words) {
        List<int[]> bounds = bounds(words);
        int first = bounds.size();
        int last = -1;
        for (int number = 0; number < bounds.size(); number++) {
            if (bounds.get(number)[1] - bounds.get(number)[0] >= PARAGRAPH) {
                first = Math.min(first, number);
                last = number;
            }
        }
        List<ShortLine> lines = new ArrayList<>();
        for (int number = 0; number < bounds.size(); number++) {
            int from = bounds.get(number)[0];
            int end = bounds.get(number)[1];
            if (end - from <= LONGEST) {
                boolean afterAll = last >= 0 && number > last;
                boolean besideDate = isDate(words, bounds, number - 1) || isDate(words, bounds, number + 1);
                boolean afterText = number > 0 && isText(words, bounds.get(number - 1));
                lines.add(new ShortLine(from, end, number > first, afterAll, afterText, besideDate));
            }
        }
        return lines;
    }

    /** Whether tokens are the figures and words of a date. */
    static boolean isDate(Words words, int from, int end) {
        boolean number = false;
        for (int at = from; at < end; at++) {
            number |= words.isNumber(at);
            if (words.isWord(at) && !DATE_WORDS.contains(words.key(at))) {
                return false;
            }
        }
        return number;
    }

    private static boolean isDate(Words words, List<int[]> bounds, int number) {
        return number >= 0
                && number < bounds.size()
                && bounds.get(number)[1] - bounds.get(number)[0] <= LONGEST
                && isDate(words, bounds.get(number)[0], bounds.get(number)[1]);
    }

    private static boolean isText(Words words, int[] line) {
        return line[1] - line[0] >= PARAGRAPH || SENTENCE_ENDS.contains(words.key(line[1] - 1));
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
