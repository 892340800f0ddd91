package vn.niengiam.jobs;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
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
    private static final int BLOCK = 1 << 16;

    private ContentStep() {}

    /** @param maximumBytes what is larger, and no container, is not read */
    static Dataset<Row> run(Dataset<Row> files, ArchivePlace place, long maximumBytes, Tally tally) {
        return files.mapPartitions(
                (MapPartitionsFunction<Row, Row>) partition -> {
                    ArchiveReader reader = ArchiveReaders.of(place);
                    Rows<Content> rows = Content.rows();
                    return Each.of(partition, row -> {
                        Content content = identified(rows.record(row), reader, maximumBytes);
                        tally.count(content.isReadable());
                        return Stream.of(rows.row(content));
                    });
                },
                Encoders.row(Content.SCHEMA.sparkType()));
    }

    /** What cannot be read, and what changes meanwhile, says so. */
    static Content identified(Content file, ArchiveReader reader, long maximumBytes) {
        if (!file.isReadable()) {
            return file;
        }
        if (file.status().isEmpty() && file.bytes() > maximumBytes) {
            return file.tooLarge(maximumBytes);
        }
        try (InputStream bytes = reader.open(file.path())) {
            MessageDigest digest = Digests.sha256();
            long length = read(bytes, digest, file.bytes());
            if (length > file.bytes()) {
                return file.unreadable("grew while it was read; run again when nobody writes to it");
            }
            return length < file.bytes()
                    ? file.unreadable("shrank while it was read; run again when nobody writes to it")
                    : file.identified(HexFormat.of().formatHex(digest.digest()));
        } catch (IOException e) {
            return file.unreadable(ArchiveReaders.reason(e));
        }
    }

    /** Stops soon after the end that is expected: a file may grow as fast as it is read. */
    private static long read(InputStream in, MessageDigest digest, long expected) throws IOException {
        byte[] block = new byte[BLOCK];
        long length = 0;
        for (int count = in.read(block); count >= 0 && length <= expected; count = in.read(block)) {
            digest.update(block, 0, count);
            length += count;
        }
        return length;
    }
}
