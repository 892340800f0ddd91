package vn.niengiam.documents;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import vn.niengiam.text.UnicodeForm;

/** Files and documents of which only the text and the header facts matter. */
public final class DocumentFixture {
    private DocumentFixture() {}

    public static ParsedFile file(String text, Map<String, String> metadata) {
        return new ParsedFile(
                ParseStatus.PARSED,
                Optional.empty(),
                Optional.of("text/plain"),
                Optional.of("UTF-8"),
                Optional.empty(),
                Optional.ofNullable(metadata.get("title")),
                UnicodeForm.of(text),
                metadata);
    }

    public static Document document(String docId, String path, String text, Header header) {
        return new Document(
                Optional.of(docId),
                path,
                Optional.of("text/plain"),
                Optional.of("UTF-8"),
                Optional.empty(),
                header.title(),
                UnicodeForm.of(text),
                Optional.of("vi"),
                header.publishedOn(),
                header.source(),
                header.refArea(),
                header.areaBasis(),
                header.level(),
                header.body(),
                header.reportYear(),
                header.reportKind(),
                ParseStatus.PARSED,
                Optional.empty(),
                text.length(),
                Optional.empty(),
                "run",
                Instant.EPOCH,
                Optional.empty());
    }
}
