package vn.niengiam.jobs;

import java.io.IOException;
import java.io.InputStream;
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
    /** Goes up when the same bytes may give another text than before: then every content is parsed anew. */
    static final String PARSER_VERSION = "3";

    private ParseStep() {}

    static Dataset<Row> run(Dataset<Row> contents, ArchivePlace place, ParserPlan plan, Tally tally) {
        StatusCounts counts = StatusCounts.of(contents.sparkSession());
        return contents.mapPartitions(
                (MapPartitionsFunction<Row, Row>) partition -> {
                    ArchiveReader reader = ArchiveReaders.of(place);
                    ParserPool pool = ParserPools.of(plan, place.limits());
                    Rows<Content> contentRows = Content.rows();
                    Rows<Parse> parseRows = Parse.rows();
                    return Each.of(partition, row -> {
                        List<Parse> parses = parse(
                                contentRows.record(row),
                                reader,
                                pool,
                                plan.documents().maximumBytes());
                        tally.count(!parses.isEmpty() && parses.get(0).status() == ParseStatus.PARSED);
                        parses.forEach(parse -> counts.count(parse.status()));
                        return parses.stream().map(parseRows::row);
                    });
                },
                Encoders.row(LakeTable.PARSES.schema().sparkType()));
    }

    private static List<Parse> parse(Content content, ArchiveReader reader, ParserPool pool, long maximumBytes) {
        String docId = content.docId().orElseThrow();
        if (content.bytes() > maximumBytes) {
            return Parse.of(docId, PARSER_VERSION, pool.tooLarge(content.bytes()));
        }
        try (InputStream stream = reader.open(content.path())) {
            byte[] bytes = stream.readNBytes((int) content.bytes() + 1);
            if (!Digests.of(bytes).equals(docId)) {
                return List.of();
            }
            return Parse.of(docId, PARSER_VERSION, pool.parseTree(content.path(), bytes));
        } catch (IOException e) {
            return List.of();
        }
    }
}
