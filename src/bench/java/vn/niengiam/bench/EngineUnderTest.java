package vn.niengiam.bench;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import vn.niengiam.documents.Document;
import vn.niengiam.documents.DocumentFixture;
import vn.niengiam.documents.HeaderFacts;
import vn.niengiam.documents.ParsedFile;
import vn.niengiam.entities.Entity;
import vn.niengiam.entities.EntityExtractor;
import vn.niengiam.observations.Observation;
import vn.niengiam.observations.ObservationExtractor;
import vn.niengiam.reference.Reference;

/** The engine as the jobs run it: text in, header facts, observations and entities out. */
final class EngineUnderTest {
    private final HeaderFacts headers;
    private final ObservationExtractor observations;
    private final EntityExtractor entities;

    EngineUnderTest(Path home) {
        Reference reference = Reference.load(home.resolve("conf"));
        this.headers = new HeaderFacts(reference);
        this.observations = new ObservationExtractor(reference);
        this.entities = new EntityExtractor(reference);
    }

    Document document(Text text) {
        ParsedFile file = DocumentFixture.file(text.text(), Map.of());
        return DocumentFixture.document(text.name(), text.name(), file.text(), headers.read(text.name(), file));
    }

    List<Observation> observations(Document document) {
        return observations.extract(document);
    }

    List<Entity> entities(Document document) {
        return entities.extract(document);
    }

    /** A text to be read, and the path it would have in an archive. */
    record Text(String name, String text) {
        int bytes() {
            return text.getBytes(StandardCharsets.UTF_8).length;
        }
    }
}
