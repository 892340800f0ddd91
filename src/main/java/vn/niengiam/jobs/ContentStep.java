package vn.niengiam.jobs;

import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import vn.niengiam.archive.ArchiveReader;
import vn.niengiam.tables.Digests;
import vn.niengiam.tables.Rows;

/** files → the same files, each known by the digest of its bytes, or with the reason why it cannot be read. */
final class ContentStep {
    private ContentStep() {}

    /** @param root the archive's folder, as executors see it */
    static Dataset<Row> run(Dataset<Row> files, String root, Tally tally) {
        return files.mapPartitions(
                (MapPartitionsFunction<Row, Row>) partition -> {
                    ArchiveReader reader = ArchiveReaders.ofTask(root);
                    Rows<Content> rows = Content.rows();
                    return Each.of(partition, row -> {
                        Content content = identified(rows.record(row), reader);
                        tally.count(content.problem().isEmpty());
                        return Stream.of(rows.row(content));
                    });
                },
                Encoders.row(Content.SCHEMA.sparkType()));
    }

    private static Content identified(Content file, ArchiveReader reader) {
        if (file.problem().isPresent()) {
            return file;
        }
        try (DigestInputStream bytes = new DigestInputStream(reader.open(file.path()), Digests.sha256())) {
            long length = bytes.transferTo(OutputStream.nullOutputStream());
            return file.identified(
                    length, HexFormat.of().formatHex(bytes.getMessageDigest().digest()));
        } catch (IOException e) {
            return file.unreadable(ArchiveReaders.reason(e));
        }
    }
}
