package vn.niengiam.entities;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.niengiam.reference.PlaceMention;
import vn.niengiam.reference.Places;
import vn.niengiam.text.Span;

/** Turns the places of a text into entities, each once; a place within the name of a body or person is none. */
final class PlaceEntities {
    private final Places places;

    PlaceEntities(Places places) {
        this.places = places;
    }

    /** @param taken what other entities have taken of the text, in order of place */
    List<Entity> of(String docId, Words words, LocalDate on, List<Span> taken) {
        Set<String> seen = new HashSet<>();
        Overlaps overlaps = new Overlaps(taken);
        return places.find(words.text(), words.tokens(), on).stream()
                .filter(place -> !overlaps.with(place.span()))
                .filter(place -> seen.add(place.kind() + " " + place.name() + " " + place.provinceUid()))
                .map(place -> entity(docId, words.text(), place))
                .toList();
    }

    private static Entity entity(String docId, String text, PlaceMention place) {
        return new Entity(
                docId,
                EntityType.PLACE,
                place.span().of(text),
                place.span().start(),
                place.span().end(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(place.name()),
                place.provinceUid());
    }
}
