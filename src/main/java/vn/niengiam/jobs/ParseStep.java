package vn.niengiam.jobs;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import vn.niengiam.archive.ArchiveReader;
import vn.niengiam.documents.ParseStatus;
import vn.niengiam.documents.ParserPool;
import vn.niengiam.tables.Digests;
import vn.niengiam.tables.LakeTable;
import vn.niengiam.tables.Rows;

/** contents → parses, in child processes. A file whose bytes are no longer those of its digest gives none. */
final class ParseStep {
    /** A whole number that goes up when the same bytes may give another text than before; see {@link OldParses}. */
    static final String PARSER_VERSION = "5";

    private ParseStep() {}

    /**
     * How an attempt is made.
     *
     * @param number the first is 1
     */
    record Attempt(ArchivePlace place, ParserPlan plan, int number) implements Serializable {}

    static Dataset<Row> run(Dataset<Row> contents, Attempt attempt, Tally tally, StatusCounts counts) {
        return contents.mapPartitions(
                (MapPartitionsFunction<Row, Row>) partition -> {
                    ArchiveReader reader = ArchiveReaders.of(attempt.place());
                    ParserPool pool =
                            ParserPools.of(attempt.plan(), attempt.place().limits());
                    Rows<Content> contentRows = Content.rows();
                    Rows<Parse> parseRows = Parse.rows();
                    return Each.of(partition, row -> {
                        List<Parse> parses = parse(contentRows.record(row), reader, pool, attempt);
                        tally.count(!parses.isEmpty() && parses.get(0).status() == ParseStatus.PARSED);
                        parses.forEach(parse -> counts.count(parse.status()));
                        return parses.stream().map(parseRows::row);
                    });
                },
                Encoders.row(LakeTable.PARSES.schema().sparkType()));
    }

    private static List<Parse> parse(Content content, ArchiveReader reader, ParserPool pool, Attempt attempt) {
        String docId = content.docId().orElseThrow();
        try (InputStream stream = reader.open(content.path())) {
            byte[] bytes = stream.readNBytes((int) content.bytes() + 1);
            return Digests.of(bytes).equals(docId)
                    ? Parse.of(docId, pool.parseTree(content.path(), bytes), attempt.number())
                    : List.of();
        } catch (IOException e) {
            return List.of();
        }
    }
}
