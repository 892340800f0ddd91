package vn.niengiam.jobs;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import vn.niengiam.documents.Document;
import vn.niengiam.documents.Header;
import vn.niengiam.documents.HeaderFacts;
import vn.niengiam.documents.ParseStatus;
import vn.niengiam.documents.ParsedFile;
import vn.niengiam.tables.LakeTable;
import vn.niengiam.tables.Rows;

/** contents, parses → documents with their header facts, as if none had been there before. */
final class HeaderStep {
    private static final String CHANGED = "its bytes changed while it was read; run again";

    private HeaderStep() {}

    static Dataset<Row> run(
            Dataset<Row> contents, Dataset<Row> parses, ReferenceFiles files, String runId, Instant now) {
        Dataset<Row> beside = contents.join(parses, contents.col("doc_id").equalTo(parses.col("doc_id")), "left")
                .drop(parses.col("doc_id"));
        return beside.mapPartitions(
                (MapPartitionsFunction<Row, Row>) partition -> {
                    Rows<Content> contentRows = Content.rows();
                    Rows<Parse> parseRows = Parse.rows();
                    Rows<Document> documentRows = Rows.of(Document.class, LakeTable.DOCUMENTS.schema());
                    HeaderFacts facts = new HeaderFacts(files.reference());
                    return Each.of(partition, row -> {
                        Content content = contentRows.record(row);
                        ParsedFile file = row.isNullAt(row.fieldIndex("status"))
                                ? unread(content.problem().orElse(CHANGED))
                                : parseRows.record(row).file();
                        Header header = facts.read(content.path(), file);
                        return Stream.of(documentRows.row(document(content, file, header, runId, now)));
                    });
                },
                Encoders.row(LakeTable.DOCUMENTS.schema().sparkType()));
    }

    private static ParsedFile unread(String reason) {
        return new ParsedFile(
                ParseStatus.FAILED,
                Optional.of(reason),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "",
                Map.of());
    }

    private static Document document(Content content, ParsedFile file, Header header, String runId, Instant now) {
        return new Document(
                content.docId(),
                content.path(),
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
                content.bytes(),
                Optional.empty(),
                runId,
                now);
    }
}
