package vn.niengiam.entities;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.niengiam.documents.Document;
import vn.niengiam.entities.NameScanner.Names;
import vn.niengiam.reference.Places;
import vn.niengiam.reference.Reference;
import vn.niengiam.reference.Sources;
import vn.niengiam.text.Span;

/**
 * Finds what a document names: people with their positions, bodies, places, legal documents, dates. Make one and share
 * it: it is never changed.
 */
public final class EntityExtractor {
    /** Changes whenever the same text gives other entities. */
    public static final String VERSION = "2";

    private final Abbreviations abbreviations = new Abbreviations();
    private final Sources sources;
    private final NameScanner scanner;
    private final Bylines bylines;
    private final LegalDocuments legalDocuments;
    private final PlaceEntities places;
    private final DateEntities dates = new DateEntities();

    public EntityExtractor(Reference reference) {
        KnownAreas known = new KnownAreas(reference);
        PersonNames people = new PersonNames(known);
        AreaParser areas = new AreaParser(known, people);
        FieldParser fields = new FieldParser(people);
        BodyParser bodies = new BodyParser(areas, fields);
        this.sources = reference.sources();
        this.scanner = new NameScanner(new PositionParser(bodies, areas, fields, people), bodies, people);
        this.bylines = new Bylines(people, known);
        this.legalDocuments = new LegalDocuments(new LegalNames(bodies, abbreviations));
        this.places = new PlaceEntities(new Places(reference.provinces(), reference.districts()));
    }

    /** The entities in order of place. A document without text has none. */
    public List<Entity> extract(Document document) {
        String docId = document.docId().orElse("");
        Words words = Words.of(document.text());
        Names names = scanner.scan(words, bylines.find(words));
        List<Mention> mentions = new ArrayList<>(names.mentions());
        mentions.sort(Comparator.comparingInt(Mention::from));
        List<Entity> entities = new ArrayList<>();
        entities.addAll(new People(words, abbreviations).of(docId, mentions));
        entities.addAll(new Organisations(words, abbreviations, sources).of(docId, names.bodies(), names.led()));
        entities.addAll(legalDocuments(docId, words));
        entities.addAll(places.of(docId, words, dayOf(document), taken(words, names, mentions)));
        entities.addAll(dates.of(docId, words, document));
        entities.sort(Comparator.comparingInt(Entity::spanStart).thenComparing(Entity::type));
        return entities;
    }

    private List<Entity> legalDocuments(String docId, Words words) {
        return legalDocuments.find(words).stream()
                .map(document -> new Entity(
                        docId,
                        EntityType.LEGAL_DOC,
                        words.surface(document.from(), document.end()),
                        words.start(document.from()),
                        words.end(document.end()),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(document.normalized()),
                        Optional.empty()))
                .toList();
    }

    /** The day that names of places are read for. */
    private static LocalDate dayOf(Document document) {
        return document.publishedOn()
                .or(() -> document.reportYear().map(year -> LocalDate.of(year, 12, 31)))
                .orElse(LocalDate.of(2024, 12, 31));
    }

    private static List<Span> taken(Words words, Names names, List<Mention> mentions) {
        List<Span> taken = new ArrayList<>();
        names.bodies().forEach(body -> taken.add(span(words, body.from(), body.end())));
        names.positions().forEach(position -> taken.add(span(words, position.from(), position.end())));
        mentions.forEach(mention -> taken.add(span(words, mention.from(), mention.end())));
        return taken;
    }

    private static Span span(Words words, int from, int end) {
        return new Span(words.start(from), words.end(end));
    }
}
