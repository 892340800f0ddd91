package vn.niengiam.observations;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.niengiam.observations.Cues.Place;
import vn.niengiam.observations.Wording.Gap;
import vn.niengiam.observations.Wording.Phrase;
import vn.niengiam.observations.WordingIndex.Entry;
import vn.niengiam.reference.Indicator;
import vn.niengiam.reference.Indicator.Measured;
import vn.niengiam.text.Measure;

/** Finds the indicator whose wording fits a figure best: the most specific and nearest words win. */
final class IndicatorMatcher {
    private static final double PER_WORD = 2.0;
    private static final double PER_TOKEN_AWAY = 0.2;
    private static final double PER_FIGURE_BETWEEN = 0.8;
    private static final double PER_FIGURE_BEHIND = 1.0;
    private static final double PER_CLAUSE_BETWEEN = 1.0;
    private static final int FAR = 20;

    private final Cues cues = new Cues();
    private final WordingIndex index;
    private final Subsets subsets;

    IndicatorMatcher(List<Indicator> indicators) {
        WordingParser parser = new WordingParser(cues);
        List<Entry> entries = new ArrayList<>();
        for (Indicator indicator : indicators) {
            List<Integer> excludes = indicator.excludes().stream()
                    .flatMap(phrase -> parser.parsePhrase(phrase).stream())
                    .toList();
            for (String wording : indicator.wordings()) {
                for (Wording form : parser.parse(wording)) {
                    entries.add(Entry.of(indicator, form, excludes, entries.size()));
                }
            }
        }
        this.index = new WordingIndex(entries);
        this.subsets = new Subsets(indicators);
    }

    Subsets subsets() {
        return subsets;
    }

    Map<Integer, List<Place>> cuesIn(TokenReader tokens) {
        return cues.find(tokens);
    }

    /** The wordings that a sentence with these phrases may state. */
    List<Entry> wordings(Map<Integer, List<Place>> cuesOfSentence, Set<Integer> earlier) {
        return index.among(cuesOfSentence.keySet(), earlier);
    }

    /** The best match of the figure with that index in the statement. */
    Optional<IndicatorMatch> match(Statement statement, int index) {
        Optional<IndicatorMatch> best = Optional.empty();
        Quantity quantity = statement.quantities().get(index);
        if (statement.wordings().isEmpty()) {
            return best;
        }
        int reach = statement.reach(index);
        boolean difference = Refusals.isDifference(statement.tokens(), quantity);
        Exclusions exclusions = new Exclusions(statement, quantity);
        for (Entry entry : statement.wordings()) {
            if (!entry.measures(quantity)
                    || difference && !Refusals.tellsChange(entry.indicator(), quantity)
                    || Refusals.countsOther(statement, entry.indicator(), entry.wording(), quantity)) {
                continue;
            }
            Optional<IndicatorMatch> match = fit(statement, quantity, reach, entry.wording(), entry.indicator());
            boolean better = match.isPresent()
                    && (best.isEmpty() || match.get().score() > best.get().score());
            if (better
                    && !Refusals.isOfEach(statement, quantity, match.get())
                    && exclusions.of(match.get(), entry).isEmpty()) {
                best = match;
            }
        }
        return best;
    }

    /** Every wording whose words stand about the figure as they should, also those that may not count; in conf's order. */
    List<Candidate> candidates(Statement statement, int index) {
        Quantity quantity = statement.quantities().get(index);
        int reach = statement.reach(index);
        List<Candidate> candidates = new ArrayList<>();
        for (Entry entry : statement.wordings()) {
            if (entry.measures(quantity)) {
                fit(statement, quantity, reach, entry.wording(), entry.indicator())
                        .map(match -> candidate(statement, quantity, match, entry))
                        .ifPresent(candidates::add);
            }
        }
        return candidates;
    }

    private Candidate candidate(Statement statement, Quantity quantity, IndicatorMatch match, Entry entry) {
        Optional<Place> excluding = new Exclusions(statement, quantity).of(match, entry);
        Candidate.Verdict verdict;
        if (Refusals.isDifference(statement.tokens(), quantity) && !Refusals.tellsChange(entry.indicator(), quantity)) {
            verdict = Candidate.Verdict.DIFFERENCE;
        } else if (Refusals.countsOther(statement, entry.indicator(), entry.wording(), quantity)) {
            verdict = Candidate.Verdict.COUNTS_OTHER;
        } else if (Refusals.isOfEach(statement, quantity, match)) {
            verdict = Candidate.Verdict.OF_EACH;
        } else {
            verdict = excluding.isPresent() ? Candidate.Verdict.EXCLUDED : Candidate.Verdict.COUNTS;
        }
        return new Candidate(
                match.indicator().code(),
                cues.written(entry.wording()),
                match.score(),
                verdict,
                excluding.map(place -> statement.tokens().phrase(place.from(), place.to())));
    }

    private Optional<IndicatorMatch> fit(
            Statement statement, Quantity quantity, int reach, Wording wording, Indicator indicator) {
        double score = 0;
        int at = quantity.from();
        for (int i = wording.before().size() - 1; i >= 0; i--) {
            Phrase phrase = wording.before().get(i);
            Optional<Place> place = before(statement, quantity, phrase, at);
            if (place.isPresent()) {
                score += score(statement, phrase, place.get().to(), at);
                at = place.get().from();
            } else if (phrase.gap() == Gap.PARAGRAPH && statement.earlier().contains(phrase.cue())) {
                score += phrase.words() * PER_WORD - FAR * PER_TOKEN_AWAY;
            } else {
                return Optional.empty();
            }
        }
        int cueStart = at;
        boolean specific = indicator.measure() == Measured.STOCK && isSpecific(wording);
        at = quantity.to();
        for (Phrase phrase : wording.after()) {
            Optional<Place> place = behind(statement, quantity, phrase, at, reach);
            if (place.isEmpty()) {
                return Optional.empty();
            }
            score += score(statement, phrase, at, place.get().from())
                    - statement.figuresBetween(at, place.get().from()) * PER_FIGURE_BEHIND;
            at = place.get().to();
        }
        return Optional.of(new IndicatorMatch(indicator, cueStart, at, score, specific, false));
    }

    /** Whether two words or more stand right before a stock's number: "tổng số #" outweighs what is said before them. */
    private static boolean isSpecific(Wording wording) {
        int last = wording.before().size() - 1;
        boolean far = wording.before().stream().anyMatch(phrase -> phrase.gap() == Gap.PARAGRAPH);
        return last >= 0
                && !far
                && wording.before().get(last).gap() == Gap.NONE
                && wording.before().get(last).words() >= 2;
    }

    /** "2.066 đảng viên được kiểm tra; 575 tổ chức đảng được giám sát": what stands in the figure's own clause is nearer. */
    private static double score(Statement statement, Phrase phrase, int from, int to) {
        double away = phrase.gap() == Gap.NONE ? 0 : Math.min(to - from, FAR) * PER_TOKEN_AWAY;
        double clause = statement.tokens().hasAnyOf(from, Math.min(to, from + FAR), ";") ? PER_CLAUSE_BETWEEN : 0;
        return phrase.words() * PER_WORD - away - clause - statement.figuresBetween(from, to) * PER_FIGURE_BETWEEN;
    }

    /** The nearest place of a phrase that ends at or before a token. */
    private static Optional<Place> before(Statement statement, Quantity quantity, Phrase phrase, int at) {
        List<Place> places = statement.cues().getOrDefault(phrase.cue(), List.of());
        for (int i = places.size() - 1; i >= 0; i--) {
            Place place = places.get(i);
            boolean closed = phrase.gap() != Gap.NONE && statement.segments().isDeeper(place.from(), quantity.from());
            boolean leftBehind = phrase.gap() == Gap.STATEMENT && isOfEarlierClause(statement, quantity, place);
            if (closed
                    || leftBehind
                    || place.to() > at
                    || (phrase.gap() == Gap.STATEMENT && isSaidOfAnother(statement, quantity, place))) {
                continue;
            }
            boolean fits =
                    switch (phrase.gap()) {
                        case NONE -> onlySoftBetween(statement.tokens(), place.to(), at);
                        case STATEMENT ->
                            statement.segments().isInThreadOf(place.from(), quantity.from())
                                    || statement.segments().isInThreadOf(place.to() - 1, quantity.from());
                        case PARAGRAPH -> !statement.segments().isPart(quantity.from());
                    };
            return fits ? Optional.of(place) : Optional.empty();
        }
        return Optional.empty();
    }

    /** "…, 15 khai trừ; 19 người là cấp ủy viên": a clause of its own tells what the 19 are, no matter the verb before. */
    private static boolean isOfEarlierClause(Statement statement, Quantity quantity, Place place) {
        int known = CountedNouns.length(statement.tokens(), quantity.to());
        int start = statement.segments().start(statement.segments().indexOf(quantity.from()));
        boolean opens = quantity.leftEdge() <= start + 1
                && start > 0
                && !statement.tokens().is(start, "và");
        return opens
                && place.to() <= start
                && known > 0
                && statement.tokens().isAnyOf(quantity.to() + known, "là", "bị", "xin", "tự", "chưa");
    }

    /** "24 đảng viên người dân tộc thiểu số, chiếm 58,5%": the words are what the 24 counts. */
    private static boolean isSaidOfAnother(Statement statement, Quantity quantity, Place place) {
        boolean count = quantity.amount().measure() == Measure.COUNT;
        boolean joined = statement.tokens().is(quantity.leftEdge() - 1, "và");
        if (quantity.amount().measure() == Measure.MONEY || (count && quantity.nounEnd() > quantity.to() && !joined)) {
            return false;
        }
        return statement.figures().isCountedByOther(place.from(), quantity);
    }

    private static boolean onlySoftBetween(TokenReader tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Qualifiers.isSoft(tokens.key(i)) && !tokens.is(i, "(")) {
                return false;
            }
        }
        return true;
    }

    /** "1.204 đảng viên nữ và 37 đảng viên là người có đạo": what "là" says is said of the nearest noun alone. */
    private static boolean isAboutNext(Statement statement, Quantity quantity, Place place) {
        if (statement.figuresBetween(quantity.to(), place.from()) == 0) {
            return false;
        }
        for (int at = place.from(); at > quantity.to() && !statement.tokens().isNumber(at); at--) {
            if (statement.tokens().is(at, "là")) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Place> behind(Statement statement, Quantity quantity, Phrase phrase, int at, int reach) {
        for (Place place : statement.cues().getOrDefault(phrase.cue(), List.of())) {
            boolean near = phrase.gap() == Gap.NONE
                    ? place.from() == at && phrase.words() >= CountedNouns.length(statement.tokens(), at)
                    : place.from() >= at;
            boolean ofPart = statement.segments().isPart(place.from())
                    && !statement.segments().isPart(quantity.from());
            boolean denied = statement.tokens().hasAnyOf(quantity.to(), place.from(), "chưa");
            if (near && !ofPart && !denied && place.to() <= reach && !isAboutNext(statement, quantity, place)) {
                return Optional.of(place);
            }
        }
        return Optional.empty();
    }
}
