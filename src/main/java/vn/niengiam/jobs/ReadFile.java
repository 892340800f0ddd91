package vn.niengiam.jobs;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.niengiam.documents.ParseStatus;
import vn.niengiam.documents.ParsedFile;
import vn.niengiam.tables.Rows;
import vn.niengiam.tables.TableSchema;

/**
 * A file of the archive, or embedded in one, with what came of reading it. Columns are described in
 * {@code tables/read_files.csv}.
 */
record ReadFile(
        String path,
        long bytes,
        Optional<String> docId,
        Optional<String> url,
        Optional<Instant> capturedAt,
        ParseStatus status,
        Optional<String> reason,
        Optional<String> mediaType,
        Optional<String> charset,
        Optional<String> legacyEncoding,
        Optional<String> title,
        String text,
        List<String> metadata,
        String madeFrom) {

    static Rows<ReadFile> rows() {
        return Rows.of(ReadFile.class, TableSchema.load("read_files"));
    }

    /** As parsed; a crawler knows better than the page where it was. */
    ParsedFile file() {
        Map<String, String> facts = new HashMap<>();
        for (String pair : metadata) {
            String[] parts = pair.split("=", 2);
            facts.put(parts[0], parts[1]);
        }
        url.ifPresent(address -> facts.put("url", address));
        capturedAt.ifPresent(time -> facts.put("captured", time.toString()));
        return new ParsedFile(status, reason, mediaType, charset, legacyEncoding, title, text, facts);
    }
}
