package vn.niengiam.jobs;

import java.util.Optional;
import vn.niengiam.archive.ArchiveFile;
import vn.niengiam.tables.Rows;
import vn.niengiam.tables.TableSchema;

/**
 * A file between the archive and the table {@code documents}: what its bytes are known by. Columns are described in
 * {@code tables/contents.csv}.
 */
record Content(String path, long bytes, Optional<String> docId, Optional<String> problem) {
    static final TableSchema SCHEMA = TableSchema.load("contents");

    static Rows<Content> rows() {
        return Rows.of(Content.class, SCHEMA);
    }

    static Content of(ArchiveFile file) {
        return new Content(file.path(), file.bytes().orElse(0), Optional.empty(), file.problem());
    }

    Content identified(long length, String digest) {
        return new Content(path, length, Optional.of(digest), Optional.empty());
    }

    Content unreadable(String reason) {
        return new Content(path, bytes, Optional.empty(), Optional.of(reason));
    }
}
