package vn.niengiam.jobs;

import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import vn.niengiam.archive.ArchiveReader;
import vn.niengiam.tables.Rows;

/** files → the same files, known by the digest of their bytes, and, after each container, those inside it, not read yet. */
final class MembersStep {
    private MembersStep() {}

    /** @param maximumBytes what is larger, and no container, is not read */
    static Dataset<Row> run(Dataset<Row> files, ArchivePlace place, long maximumBytes, Tally tally) {
        return files.mapPartitions(
                (MapPartitionsFunction<Row, Row>) partition -> {
                    ArchiveReader reader = ArchiveReaders.of(place);
                    Rows<Content> rows = Content.rows();
                    return Each.of(partition, row -> {
                        Content content = rows.record(row);
                        tally.count(content.status().isEmpty());
                        return inside(content, reader, maximumBytes).map(rows::row);
                    });
                },
                Encoders.row(Content.SCHEMA.sparkType()));
    }

    private static Stream<Content> inside(Content file, ArchiveReader reader, long maximumBytes) {
        if (file.status().isPresent()) {
            return Stream.of(file);
        }
        List<Content> files =
                reader.inside(file.file()).stream().map(Content::of).toList();
        Content whole = files.get(0);
        // One that is a container, or that cannot be opened, says so.
        return whole.status().isPresent()
                ? files.stream()
                : Stream.of(ContentStep.identified(whole, reader, maximumBytes));
    }
}
