package vn.niengiam.report;

import java.util.Optional;

/** A document as pages cite it, in words ready to print. */
public record DocumentNote(
        String anchor,
        Optional<String> title,
        String publishedOn,
        String source,
        String area,
        String path,
        String status) {
    static DocumentNote of(SourceDocument document, EditionIndex index) {
        Words words = index.words();
        return new DocumentNote(
                Anchor.of("doc", document.docId().orElse(document.path())),
                document.title().map(VisibleText::of),
                document.publishedOn().map(words.language()::day).orElse(words.of("document.no_day")),
                document.source().map(VisibleText::of).orElse(words.of("document.no_source")),
                document.refArea().map(index.areas()::label).orElse(""),
                VisibleText.of(document.path()),
                words.ofCode("status", document.status())
                        + document.reason()
                                .map(reason -> ": " + VisibleText.of(reason))
                                .orElse(""));
    }

    /** A statement's document; one that the edition does not describe is cited by its id alone. */
    static DocumentNote of(String docId, EditionIndex index) {
        Words words = index.words();
        return index.document(docId)
                .map(document -> of(document, index))
                .orElseGet(() -> new DocumentNote(
                        Anchor.of("doc", docId),
                        Optional.empty(),
                        words.of("document.no_day"),
                        words.of("document.no_source"),
                        "",
                        VisibleText.of(docId),
                        ""));
    }
}
