package vn.niengiam.jobs;

import java.util.stream.Stream;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import vn.niengiam.archive.ArchiveReader;
import vn.niengiam.tables.Rows;

/** files → the same files and, after each container, those inside it. */
final class MembersStep {
    private MembersStep() {}

    static Dataset<Row> run(Dataset<Row> files, ArchivePlace place, Tally tally) {
        return files.mapPartitions(
                (MapPartitionsFunction<Row, Row>) partition -> {
                    ArchiveReader reader = ArchiveReaders.of(place);
                    Rows<Content> rows = Content.rows();
                    return Each.of(partition, row -> {
                        Content content = rows.record(row);
                        tally.count(content.status().isEmpty());
                        return content.status().isPresent()
                                ? Stream.of(row)
                                : reader.inside(content.file()).stream()
                                        .map(Content::of)
                                        .map(rows::row);
                    });
                },
                Encoders.row(Content.SCHEMA.sparkType()));
    }
}
