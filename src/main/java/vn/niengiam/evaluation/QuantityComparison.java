package vn.niengiam.evaluation;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.niengiam.observations.Observation;
import vn.niengiam.text.Sentences;
import vn.niengiam.text.Span;
import vn.niengiam.text.Spelling;

/** Compares the observations of a document with the labelled figures of its report. */
final class QuantityComparison {
    private final GoldCase gold;
    private final Tally tally;
    private final String text;
    private final List<Span> sentences;

    QuantityComparison(GoldCase gold, Tally tally, String text) {
        this.gold = gold;
        this.tally = tally;
        this.text = text;
        this.sentences = Sentences.split(text);
    }

    void compare(List<Observation> observations) {
        Map<GoldObservation, Observation> pairs = new QuantityMatching(text, gold.observations(), observations).pairs();
        for (GoldObservation label : gold.observations()) {
            Observation observation = pairs.get(label);
            if (observation != null) {
                matched(label, observation);
            } else if (!label.optional()) {
                missed(label);
            }
        }
        Set<Observation> used = new HashSet<>(pairs.values());
        for (Observation observation : observations) {
            if (!used.contains(observation) && !isExcused(observation)) {
                falselyFound(observation);
            }
        }
    }

    private void matched(GoldObservation label, Observation observation) {
        if (label.optional()) {
            return;
        }
        tally.right(Measure.QUANTITY);
        compareIndicator(label, observation);
        boolean period = check(Measure.PERIOD, label, label.period(), observation.timePeriod());
        boolean nature = check(Measure.NATURE, label, Optional.of(label.nature()), Optional.of(observation.nature()));
        check(
                Measure.UNIT,
                label,
                Optional.of(Spelling.phraseKey(label.unit())),
                Optional.of(Spelling.phraseKey(observation.unit())));
        check(Measure.QUALIFIER, label, Optional.of(label.qualifier()), Optional.of(observation.qualifier()));
        boolean full = period && nature && label.indicator().equals(observation.indicator());
        tally.add(Measure.FULL, new Score(full ? 1 : 0, 1, 1));
        tally.confidence(observation, full);
    }

    private void compareIndicator(GoldObservation label, Observation observation) {
        boolean right = label.indicator().equals(observation.indicator());
        int expected = label.indicator().isPresent() ? 1 : 0;
        int found = observation.indicator().isPresent() ? 1 : 0;
        tally.add(Measure.INDICATOR, new Score(right ? expected : 0, found, expected));
        if (!right) {
            tally.mistake(mistake("indicator wrong", label, label.indicator(), observation.indicator()));
        }
    }

    private boolean check(Measure measure, GoldObservation label, Optional<?> expected, Optional<?> found) {
        if (expected.equals(found)) {
            tally.right(measure);
            return true;
        }
        tally.wrong(measure, mistake(measure.title() + " wrong", label, expected, found));
        return false;
    }

    private void missed(GoldObservation label) {
        Mistake mistake = new Mistake(
                "quantity missed",
                gold.name(),
                label.value().toPlainString()
                        + label.target().map(plan -> "/" + plan).orElse("") + " " + label.unit() + " ("
                        + label.indicator().orElse("no code") + ") in '" + label.surface() + "'",
                sentenceOf(label));
        tally.missed(Measure.QUANTITY, mistake);
        tally.add(Measure.FULL, new Score(0, 0, 1));
        tally.add(Measure.INDICATOR, new Score(0, 0, label.indicator().isPresent() ? 1 : 0));
    }

    private void falselyFound(Observation observation) {
        Mistake mistake = new Mistake(
                "quantity false",
                gold.name(),
                observation.value().toPlainString() + " " + observation.unit() + " ("
                        + observation.indicator().orElse("no code") + ") in '" + observation.surface() + "'",
                observation.sentence());
        tally.falselyFound(Measure.QUANTITY, mistake);
        tally.add(Measure.FULL, new Score(0, 1, 0));
        tally.add(Measure.INDICATOR, new Score(0, observation.indicator().isPresent() ? 1 : 0, 0));
        tally.confidence(observation, false);
    }

    /** A repeat need not be labelled again, and where a label is optional nothing is wrong. */
    private boolean isExcused(Observation observation) {
        Span span = new Span(observation.spanStart(), observation.spanEnd());
        return observation.repeatOf().isPresent()
                || gold.observations().stream()
                        .filter(GoldObservation::optional)
                        .flatMap(label -> QuantityMatching.places(text, label.surface()).stream())
                        .anyMatch(place -> place.overlaps(span));
    }

    private Mistake mistake(String kind, GoldObservation label, Optional<?> expected, Optional<?> found) {
        String detail = "'" + label.surface() + "': expected "
                + expected.map(Object::toString).orElse("none") + ", found "
                + found.map(Object::toString).orElse("none");
        return new Mistake(kind, gold.name(), detail, sentenceOf(label));
    }

    private String sentenceOf(GoldObservation label) {
        int at = text.indexOf(label.surface());
        return sentences.stream()
                .filter(sentence -> sentence.covers(at))
                .findFirst()
                .map(sentence -> sentence.of(text))
                .orElse("");
    }
}
