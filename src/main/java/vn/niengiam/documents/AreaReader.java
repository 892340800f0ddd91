package vn.niengiam.documents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.niengiam.documents.BodyMention.Form;
import vn.niengiam.documents.BodyMention.Role;
import vn.niengiam.documents.SourceReader.Signature;
import vn.niengiam.reference.District;
import vn.niengiam.reference.PlaceKind;
import vn.niengiam.reference.PlaceMention;
import vn.niengiam.reference.Province;
import vn.niengiam.reference.Reference;
import vn.niengiam.text.Spelling;

/** Reads the province that a document is about, from its text, byline, publisher and path. */
final class AreaReader {
    /**
     * The area.
     *
     * @param province empty if nothing tells it
     */
    record Area(Optional<Province> province, AreaBasis basis) {}

    /** A text whose best evidence is lighter only mentions the place; the publisher's own province goes before it. */
    private static final double SURE = 2;

    private static final double LISTED = 0.2;
    private static final double INSIDE_NAME = 0.3;
    private static final Set<String> BETWEEN_LISTED = Set.of(",", ";", "-", ".", "và", "tỉnh", "tp", "thành", "phố");
    private static final int PLACES_OF_A_LIST = 3;
    private static final Set<String> NAMES_WITH_PLACES =
            Set.of("học", "viện", "ty", "sông", "cầu", "đường", "phố", "quê", "như", "với", "chợ", "ga", "cảng");

    private final Reference reference;
    private final AddressArea hosts;
    private final HeaderText text;
    private final LocalDate on;

    AreaReader(Reference reference, AddressArea hosts, HeaderText text, LocalDate on) {
        this.reference = reference;
        this.hosts = hosts;
        this.text = text;
        this.on = on;
    }

    Area read(List<BodyMention> bodies, List<Signature> signatures, DocumentAddress address) {
        Area signed = signatures.stream()
                .flatMap(signature -> area(signature).stream())
                .findFirst()
                .orElse(new Area(Optional.empty(), AreaBasis.NONE));
        Map<String, Double> scores = scores(bodies, signed);
        Optional<Map.Entry<String, Double>> best = scores.entrySet().stream().max(Map.Entry.comparingByValue());
        boolean agrees =
                signed.province().map(Province::uid).map(scores::containsKey).orElse(false);
        boolean sure = best.isPresent()
                && (best.get().getValue() >= SURE || signed.province().isEmpty());
        if (sure) {
            return new Area(reference.provinces().byUid(best.get().getKey()), AreaBasis.TEXT);
        }
        if (signed.province().isPresent()) {
            return agrees ? new Area(signed.province(), AreaBasis.TEXT) : signed;
        }
        Optional<Province> named = hosts.ofWords(address.words(), on);
        return new Area(named, named.isPresent() ? AreaBasis.PATH : AreaBasis.NONE);
    }

    private Optional<Area> area(Signature signature) {
        Optional<Province> ofSource = signature
                .source()
                .flatMap(source -> source.province())
                .flatMap(uid -> reference.provinces().continued(uid, on));
        boolean known = signature.source().isPresent();
        Optional<Province> province = known ? ofSource : signature.host().flatMap(host -> hosts.ofHost(host, on));
        return province.map(found -> new Area(Optional.of(found), signature.basis()));
    }

    private Map<String, Double> scores(List<BodyMention> bodies, Area signed) {
        Set<PlaceMention> listed = listed(bodies);
        Map<String, Evidence> scores = new HashMap<>();
        List<BodyMention> homonyms = new ArrayList<>();
        for (BodyMention mention : bodies) {
            Optional<PlaceMention> place = mention.place();
            Optional<String> uid = place.flatMap(PlaceMention::provinceUid);
            if (uid.isPresent()) {
                scores.merge(uid.get(), Evidence.of(weight(mention, listed)), Evidence::and);
            } else if (place.filter(found -> found.kind() == PlaceKind.DISTRICT).isPresent()) {
                homonyms.add(mention);
            }
        }
        Map<String, Evidence> settled = Map.copyOf(scores);
        for (BodyMention mention : homonyms) {
            resolved(mention.place().orElseThrow(), settled, signed)
                    .ifPresent(uid -> scores.merge(uid, Evidence.of(weight(mention, listed)), Evidence::and));
        }
        return scores.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, score -> score.getValue().score()));
    }

    /** The heaviest mention of a province counts whole, the others little: a visitor's may be named often. */
    private record Evidence(double heaviest, double all) {
        private static final double OTHERS = 0.25;

        static Evidence of(double weight) {
            return new Evidence(weight, weight);
        }

        Evidence and(Evidence other) {
            return new Evidence(Math.max(heaviest, other.heaviest), all + other.all);
        }

        double score() {
            return heaviest + OTHERS * (all - heaviest);
        }
    }

    /** Of the provinces with a district of that name, the one that something else speaks for. */
    private Optional<String> resolved(PlaceMention place, Map<String, Evidence> scores, Area signed) {
        List<String> uids = reference.districts().named(Spelling.phraseKey(place.name())).stream()
                .map(District::province)
                .flatMap(uid -> reference.provinces().continued(uid, on).stream())
                .map(Province::uid)
                .distinct()
                .toList();
        Optional<String> signedUid = signed.province().map(Province::uid).filter(uids::contains);
        return signedUid.or(() -> uids.stream()
                .filter(scores::containsKey)
                .max(Comparator.comparingDouble(uid -> scores.get(uid).score())));
    }

    private double weight(BodyMention mention, Set<PlaceMention> listed) {
        double zone =
                switch (text.zone(mention.span().start())) {
                    case HEADLINE -> 2;
                    case LEAD -> 1.5;
                    case BODY -> 0.8;
                };
        PlaceMention place = mention.place().orElseThrow();
        int before = text.tokenAt(mention.span().start()) - 1;
        boolean insideName = !place.titled() && text.is(before, NAMES_WITH_PLACES);
        double named = place.titled() || mention.form() == Form.BODY ? 1.5 : 1;
        double role = mention.role() == Role.IN_TITLE ? 0.7 : 1;
        return zone * named * role * (insideName ? INSIDE_NAME : 1) * (listed.contains(place) ? LISTED : 1);
    }

    /** Provinces that stand in a list of three or more, with nothing but commas and "và" between. */
    private Set<PlaceMention> listed(List<BodyMention> bodies) {
        Set<PlaceMention> listed = new HashSet<>();
        List<PlaceMention> row = new ArrayList<>();
        for (BodyMention mention : bodies) {
            Optional<PlaceMention> province = mention.place().filter(place -> place.kind() == PlaceKind.PROVINCE);
            if (province.isEmpty()) {
                continue;
            }
            boolean goesOn = !row.isEmpty() && adjoins(row.get(row.size() - 1), province.get());
            if (!goesOn) {
                row.clear();
            }
            row.add(province.get());
            if (row.size() == PLACES_OF_A_LIST) {
                listed.addAll(row);
            } else if (row.size() > PLACES_OF_A_LIST) {
                listed.add(province.get());
            }
        }
        return listed;
    }

    private boolean adjoins(PlaceMention earlier, PlaceMention later) {
        int end = text.tokenAt(later.span().start());
        for (int at = text.tokenAt(earlier.span().end()); at < end; at++) {
            if (!text.is(at, BETWEEN_LISTED)) {
                return false;
            }
        }
        return true;
    }
}
