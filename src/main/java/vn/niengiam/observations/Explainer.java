package vn.niengiam.observations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.niengiam.observations.ExplainedFigure.Dating;
import vn.niengiam.observations.ExplainedFigure.Meaning;
import vn.niengiam.observations.ExplainedSentence.Segment;
import vn.niengiam.observations.ExplainedSentence.Time;
import vn.niengiam.observations.ObservationExtractor.Reading;

/** Gathers what the steps of a reading kept of their reasons, and asks the matcher for the wordings that lost. */
final class Explainer {
    private final IndicatorMatcher matcher;
    private final Reading reading;
    private final List<Observation> observations;
    private final Map<PeriodMention, Statement> statementOf = new IdentityHashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<Statement, List<Integer>> figuresOf = new IdentityHashMap<>();
    private final Map<Quantity, Integer> numberOf = new IdentityHashMap<>();

    /** @param observations of the findings, in the same order */
    Explainer(IndicatorMatcher matcher, Reading reading, List<Observation> observations) {
        this.matcher = matcher;
        this.reading = reading;
        this.observations = observations;
        reading.statements().forEach(this::remember);
        for (int i = 0; i < observations.size(); i++) {
            Finding finding = reading.findings().get(i);
            numbers.put(observations.get(i).observationId(), i + 1);
            numberOf.put(finding.quantity(), i + 1);
            figuresOf
                    .computeIfAbsent(finding.statement(), statement -> new ArrayList<>())
                    .add(i);
            remember(finding.derivation().statement());
        }
    }

    private void remember(Statement statement) {
        statement.periods().forEach(mention -> statementOf.put(mention, statement));
    }

    /** @param dates for each token, whether it is part of a date */
    ExplainedSentence explain(int sentence, boolean[] dates) {
        Statement statement = reading.statements().get(sentence);
        List<ExplainedFigure> figures = figuresOf.getOrDefault(statement, List.of()).stream()
                .map(this::figure)
                .toList();
        return new ExplainedSentence(
                reading.spans().get(sentence),
                reading.spans().get(sentence).of(reading.document().text()),
                figures,
                QuantityReader.leftOut(statement, dates),
                segments(statement),
                statement.periods().stream().map(this::time).toList());
    }

    private static List<Segment> segments(Statement statement) {
        Segments segments = new Segments(statement.tokens(), statement.quantities());
        List<Segment> told = new ArrayList<>();
        for (int i = 0; i < segments.count(); i++) {
            int parent = segments.parentOf(i);
            told.add(new Segment(
                    statement.tokens().phrase(segments.start(i), segments.end(i)),
                    parent < 0 ? Optional.empty() : Optional.of(parent),
                    segments.isPart(segments.start(i))));
        }
        return told;
    }

    private Time time(PeriodMention mention) {
        return new Time(statementOf.get(mention).tokens().phrase(mention.from(), mention.to()), mention);
    }

    private ExplainedFigure figure(int index) {
        Finding finding = reading.findings().get(index);
        Observation observation = observations.get(index);
        Statement readIn = finding.derivation().statement();
        Quantity quantity = readIn.quantities().get(finding.derivation().index());
        SubjectReader.Clause sought = SubjectReader.clause(readIn, quantity);
        NatureReason reason = finding.reason();
        return new ExplainedFigure(
                index + 1,
                observation,
                meaning(finding),
                finding.period().mention().map(mention -> dating(finding, mention)),
                reason.rule(),
                readIn.tokens().phrase(reason.from(), reason.to()),
                readIn.tokens().phrase(sought.from(), sought.to()),
                observation.repeatOf().map(numbers::get),
                List.copyOf(Confidence.doubts(finding, observation.checks())));
    }

    private Dating dating(Finding finding, PeriodMention mention) {
        Statement dated = finding.derivation().statement();
        boolean carried = statementOf.get(mention) != dated;
        return new Dating(time(mention), carried);
    }

    private Meaning meaning(Finding finding) {
        Derivation derivation = finding.derivation();
        Statement readIn = derivation.statement();
        List<Candidate> candidates = matcher.candidates(readIn, derivation.index()).stream()
                .distinct()
                .sorted(Comparator.comparing(Candidate::counts)
                        .thenComparing(Candidate::score)
                        .reversed())
                .toList();
        boolean own = finding.match().isPresent() && derivation.source().isEmpty();
        return new Meaning(
                readIn == finding.statement() ? Optional.empty() : Optional.of(words(readIn)),
                derivation.source().map(source -> numberOf.get(source.quantity())),
                derivation.item(),
                candidates,
                own ? candidates.stream().findFirst() : Optional.empty());
    }

    /** The words of a sentence made of tokens that stand apart. */
    private static String words(Statement statement) {
        return IntStream.range(0, statement.tokens().size())
                .mapToObj(statement.tokens()::original)
                .reduce((before, next) -> before + " " + next)
                .orElse("");
    }
}
