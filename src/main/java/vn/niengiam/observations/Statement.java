package vn.niengiam.observations;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.niengiam.text.Measure;

/**
 * A sentence taken apart: its tokens, figures, segments and the places of known phrases.
 *
 * @param cues by phrase of {@link Cues}, its places
 * @param earlier phrases that occur earlier in the paragraph
 * @param wordings those of which the sentence has all phrases
 */
record Statement(
        TokenReader tokens,
        Figures figures,
        List<PeriodMention> periods,
        Segments segments,
        Brackets brackets,
        Map<Integer, List<Cues.Place>> cues,
        Set<Integer> earlier,
        List<WordingIndex.Entry> wordings) {

    private static final TokenReader NOTHING = new TokenReader("", List.of());

    /** A sentence that states no figure, and of which only the periods matter. */
    static Statement withoutFigures(TokenReader tokens, List<PeriodMention> periods) {
        return new Statement(
                tokens,
                new Figures(List.of(), 0),
                periods,
                new Segments(NOTHING, List.of()),
                new Brackets(periods.isEmpty() ? NOTHING : tokens),
                Map.of(),
                Set.of(),
                List.of());
    }

    List<Quantity> quantities() {
        return figures.all();
    }

    /** Behind the last token that can say something of a figure: the next figure, or the end of its statement. */
    int reach(int index) {
        Quantity quantity = quantities().get(index);
        if (index > 0 && quantities().get(index - 1).to() == quantity.to()) {
            return quantity.nounEnd();
        }
        int next = index + 1;
        while (next < quantities().size()
                && (quantities().get(next).from() < quantity.to()
                        || isRemark(quantity, quantities().get(next)))) {
            next++;
        }
        return reach(quantity, next);
    }

    /** "642/642 tổ chức cơ sở đảng (100%) tổ chức xong đại hội": what is said behind the brackets is said of the 642. */
    private boolean isRemark(Quantity quantity, Quantity next) {
        return next.amount().measure() == Measure.PERCENT
                && quantity.amount().measure() == Measure.COUNT
                && tokens.is(next.leftEdge() - 1, "(")
                && tokens.is(next.to(), ")")
                && next.leftEdge() - quantity.nounEnd() <= 2;
    }

    private int reach(Quantity quantity, int next) {
        int limit = next < quantities().size() ? quantities().get(next).leftEdge() : tokens.size();
        int depth = 0;
        for (int at = quantity.to(); at < limit; at++) {
            if (tokens.is(at, "(")) {
                depth++;
            } else if (tokens.is(at, ")") && --depth < 0) {
                return at;
            } else if (tokens.is(at, ";")) {
                return at;
            }
        }
        if (next == quantities().size()) {
            return limit;
        }
        int segment = segments.indexOf(limit);
        if (segments.isJoined(segment)) {
            return reach(next);
        }
        int start = segments.start(segment);
        return start > quantity.to() && start < limit && !tokens.is(start, "(") ? start : limit;
    }

    /** A sentence rather than a headline. */
    boolean isWhole() {
        return tokens.isAnyOf(tokens.size() - 1, ".", ";", ":", "!", "?");
    }

    int figuresBetween(int from, int to) {
        return figures.between(from, to);
    }

    /** "cao hơn năm 2023 (92,4%)": what the comparison is with, if the figure alone in brackets tells its value. */
    Optional<PeriodMention> comparedWith(Quantity quantity) {
        int bracket = quantity.leftEdge() - 1;
        return tokens.is(bracket, "(")
                ? periods.stream()
                        .filter(mention -> mention.kind() == PeriodMention.Kind.COMPARISON && mention.to() == bracket)
                        .findFirst()
                : Optional.empty();
    }

    /** The first span of the reported year that the sentence names, if it states figures or an occasion to report. */
    Optional<TimePeriod> reportedSpan(DocumentTime time) {
        return periods.stream()
                .filter(PeriodMention::isStated)
                .flatMap(mention -> mention.period().stream())
                .filter(period -> !period.wholeYears()
                        && period.isOneYear()
                        && period.from().getMonthValue() == 1
                        && time.year().filter(year -> year == period.lastYear()).isPresent())
                .findFirst();
    }
}
