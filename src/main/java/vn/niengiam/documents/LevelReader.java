package vn.niengiam.documents;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.niengiam.documents.BodyMention.Form;
import vn.niengiam.documents.BodyMention.Rank;
import vn.niengiam.reference.Level;
import vn.niengiam.reference.Province;
import vn.niengiam.reference.ProvinceType;

/** Reads whose report a document is: the level, and the body's name. */
final class LevelReader {
    /** Figures of three districts or more are a province's. */
    private static final int PLACES_OF_A_LIST = 3;

    private static final double LISTED = 0.4;
    private static final double OTHERS = 0.25;
    private static final double MOST_OTHERS = 1.5;
    private static final double LETTERHEAD = 20;
    /** Of two that weigh the same, the earlier is the reporting body. */
    private static final double FADING = 0.02;

    private static final int MENTIONS_THAT_FADE = 10;

    private final HeaderText text;
    private final List<BodyMention> bodies;
    private final Optional<Province> area;

    LevelReader(HeaderText text, List<BodyMention> bodies, Optional<Province> area) {
        this.text = text;
        this.bodies = bodies;
        this.area = area;
    }

    Optional<Level> level() {
        Map<Level, Double> scores = new EnumMap<>(Level.class);
        for (Level level : Level.values()) {
            double score = score(level);
            if (score > 0) {
                scores.put(level, score);
            }
        }
        return scores.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .or(() -> area.map(province -> Level.PROVINCE));
    }

    /** The body of a level that the text puts first, as it writes it. */
    Optional<String> body(Level level) {
        return bodies.stream()
                .filter(mention -> mention.form() == Form.BODY && level(mention.rank()) == level)
                .max(Comparator.comparingDouble(this::weight))
                .map(mention -> mention.span().of(text.text()));
    }

    /** The heaviest mention counts whole, the others little: a superior may be named often. */
    private double score(Level level) {
        double heaviest = 0;
        double all = 0;
        Set<String> places = new HashSet<>();
        for (BodyMention mention : bodies) {
            if (level(mention.rank()) == level) {
                double weight = weight(mention);
                heaviest = Math.max(heaviest, weight);
                all += weight;
                mention.place().ifPresent(place -> places.add(place.name()));
            }
        }
        double score = heaviest + Math.min(MOST_OTHERS, OTHERS * (all - heaviest));
        boolean isList = level != Level.BLOC && level != Level.ORGANIZATION && places.size() >= PLACES_OF_A_LIST;
        return isList ? score * LISTED : score;
    }

    private double weight(BodyMention mention) {
        if (text.letterhead()
                .filter(head -> mention.span().equals(lastOf(head)))
                .isPresent()) {
            return LETTERHEAD;
        }
        double zone =
                switch (text.zone(mention.span().start())) {
                    case HEADLINE -> 3;
                    case LEAD -> 2;
                    case BODY -> 0.5;
                };
        int earlier = Math.min(MENTIONS_THAT_FADE, bodies.indexOf(mention));
        return zone * mention.role().weight() * mention.form().weight() * (1 - FADING * earlier);
    }

    private vn.niengiam.text.Span lastOf(vn.niengiam.text.Span head) {
        return bodies.stream()
                .filter(body ->
                        body.form() == Form.BODY && head.covers(body.span().start()))
                .reduce((earlier, later) -> later)
                .map(BodyMention::span)
                .orElse(head);
    }

    /** A city is a province where the area is one; elsewhere it is a province's city. */
    private Level level(Rank rank) {
        return switch (rank) {
            case CENTRAL -> Level.CENTRAL;
            case PROVINCE -> Level.PROVINCE;
            case CITY ->
                area.map(Province::type).orElse(ProvinceType.CITY) == ProvinceType.CITY
                        ? Level.PROVINCE
                        : Level.DISTRICT;
            case BLOC -> Level.BLOC;
            case DISTRICT -> Level.DISTRICT;
            case COMMUNE -> Level.COMMUNE;
            case ORGANIZATION -> Level.ORGANIZATION;
        };
    }
}
