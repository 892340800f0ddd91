package vn.niengiam.jobs;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import vn.niengiam.documents.Document;
import vn.niengiam.tables.LakeTable;
import vn.niengiam.tables.Rows;

/**
 * Reads documents one by one for what they hold. A fault on one of them is told, and takes nothing from the others.
 *
 * @param <T> what is found
 */
final class DocumentReading<T extends Record> {
    private final Rows<Document> documents = Rows.of(Document.class, LakeTable.DOCUMENTS.schema());
    private final Rows<T> found;
    private final Function<Document, List<T>> extractor;
    private final ReadingWatch watch;

    private DocumentReading(Rows<T> found, Function<Document, List<T>> extractor, ReadingWatch watch) {
        this.found = found;
        this.extractor = extractor;
        this.watch = watch;
    }

    static <T extends Record> DocumentReading<T> into(
            Class<T> type, LakeTable table, Function<Document, List<T>> extractor, ReadingWatch watch) {
        return new DocumentReading<>(Rows.of(type, table.schema()), extractor, watch);
    }

    Stream<Row> rows(Row row) {
        Document document = documents.record(row);
        try {
            List<Row> rows = extractor.apply(document).stream().map(found::row).toList();
            watch.tally().count(true);
            return rows.stream();
        } catch (RuntimeException | StackOverflowError e) {
            watch.tally().count(false);
            watch.faults().add(document.path() + ": " + e);
            return Stream.empty();
        }
    }
}
