package vn.niengiam.observations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.niengiam.text.Token;

/**
 * Nouns and then their figures: "công nghiệp - dịch vụ - nông nghiệp chiếm lần lượt 64,93% - 25,08% - 9,99%". Each figure is
 * read as if only its own noun stood before it.
 */
final class RespectiveList {
    private static final Set<String> SEPARATORS = Set.of(",", ";", "-", "–", "/", "và");
    private static final Set<String> DASHES = Set.of("-", "–");

    private record Stretch(int from, int to) {}

    /** Each item is read as a sentence of its own; no report has more in one list. */
    private static final int MOST_ITEMS = 20;

    private final Statement statement;
    private final int firstFigure;
    private final List<Stretch> items;
    private final Stretch verb;

    private RespectiveList(Statement statement, int firstFigure, List<Stretch> items, Stretch verb) {
        this.statement = statement;
        this.firstFigure = firstFigure;
        this.items = items;
        this.verb = verb;
    }

    /** The list of a sentence: as many nouns before "lần lượt" or "tương ứng" as there are figures behind. */
    static Optional<RespectiveList> find(Statement statement) {
        int cue = cueBefore(statement.tokens(), statement.tokens().size());
        return cue < 0 ? dashed(statement) : at(statement, cue, SEPARATORS);
    }

    /** "Cơ cấu kinh tế công nghiệp - dịch vụ - nông nghiệp là 41,2% - 32,7% - 26,1%": dashes on both sides say it. */
    private static Optional<RespectiveList> dashed(Statement statement) {
        for (int i = 0; i + 1 < statement.quantities().size(); i++) {
            Quantity figure = statement.quantities().get(i);
            boolean dash = statement.tokens().isAnyOf(figure.to(), "-", "–")
                    && figure.to() + 1 == statement.quantities().get(i + 1).from();
            if (dash && statement.tokens().isAnyOf(figure.leftEdge(), "là", ":", "đạt")) {
                return at(statement, figure.leftEdge(), DASHES);
            }
        }
        return Optional.empty();
    }

    /** Where the last "lần lượt" or "tương ứng" before a token stands; -1 if there is none. */
    static int cueBefore(TokenReader tokens, int end) {
        for (int at = end - 2; at > 0; at--) {
            boolean respectively = tokens.is(at, "lần") && tokens.is(at + 1, "lượt")
                    || tokens.is(at, "tương") && tokens.is(at + 1, "ứng");
            if (respectively) {
                return at;
            }
        }
        return -1;
    }

    private static Optional<RespectiveList> at(Statement statement, int cue, Set<String> separators) {
        int first = 0;
        while (first < statement.quantities().size()
                && statement.quantities().get(first).from() < cue) {
            first++;
        }
        int figures = run(statement, first);
        List<Stretch> pieces = pieces(statement.tokens(), cue, separators);
        if (figures < 2 || figures > MOST_ITEMS || pieces.size() < figures) {
            return Optional.empty();
        }
        int end = pieces.size();
        for (int i = figures; i <= pieces.size(); i++) {
            end = areYears(statement.tokens(), pieces.subList(i - figures, i)) ? i : end;
        }
        List<Stretch> items = pieces.subList(end - figures, end);
        Stretch last = items.get(figures - 1);
        return Optional.of(
                new RespectiveList(statement, first, items, new Stretch(verb(statement.tokens(), last), cue)));
    }

    /** How many figures follow one another with nothing but separators and what they count between them. */
    private static int run(Statement statement, int first) {
        int at = first;
        while (at + 1 < statement.quantities().size()
                && isNext(
                        statement,
                        statement.quantities().get(at),
                        statement.quantities().get(at + 1))) {
            at++;
        }
        return at < statement.quantities().size() ? at - first + 1 : 0;
    }

    private static boolean isNext(Statement statement, Quantity figure, Quantity next) {
        int edge = Math.min(next.leftEdge(), next.from());
        int behind = Math.max(figure.to(), Math.min(figure.nounEnd(), edge));
        return figure.amount().measure() == next.amount().measure()
                && edge - behind <= 2
                && edge > behind
                && isSeparator(statement.tokens(), edge - 1);
    }

    static boolean isSeparator(TokenReader tokens, int at) {
        return SEPARATORS.contains(tokens.key(at));
    }

    private static List<Stretch> pieces(TokenReader tokens, int end, Set<String> separators) {
        List<Stretch> pieces = new ArrayList<>();
        int from = 0;
        for (int at = 0; at <= end; at++) {
            boolean cut = at == end || separators.contains(tokens.key(at)) || tokens.is(at, ":");
            if (cut && at > from) {
                pieces.add(new Stretch(from, at));
            }
            from = cut ? at + 1 : from;
        }
        return pieces;
    }

    private static boolean areYears(TokenReader tokens, List<Stretch> pieces) {
        return pieces.stream().allMatch(piece -> {
            int year = tokens.isAnyOf(piece.from(), "năm", "trong") ? piece.from() + 1 : piece.from();
            return tokens.isYear(tokens.is(year, "năm") ? year + 1 : year);
        });
    }

    /** Where the words behind the last noun begin that hold for all: "với tỉ trọng", "đạt". */
    private static int verb(TokenReader tokens, Stretch last) {
        for (int at = last.from() + 1; at < last.to(); at++) {
            if (tokens.isYear(at - 1)
                    || tokens.isAnyOf(at, "với", "chiếm", "đạt", "có", "là", "tăng", "giảm", "được")) {
                return at;
            }
        }
        return last.to();
    }

    /** Behind the words of the first item that hold for all: the "cơ cấu kinh tế" of "cơ cấu kinh tế công nghiệp". */
    private int head() {
        int longest = items.stream()
                .skip(1)
                .mapToInt(item -> Math.min(item.to(), verb.from()) - item.from())
                .max()
                .orElse(0);
        return Math.max(items.get(0).from(), items.get(0).to() - longest);
    }

    boolean covers(int figure) {
        return figure >= firstFigure && figure < firstFigure + items.size();
    }

    /** The sentence with only one figure of the list and its noun. */
    TokenReader alone(int figure) {
        List<Token> all = statement.tokens().tokens();
        Stretch item = items.get(figure - firstFigure);
        Quantity own = statement.quantities().get(figure);
        Quantity last = statement.quantities().get(firstFigure + items.size() - 1);
        List<Token> kept = new ArrayList<>(all.subList(0, items.get(0).from()));
        Stretch first = items.get(0);
        boolean year = statement.tokens().isYear(item.from());
        if (year && statement.tokens().is(first.from(), "năm")) {
            kept.add(all.get(first.from()));
        } else if (item != first && !year) {
            kept.addAll(all.subList(first.from(), head()));
        }
        kept.addAll(all.subList(item.from(), Math.min(item.to(), verb.from())));
        kept.addAll(all.subList(verb.from(), verb.to()));
        Quantity lead = statement.quantities().get(firstFigure);
        kept.addAll(all.subList(lead.leftEdge(), lead.from()));
        kept.addAll(all.subList(own.from(), own.to()));
        Quantity counted = own.nounEnd() > own.to() ? own : last;
        kept.addAll(all.subList(counted.to(), counted.nounEnd()));
        return new TokenReader(statement.tokens().text(), kept);
    }
}
