package vn.niengiam.jobs;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import vn.niengiam.documents.Document;
import vn.niengiam.documents.Header;
import vn.niengiam.documents.HeaderFacts;
import vn.niengiam.tables.LakeTable;
import vn.niengiam.tables.Rows;

/** files as read → documents with their header facts, as if none had been there before. */
final class HeaderStep {
    private HeaderStep() {}

    static Dataset<Row> run(Dataset<Row> readFiles, ReferenceFiles files, String runId, Instant now) {
        return readFiles.mapPartitions(
                (MapPartitionsFunction<Row, Row>) partition -> {
                    Rows<ReadFile> fileRows = ReadFile.rows();
                    Rows<Document> documentRows = Rows.of(Document.class, LakeTable.DOCUMENTS.schema());
                    HeaderFacts facts = new HeaderFacts(files.reference());
                    return Each.of(partition, row -> {
                        ReadFile file = fileRows.record(row);
                        Header header = facts.read(file.path(), file.file());
                        return Stream.of(documentRows.row(document(file, header, runId, now)));
                    });
                },
                Encoders.row(LakeTable.DOCUMENTS.schema().sparkType()));
    }

    private static Document document(ReadFile file, Header header, String runId, Instant now) {
        return new Document(
                file.docId(),
                file.path(),
                file.mediaType(),
                file.charset(),
                file.legacyEncoding(),
                header.title(),
                file.text(),
                Language.of(file.text()),
                header.publishedOn(),
                header.source(),
                header.refArea(),
                header.areaBasis(),
                header.level(),
                header.body(),
                header.reportYear(),
                header.reportKind(),
                file.status(),
                file.reason(),
                file.bytes(),
                Optional.empty(),
                runId,
                now,
                Optional.of(file.madeFrom()));
    }
}
