package vn.niengiam.documents;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import vn.niengiam.reference.Level;

/**
 * One row of the table {@code documents}: a file of the archive, or a file inside one. Columns are described in
 * {@code tables/documents.csv}.
 *
 * @param docId SHA-256 of the bytes, hexadecimal; empty if the bytes could not be read
 * @param madeFrom a digest of all that the facts follow from; empty in rows of an older program
 */
public record Document(
        Optional<String> docId,
        String path,
        Optional<String> mediaType,
        Optional<String> charset,
        Optional<String> legacyEncoding,
        Optional<String> title,
        String text,
        Optional<String> language,
        Optional<LocalDate> publishedOn,
        Optional<String> source,
        Optional<String> refArea,
        AreaBasis areaBasis,
        Optional<Level> level,
        Optional<String> body,
        Optional<Integer> reportYear,
        Optional<ReportKind> reportKind,
        ParseStatus parseStatus,
        Optional<String> parseReason,
        long bytes,
        Optional<String> duplicateOf,
        String runId,
        Instant ingestedAt,
        Optional<String> madeFrom) {}
