package vn.niengiam.entities;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.niengiam.reference.Sources;

/** Turns the bodies of a text into entities: each once, without the short names that point back to a longer one. */
final class Organisations {
    private final Words words;
    private final Abbreviations abbreviations;
    private final Sources sources;

    Organisations(Words words, Abbreviations abbreviations, Sources sources) {
        this.words = words;
        this.abbreviations = abbreviations;
        this.sources = sources;
    }

    /** @param led bodies that are named in the titles of those who lead them; no other name points back to one */
    List<Entity> of(String docId, List<Body> bodies, List<Body> led) {
        Map<String, Body> distinct = new LinkedHashMap<>();
        for (Body body : bodies) {
            if (body.complete() && !isOnlySuperior(body)) {
                distinct.putIfAbsent(key(body), body);
            }
        }
        ShortNames shortNames = new ShortNames(words, distinct.values());
        distinct.entrySet()
                .removeIf(named ->
                        shortNames.contain(named.getKey(), named.getValue().kind()));
        led.stream()
                .filter(body -> !shortNames.contain(key(body), body.kind()))
                .forEach(body -> distinct.putIfAbsent(key(body), body));
        List<Entity> entities = new ArrayList<>(new PaperCodes(words, sources).of(docId));
        distinct.values().forEach(body -> entities.add(entity(docId, body)));
        return entities;
    }

    private String key(Body body) {
        return words.phraseKey(body.from(), body.end());
    }

    /** "các đảng bộ trực thuộc Thành ủy" speaks of the parts; the committee does nothing there. */
    private boolean isOnlySuperior(Body body) {
        return body.kind() == BodyKind.COMMITTEE
                && words.is(body.from() - 1, "thuộc")
                && words.is(body.from() - 2, "trực");
    }

    private Entity entity(String docId, Body body) {
        String name = abbreviations.unfold(words.surface(body.from(), body.end()));
        return entity(docId, words, body.from(), body.end(), name);
    }

    static Entity entity(String docId, Words words, int from, int end, String fullName) {
        return new Entity(
                docId,
                EntityType.ORG,
                words.surface(from, end),
                words.start(from),
                words.end(end),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(fullName),
                Optional.empty());
    }
}
