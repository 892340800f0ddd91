package vn.niengiam.jobs;

import java.time.Instant;
import java.util.Optional;
import vn.niengiam.archive.ArchiveFile;
import vn.niengiam.archive.Capture;
import vn.niengiam.documents.ParseStatus;
import vn.niengiam.documents.ParserPool;
import vn.niengiam.tables.Rows;
import vn.niengiam.tables.TableSchema;

/**
 * A file between the archive and the table {@code documents}: what its bytes are known by. Columns are described in
 * {@code tables/contents.csv}.
 *
 * @param status of a file that is not to be parsed
 */
record Content(
        String path,
        long bytes,
        Optional<String> docId,
        Optional<String> mediaType,
        Optional<ParseStatus> status,
        Optional<String> reason,
        Optional<String> url,
        Optional<Instant> capturedAt) {
    static final TableSchema SCHEMA = TableSchema.load("contents");

    static Rows<Content> rows() {
        return Rows.of(Content.class, SCHEMA);
    }

    static Content of(ArchiveFile file) {
        return new Content(
                file.path(),
                file.bytes().orElse(0),
                Optional.empty(),
                file.mediaType(),
                file.verdict().map(verdict -> ParseStatus.of(verdict.kind())),
                file.verdict().map(verdict -> verdict.reason()),
                file.capture().map(Capture::url),
                file.capture().map(Capture::at));
    }

    ArchiveFile file() {
        return ArchiveFile.readable(path, bytes);
    }

    /** Whether its bytes are there to be read: those of a container are, too. */
    boolean isReadable() {
        return status.isEmpty() || status.get() == ParseStatus.EMPTY;
    }

    Content identified(String digest) {
        return new Content(path, bytes, Optional.of(digest), mediaType, status, reason, url, capturedAt);
    }

    Content unreadable(String cause) {
        return unread(ParseStatus.FAILED, cause);
    }

    /** The time to read it through is not worth a digest of what nobody will read. */
    Content tooLarge(long maximumBytes) {
        return unread(ParseStatus.TRUNCATED, ParserPool.tooLarge(bytes, maximumBytes));
    }

    private Content unread(ParseStatus end, String cause) {
        return new Content(
                path, bytes, Optional.empty(), mediaType, Optional.of(end), Optional.of(cause), url, capturedAt);
    }
}
