package vn.niengiam.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.expressions.GenericRowWithSchema;
import org.apache.spark.util.CollectionAccumulator;
import org.apache.spark.util.LongAccumulator;
import org.junit.jupiter.api.Test;
import vn.niengiam.documents.AreaBasis;
import vn.niengiam.documents.Document;
import vn.niengiam.documents.ParseStatus;
import vn.niengiam.entities.Entity;
import vn.niengiam.entities.EntityType;
import vn.niengiam.tables.LakeTable;
import vn.niengiam.tables.Rows;

class DocumentReadingTest {
    private final ReadingWatch watch =
            new ReadingWatch(new Tally(new LongAccumulator(), new LongAccumulator()), new CollectionAccumulator<>());

    @Test
    void should_give_a_row_for_everything_found() {
        assertThat(reading(document -> List.of(person("Nguyễn Văn An"), person("Trần Thị Bình")))
                        .rows(row("a.txt")))
                .extracting(row -> row.get(2))
                .containsExactly("Nguyễn Văn An", "Trần Thị Bình");
        assertThat(watch.tally().bad().value()).isZero();
    }

    @Test
    void should_tell_a_fault_and_go_on_with_the_next_document() {
        DocumentReading<Entity> reading = reading(document -> {
            if (document.path().startsWith("bad")) {
                throw new IllegalStateException("no such span");
            }
            return List.of(person("Nguyễn Văn An"));
        });

        assertThat(reading.rows(row("bad.txt"))).isEmpty();
        assertThat(reading.rows(row("good.txt"))).hasSize(1);
        assertThat(watch.faults().value()).containsExactly("bad.txt: java.lang.IllegalStateException: no such span");
        assertThat(watch.tally().done().value()).isEqualTo(2);
        assertThat(watch.tally().bad().value()).isEqualTo(1);
    }

    @Test
    void should_survive_endless_recursion() {
        assertThat(reading(DocumentReadingTest::endless).rows(row("deep.txt"))).isEmpty();
        assertThat(watch.faults().value()).containsExactly("deep.txt: java.lang.StackOverflowError");
    }

    @SuppressWarnings("InfiniteRecursion")
    private static List<Entity> endless(Document document) {
        return endless(document);
    }

    private DocumentReading<Entity> reading(Function<Document, List<Entity>> extractor) {
        return DocumentReading.into(Entity.class, LakeTable.ENTITIES, extractor, watch);
    }

    private static Entity person(String name) {
        return new Entity(
                "5b1c",
                EntityType.PERSON,
                name,
                0,
                name.length(),
                Optional.of(name),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Row row(String path) {
        Document document = new Document(
                Optional.of("5b1c"),
                path,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "Đồng chí Nguyễn Văn An",
                Optional.of("vi"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                AreaBasis.NONE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                ParseStatus.PARSED,
                Optional.empty(),
                22,
                Optional.empty(),
                "20240105T081500000Z",
                Instant.parse("2024-01-05T08:15:00Z"),
                Optional.empty());
        Row row = Rows.of(Document.class, LakeTable.DOCUMENTS.schema()).row(document);
        Object[] values = new Object[row.length()];
        for (int i = 0; i < values.length; i++) {
            values[i] = row.get(i);
        }
        return new GenericRowWithSchema(values, LakeTable.DOCUMENTS.schema().sparkType());
    }
}
