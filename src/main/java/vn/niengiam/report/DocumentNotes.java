package vn.niengiam.report;

import java.time.format.DateTimeFormatter;
import vn.niengiam.report.YearPage.DocumentNote;

/** Turns documents into the way that pages cite them. */
final class DocumentNotes {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final EditionIndex index;

    DocumentNotes(EditionIndex index) {
        this.index = index;
    }

    DocumentNote of(SourceDocument document) {
        return new DocumentNote(
                Anchor.of("doc", document.docId().orElse(document.path())),
                document.title().map(VisibleText::of).orElse("Không có tiêu đề"),
                document.publishedOn().map(DAY::format).orElse("không rõ ngày"),
                document.source().map(VisibleText::of).orElse("không rõ nguồn"),
                document.refArea().map(index::area).orElse(""),
                VisibleText.of(document.path()),
                Wording.status(document.status())
                        + document.reason()
                                .map(reason -> ": " + VisibleText.of(reason))
                                .orElse(""));
    }

    /** A statement's document; one that the edition does not describe is cited by its id alone. */
    DocumentNote of(String docId) {
        return index.document(docId)
                .map(this::of)
                .orElseGet(() -> new DocumentNote(
                        Anchor.of("doc", docId),
                        "Văn bản không có trong danh mục",
                        "không rõ ngày",
                        "không rõ nguồn",
                        "",
                        VisibleText.of(docId),
                        ""));
    }
}
