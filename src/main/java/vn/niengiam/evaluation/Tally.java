package vn.niengiam.evaluation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.niengiam.observations.Observation;

/** Scores and mistakes as they come in, case by case. */
final class Tally {
    private final Map<Measure, Score> scores = new EnumMap<>(Measure.class);
    private final List<Mistake> mistakes = new ArrayList<>();
    private final Reliability reliability = new Reliability();

    void right(Measure measure) {
        add(measure, new Score(1, 1, 1));
    }

    void missed(Measure measure, Mistake mistake) {
        add(measure, new Score(0, 0, 1));
        mistakes.add(mistake);
    }

    void falselyFound(Measure measure, Mistake mistake) {
        add(measure, new Score(0, 1, 0));
        mistakes.add(mistake);
    }

    void wrong(Measure measure, Mistake mistake) {
        add(measure, new Score(0, 1, 1));
        mistakes.add(mistake);
    }

    void mistake(Mistake mistake) {
        mistakes.add(mistake);
    }

    /** Counts without a mistake of its own, where another measure lists it already. */
    void add(Measure measure, Score score) {
        scores.merge(measure, score, Score::plus);
    }

    void confidence(Observation observation, boolean right) {
        reliability.add(observation.confidence(), right);
    }

    Score score(Measure measure) {
        return scores.getOrDefault(measure, Score.NONE);
    }

    List<Mistake> mistakes() {
        return mistakes;
    }

    Reliability reliability() {
        return reliability;
    }
}
