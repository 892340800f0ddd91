package vn.niengiam.observations;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A number of a sentence that is no figure.
 *
 * @param words the number, or the words of time that it is part of, as written
 * @param before the word before it, as written; empty at the start of the sentence
 */
public record LeftOut(String words, String before, NotAFigure reason) {

    /** The numbers of a sentence that are not among its figures, in order. */
    static List<LeftOut> of(TokenReader tokens, QuantityReader reader, List<Quantity> figures) {
        Map<Integer, Integer> endOfFigure =
                figures.stream().collect(Collectors.toMap(Quantity::from, Quantity::to, Math::max));
        List<LeftOut> found = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            int from = at;
            Optional<QuantityReader.Other> other = endOfFigure.containsKey(at) ? Optional.empty() : reader.otherAt(at);
            other.filter(number -> holdsNumber(tokens, number) || !isTime(number))
                    .map(number ->
                            new LeftOut(tokens.phrase(from, number.end()), tokens.original(from - 1), number.reason()))
                    .ifPresent(found::add);
            at = endOfFigure.getOrDefault(
                    at, other.map(QuantityReader.Other::end).orElse(at + 1));
        }
        return found;
    }

    private static boolean isTime(QuantityReader.Other number) {
        return number.reason() == NotAFigure.PERIOD || number.reason() == NotAFigure.DATE;
    }

    private static boolean holdsNumber(TokenReader tokens, QuantityReader.Other number) {
        return tokens.tokens().subList(number.from(), number.end()).stream().anyMatch(token -> token.isNumber());
    }
}
