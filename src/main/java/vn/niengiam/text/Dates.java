package vn.niengiam.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Finds the dates of a text in one pass over its tokens. Day, month and year together are a date in any writing; a day
 * and month alone ({@code 12-1}, {@code 28/2}, {@code 16.10}) look like a fraction or a range, and count only where the
 * words around say so.
 */
public final class Dates {
    private final List<Token> tokens;
    private final DateShapes shapes;
    private final DateEvidence evidence;
    private final List<DateMention> found = new ArrayList<>();
    /** Index of the token after the last date found; a list of dates goes on from there. */
    private int lastEnd = -1;

    private Dates(List<Token> tokens) {
        this.tokens = tokens;
        this.shapes = new DateShapes(tokens);
        this.evidence = new DateEvidence(tokens);
    }

    /** The dates in order of place; they do not overlap. */
    public static List<DateMention> find(String text) {
        return find(Tokens.of(text));
    }

    /** As {@link #find(String)}, on tokens that are at hand already. */
    public static List<DateMention> find(List<Token> tokens) {
        Dates dates = new Dates(tokens);
        dates.scan();
        return dates.found;
    }

    private void scan() {
        int at = 0;
        while (at < tokens.size()) {
            Optional<DateShape> shape = tokens.get(at).isNumber() ? shapes.at(at) : Optional.empty();
            if (shape.isPresent() && accepts(shape.get())) {
                add(shape.get());
                at = lastEnd;
            } else {
                at++;
            }
        }
    }

    private boolean accepts(DateShape shape) {
        return switch (shape.need()) {
            case NOTHING -> true;
            case DAY_WORD -> evidence.saysDay(shape) || evidence.goesOn(shape, lastEnd);
            case PERIOD_WORD -> evidence.saysPeriod(shape) || evidence.goesOn(shape, lastEnd);
        };
    }

    private void add(DateShape shape) {
        int first = evidence.leadIn(shape.first());
        int start = tokens.get(first).start();
        if (shape.earlierDay().isPresent()) {
            found.add(new DateMention(
                    new Span(start, tokens.get(shape.first()).end()), shape.earlierDay(), shape.month(), shape.year()));
            start = tokens.get(shape.first() + 2).start();
        }
        int end = tokens.get(shape.end() - 1).end();
        found.add(new DateMention(new Span(start, end), shape.day(), shape.month(), shape.year()));
        lastEnd = shape.end();
    }

    /**
     * Tokens that have the form of a date.
     *
     * @param first index of the first token, {@code end} of the one after the last
     * @param earlierDay of a range within a month: the 1 of {@code 1-3/10}
     */
    record DateShape(
            int first,
            int end,
            OptionalInt earlierDay,
            OptionalInt day,
            OptionalInt month,
            OptionalInt year,
            Need need) {}

    /** What the words around must say before figures of this form are a date. */
    enum Need {
        NOTHING,
        DAY_WORD,
        PERIOD_WORD
    }
}
