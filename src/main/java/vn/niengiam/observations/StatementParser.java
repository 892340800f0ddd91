package vn.niengiam.observations;

import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.niengiam.text.DateMention;
import vn.niengiam.text.Dates;

/** Takes a sentence of a document apart. */
final class StatementParser {
    private final IndicatorMatcher matcher;
    private final DocumentTime time;

    StatementParser(IndicatorMatcher matcher, DocumentTime time) {
        this.matcher = matcher;
        this.time = time;
    }

    /**
     * The parts of a sentence.
     *
     * @param dates for each token, whether it is part of a date
     * @param earlier phrases of {@link Cues} that occur earlier in the paragraph
     */
    Statement parse(TokenReader tokens, boolean[] dates, Set<Integer> earlier) {
        List<PeriodMention> mentions = PeriodReader.read(tokens, time);
        List<Quantity> quantities = QuantityReader.read(tokens, mentions, dates);
        Segments segments = new Segments(tokens, quantities);
        Map<Integer, List<Cues.Place>> cues = matcher.cuesIn(tokens);
        List<WordingIndex.Entry> wordings = quantities.isEmpty() ? List.of() : matcher.wordings(cues, earlier);
        return new Statement(
                tokens,
                new Figures(quantities, tokens.size()),
                mentions,
                segments,
                new Brackets(tokens),
                cues,
                earlier,
                wordings);
    }

    /** A sentence made of some tokens of another. */
    Statement parse(TokenReader tokens, Set<Integer> earlier) {
        boolean[] inDate = new boolean[tokens.size()];
        List<DateMention> dates = Dates.find(tokens.tokens());
        for (int i = 0; i < inDate.length; i++) {
            int start = tokens.at(i).start();
            inDate[i] = dates.stream().anyMatch(date -> date.span().covers(start));
        }
        return parse(tokens, inDate, earlier);
    }
}
