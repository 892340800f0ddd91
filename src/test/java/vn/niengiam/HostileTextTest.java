package vn.niengiam;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.niengiam.documents.Document;
import vn.niengiam.documents.DocumentFixture;
import vn.niengiam.documents.Header;
import vn.niengiam.documents.HeaderFacts;
import vn.niengiam.documents.ParsedFile;
import vn.niengiam.entities.Entity;
import vn.niengiam.entities.EntityExtractor;
import vn.niengiam.observations.Observation;
import vn.niengiam.observations.ObservationExtractor;
import vn.niengiam.reference.Reference;

/** Reads hostile texts to the end; {@code jobs/bench engine --hostile} says how long each takes. */
class HostileTextTest {
    private static final int BYTES = 30_000;
    private static final Reference REFERENCE = Reference.load(Path.of("conf"));
    private static final HeaderFacts HEADERS = new HeaderFacts(REFERENCE);
    private static final ObservationExtractor OBSERVATIONS = new ObservationExtractor(REFERENCE);
    private static final EntityExtractor ENTITIES = new EntityExtractor(REFERENCE);

    static Stream<Arguments> shapes() {
        return HostileTexts.ofSize(BYTES).entrySet().stream()
                .map(shape -> Arguments.of(shape.getKey(), shape.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("shapes")
    void readsAShapeToTheEnd(String name, String shape) {
        ParsedFile file = DocumentFixture.file(shape, Map.of());
        Header header = HEADERS.read("a/b.txt", file);
        Document document = DocumentFixture.document("d", "a/b.txt", file.text(), header);

        List<Observation> observations = OBSERVATIONS.extract(document);
        List<Entity> entities = ENTITIES.extract(document);

        assertThat(observations)
                .hasSizeLessThanOrEqualTo(shape.length() / 3)
                .allMatch(
                        found -> found.surface().equals(document.text().substring(found.spanStart(), found.spanEnd())))
                .allMatch(found -> found.sentence().length() <= 4_100)
                .allMatch(found -> found.value().precision() - found.value().scale() <= 22);
        assertThat(entities)
                .hasSizeLessThanOrEqualTo(shape.length() / 3)
                .allMatch(
                        found -> found.surface().equals(document.text().substring(found.spanStart(), found.spanEnd())));
    }
}
