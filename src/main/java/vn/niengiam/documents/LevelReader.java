package vn.niengiam.documents;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
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
    private final Optional<Province> area;
    private final List<Weighed> bodies;

    LevelReader(HeaderText text, List<BodyMention> bodies, Optional<Province> area) {
        this.text = text;
        this.area = area;
        Optional<BodyMention> issuer = issuer(bodies);
        this.bodies = IntStream.range(0, bodies.size())
                .mapToObj(index -> weighed(bodies, index, issuer))
                .toList();
    }

    private record Weighed(BodyMention mention, Level level, double weight) {}

    Optional<Level> level() {
        return Arrays.stream(Level.values())
                .filter(level -> score(level) > 0)
                .max(Comparator.comparingDouble(this::score))
                .or(() -> area.map(province -> Level.PROVINCE));
    }

    /** The body of a level that the text puts first, as it writes it. */
    Optional<String> body(Level level) {
        return bodies.stream()
                .filter(body -> body.level() == level && body.mention().form() == Form.BODY)
                .max(Comparator.comparingDouble(Weighed::weight))
                .map(body -> body.mention().span().of(text.text()));
    }

    /** The heaviest mention counts whole, the others little: a superior may be named often. */
    private double score(Level level) {
        double heaviest = 0;
        double all = 0;
        Set<String> places = new HashSet<>();
        for (Weighed body : bodies) {
            if (body.level() == level) {
                heaviest = Math.max(heaviest, body.weight());
                all += body.weight();
                body.mention().place().ifPresent(place -> places.add(place.name()));
            }
        }
        double score = heaviest + Math.min(MOST_OTHERS, OTHERS * (all - heaviest));
        boolean isList = level != Level.BLOC && level != Level.ORGANIZATION && places.size() >= PLACES_OF_A_LIST;
        return isList ? score * LISTED : score;
    }

    /** "Đảng bộ xã Cường Lợi, huyện Na Rì cho biết": the commune tells, and the district only says where it is. */
    private double roleWeight(List<BodyMention> bodies, int index) {
        BodyMention mention = bodies.get(index);
        boolean placed = index + 1 < bodies.size() && places(mention, bodies.get(index + 1));
        boolean places = index > 0 && places(bodies.get(index - 1), mention);
        double role = mention.role().weight();
        if (places) {
            return Math.min(role, BodyMention.Role.ABOVE.weight());
        }
        return placed ? Math.max(role, bodies.get(index + 1).role().weight()) : role;
    }

    private boolean places(BodyMention lower, BodyMention higher) {
        String gap = text.text()
                .substring(
                        lower.span().end(),
                        Math.max(lower.span().end(), higher.span().start()));
        return gap.strip().equals(",")
                && higher.rank().compareTo(lower.rank()) < 0
                && higher.place().isPresent();
    }

    private Weighed weighed(List<BodyMention> bodies, int index, Optional<BodyMention> issuer) {
        BodyMention mention = bodies.get(index);
        double zone =
                switch (text.zone(mention.span().start())) {
                    case HEADLINE -> 3;
                    case LEAD -> 2;
                    case BODY -> 0.5;
                };
        double fading = 1 - FADING * Math.min(MENTIONS_THAT_FADE, index);
        double role = roleWeight(bodies, index);
        double weight = zone * role * mention.form().weight() * fading;
        return new Weighed(
                mention, level(mention.rank()), issuer.filter(mention::equals).isPresent() ? LETTERHEAD : weight);
    }

    /** The last body of a letterhead: its superiors stand above it. */
    private Optional<BodyMention> issuer(List<BodyMention> bodies) {
        return text.letterhead()
                .flatMap(head -> bodies.stream()
                        .filter(body -> body.form() == Form.BODY
                                && head.covers(body.span().start()))
                        .reduce((earlier, later) -> later));
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
