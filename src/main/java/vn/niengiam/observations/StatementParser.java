package vn.niengiam.observations;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Takes a sentence of a document apart. */
final class StatementParser {
    private final IndicatorMatcher matcher;
    private final DocumentTime time;

    StatementParser(IndicatorMatcher matcher, DocumentTime time) {
        this.matcher = matcher;
        this.time = time;
    }

    /**
     * The parts of a sentence. One without figures is only asked for its periods.
     *
     * @param dates for each token, whether it is part of a date
     */
    Statement parse(TokenReader tokens, boolean[] dates, ParagraphPhrases paragraph) {
        List<PeriodMention> mentions = PeriodReader.read(tokens, time);
        List<Quantity> quantities = QuantityReader.read(tokens, mentions, dates);
        return quantities.isEmpty()
                ? Statement.withoutFigures(tokens, mentions)
                : parse(tokens, mentions, quantities, paragraph.soFar());
    }

    private Statement parse(
            TokenReader tokens, List<PeriodMention> mentions, List<Quantity> quantities, Set<Integer> earlier) {
        Segments segments = new Segments(tokens, quantities);
        Map<Integer, List<Cues.Place>> cues = matcher.cuesIn(tokens);
        return new Statement(
                tokens,
                new Figures(quantities, tokens.size()),
                mentions,
                segments,
                new Brackets(tokens),
                cues,
                earlier,
                matcher.wordings(cues, earlier));
    }

    /** A sentence made of some tokens of another. */
    Statement parse(TokenReader tokens, Set<Integer> earlier) {
        boolean[] inDate = new DateMarks(tokens.tokens()).in(tokens);
        List<PeriodMention> mentions = PeriodReader.read(tokens, time);
        return parse(tokens, mentions, QuantityReader.read(tokens, mentions, inDate), earlier);
    }
}
