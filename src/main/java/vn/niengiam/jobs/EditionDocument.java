package vn.niengiam.jobs;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import vn.niengiam.documents.AreaBasis;
import vn.niengiam.documents.Document;
import vn.niengiam.documents.ParseStatus;
import vn.niengiam.documents.ReportKind;
import vn.niengiam.reference.Level;

/** A row of an edition's {@code documents} → the document. */
final class EditionDocument {
    private EditionDocument() {}

    static Document of(EditionRow row) {
        return new Document(
                row.optional("doc_id"),
                row.text("path"),
                row.optional("media_type"),
                row.optional("charset"),
                row.optional("legacy_encoding"),
                row.optional("title"),
                row.text("text"),
                row.optional("language"),
                row.optional("published_on").map(LocalDate::parse),
                row.optional("source"),
                row.optional("ref_area"),
                AreaBasis.valueOf(capitals(row.text("area_basis"))),
                row.optional("level").map(level -> Level.valueOf(capitals(level))),
                row.optional("body"),
                row.optional("report_year").map(Integer::valueOf),
                row.optional("report_kind").map(kind -> ReportKind.valueOf(capitals(kind))),
                ParseStatus.valueOf(capitals(row.text("parse_status"))),
                row.optional("parse_reason"),
                Long.parseLong(row.text("bytes")),
                row.optional("duplicate_of"),
                row.text("run_id"),
                Instant.EPOCH,
                Optional.empty());
    }

    private static String capitals(String word) {
        return word.toUpperCase(Locale.ROOT);
    }
}
