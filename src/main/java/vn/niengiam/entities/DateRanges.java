package vn.niengiam.entities;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.niengiam.text.DateMention;
import vn.niengiam.text.Span;

/**
 * Makes one date of a range within a month, its first day ({@code từ ngày 7 đến 9-12}, {@code ngày 1-3/10}), and drops
 * the names of rounds ({@code đợt 19-5}), which say no day.
 */
final class DateRanges {
    private final Words words;
    private final List<DateMention> merged = new ArrayList<>();
    /** End of the last name of a round, in the text; a list of them goes on from there. */
    private int roundEnd = -1;

    DateRanges(Words words) {
        this.words = words;
    }

    List<DateMention> of(List<DateMention> dates) {
        int at = 0;
        for (DateMention date : dates) {
            while (words.start(at) < date.span().start()) {
                at++;
            }
            add(date, at);
        }
        return merged;
    }

    /** @param at the first token of the date */
    private void add(DateMention date, int at) {
        boolean listed = words.is(at - 1, ",") || words.is(at - 1, "và");
        boolean round = words.is(at - 1, "đợt") || (listed && roundEnd == words.end(at - 1));
        if (round) {
            roundEnd = date.span().end();
        } else if (closesRange(at)) {
            DateMention first = merged.remove(merged.size() - 1);
            merged.add(new DateMention(
                    new Span(first.span().start(), date.span().end()), first.day(), date.month(), date.year()));
        } else {
            merged.add(afterDay(date, at).orElse(date));
        }
    }

    /** Whether a date that is a day alone stands before a dash, as the 1 of {@code 1-3/10}. */
    private boolean closesRange(int at) {
        if (merged.isEmpty() || !words.is(at - 1, "-")) {
            return false;
        }
        Span before = merged.get(merged.size() - 1).span();
        return before.end() == words.end(at - 1) && words.isNumber(at - 2) && !isOfDate(at - 3);
    }

    private boolean isOfDate(int at) {
        return words.is(at, "/") || words.is(at, "-") || words.is(at, ".");
    }

    /** The range that a date ends whose first day stands before {@code đến}. */
    private Optional<DateMention> afterDay(DateMention date, int at) {
        boolean marked = words.is(at - 1, "đến") && words.isNumber(at - 2) && words.is(at - 3, "ngày");
        String day = words.key(at - 2);
        if (!marked || date.day().isEmpty() || day.length() > 2) {
            return Optional.empty();
        }
        int first = Integer.parseInt(day);
        if (first < 1 || first >= date.day().getAsInt()) {
            return Optional.empty();
        }
        int start = words.is(at - 4, "từ") ? at - 4 : at - 3;
        return Optional.of(new DateMention(
                new Span(words.start(start), date.span().end()), OptionalInt.of(first), date.month(), date.year()));
    }
}
