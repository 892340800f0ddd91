package vn.niengiam.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.niengiam.observations.Observation;
import vn.niengiam.text.Span;

/**
 * Pairs labels with observations: each at most once, where the values are equal and the observation lies where the
 * label's surface occurs in the text. Of several candidates, the one that agrees in most wins, then the nearest.
 */
final class QuantityMatching {
    private record Candidate(GoldObservation label, Observation observation, int agreement, int distance) {}

    private final String text;
    private final List<GoldObservation> labels;
    private final List<Observation> observations;

    QuantityMatching(String text, List<GoldObservation> labels, List<Observation> observations) {
        this.text = text;
        this.labels = labels;
        this.observations = observations;
    }

    /** By identity of the label: a report may state the same words twice. */
    Map<GoldObservation, Observation> pairs() {
        List<Candidate> candidates = new ArrayList<>();
        for (GoldObservation label : labels) {
            List<Span> places = places(text, label.surface());
            for (Observation observation : observations) {
                distance(places, observation)
                        .filter(distance -> valuesAgree(label, observation))
                        .ifPresent(distance -> candidates.add(
                                new Candidate(label, observation, agreement(label, observation), distance)));
            }
        }
        candidates.sort(Comparator.comparingInt(Candidate::agreement)
                .reversed()
                .thenComparingInt(Candidate::distance)
                .thenComparingInt(candidate -> candidate.observation().spanStart()));
        Map<GoldObservation, Observation> pairs = new IdentityHashMap<>();
        Set<Observation> used = new HashSet<>();
        for (Candidate candidate : candidates) {
            if (!pairs.containsKey(candidate.label()) && used.add(candidate.observation())) {
                pairs.put(candidate.label(), candidate.observation());
            }
        }
        return pairs;
    }

    /** Every place of a surface in a text. */
    static List<Span> places(String text, String surface) {
        List<Span> places = new ArrayList<>();
        int at = text.indexOf(surface);
        while (at >= 0) {
            places.add(new Span(at, at + surface.length()));
            at = text.indexOf(surface, at + 1);
        }
        return places;
    }

    /** From the surface's end, where a label's number usually stands, of the nearest place that overlaps. */
    private static Optional<Integer> distance(List<Span> places, Observation observation) {
        Span span = new Span(observation.spanStart(), observation.spanEnd());
        return places.stream()
                .filter(place -> place.overlaps(span))
                .map(place -> Math.abs(place.end() - span.end()))
                .min(Comparator.naturalOrder());
    }

    private static boolean valuesAgree(GoldObservation label, Observation observation) {
        return label.value().compareTo(observation.value()) == 0
                && agreesIfLabelled(label.valueMax(), observation.valueMax())
                && agreesIfLabelled(label.target(), observation.target());
    }

    private static boolean agreesIfLabelled(Optional<BigDecimal> label, Optional<BigDecimal> found) {
        return label.isEmpty() || (found.isPresent() && label.get().compareTo(found.get()) == 0);
    }

    private static int agreement(GoldObservation label, Observation observation) {
        int agreement = 0;
        agreement += label.indicator().equals(observation.indicator()) ? 2 : 0;
        agreement += label.unit().equals(observation.unit()) ? 1 : 0;
        agreement += label.period().equals(observation.timePeriod()) ? 1 : 0;
        agreement += label.nature() == observation.nature() ? 1 : 0;
        return agreement;
    }
}
