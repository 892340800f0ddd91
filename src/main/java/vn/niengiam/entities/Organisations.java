package vn.niengiam.entities;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.niengiam.reference.Source;
import vn.niengiam.reference.Sources;

/** Turns the bodies of a text into entities: each once, without the short names that point back to a longer one. */
final class Organisations {
    private static final int LAST_BYLINE_START = 400;

    private final Words words;
    private final Abbreviations abbreviations;
    private final Sources sources;

    Organisations(Words words, Abbreviations abbreviations, Sources sources) {
        this.words = words;
        this.abbreviations = abbreviations;
        this.sources = sources;
    }

    List<Entity> of(String docId, List<Body> bodies) {
        Map<String, Body> distinct = new LinkedHashMap<>();
        for (Body body : bodies) {
            if (body.complete() && !isOnlySuperior(body)) {
                distinct.putIfAbsent(words.phraseKey(body.from(), body.end()), body);
            }
        }
        ShortNames shortNames = new ShortNames(words, distinct.values());
        List<Entity> entities = new ArrayList<>(bylines(docId));
        distinct.forEach((key, body) -> {
            if (!shortNames.contain(key, body.kind())) {
                String name = abbreviations.unfold(words.surface(body.from(), body.end()));
                entities.add(entity(docId, body.from(), body.end(), name));
            }
        });
        return entities;
    }

    /** "các đảng bộ trực thuộc Thành ủy" speaks of the parts; the committee does nothing there. */
    private boolean isOnlySuperior(Body body) {
        return body.kind() == BodyKind.COMMITTEE
                && words.is(body.from() - 1, "thuộc")
                && words.is(body.from() - 2, "trực");
    }

    /** {@code (HPĐT)-} at the head of an article. */
    private List<Entity> bylines(String docId) {
        List<Entity> found = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int at = 0; at + 2 < words.size() && words.start(at) < LAST_BYLINE_START; at++) {
            if (words.is(at, "(") && words.isWord(at + 1) && words.is(at + 2, ")")) {
                Optional<Source> source = sources.byByline(words.surface(at + 1, at + 2));
                if (source.isPresent() && seen.add(source.get().id())) {
                    found.add(entity(docId, at + 1, at + 2, source.get().name()));
                }
            }
        }
        return found;
    }

    private Entity entity(String docId, int from, int end, String fullName) {
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
