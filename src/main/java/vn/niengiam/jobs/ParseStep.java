package vn.niengiam.jobs;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import vn.niengiam.archive.ArchiveReader;
import vn.niengiam.documents.ParseStatus;
import vn.niengiam.documents.ParsedFile;
import vn.niengiam.documents.ParserPool;
import vn.niengiam.settings.Settings;
import vn.niengiam.tables.Digests;
import vn.niengiam.tables.LakeTable;
import vn.niengiam.tables.Rows;

/** contents → parses, in child processes. A file whose bytes are no longer those of its digest gives none. */
final class ParseStep {
    /** Goes up when the same bytes may give another text than before: then every content is parsed anew. */
    static final String PARSER_VERSION = "2";

    private ParseStep() {}

    /**
     * @param root the archive's folder, as executors see it
     * @param home the project's folder, where the parsers lie if they are on this machine
     */
    static Dataset<Row> run(Dataset<Row> contents, String root, Settings.Documents settings, String home, Tally tally) {
        return contents.mapPartitions(
                (MapPartitionsFunction<Row, Row>) partition -> {
                    ArchiveReader reader = ArchiveReaders.ofTask(root);
                    ParserPool pool = ParserPools.of(settings, home);
                    Rows<Content> contentRows = Content.rows();
                    Rows<Parse> parseRows = Parse.rows();
                    return Each.of(partition, row -> {
                        Optional<Parse> parse = parse(contentRows.record(row), reader, pool, settings.maximumBytes());
                        tally.count(parse.map(Parse::status).equals(Optional.of(ParseStatus.PARSED)));
                        return parse.map(parseRows::row).stream();
                    });
                },
                Encoders.row(LakeTable.PARSES.schema().sparkType()));
    }

    private static Optional<Parse> parse(Content content, ArchiveReader reader, ParserPool pool, long maximumBytes) {
        String docId = content.docId().orElseThrow();
        if (content.bytes() > maximumBytes) {
            return Optional.of(Parse.of(docId, PARSER_VERSION, pool.tooLarge(content.bytes())));
        }
        try (InputStream stream = reader.open(content.path())) {
            byte[] bytes = stream.readNBytes((int) content.bytes() + 1);
            if (!Digests.of(bytes).equals(docId)) {
                return Optional.empty();
            }
            ParsedFile file = pool.parse(content.path(), bytes);
            return Optional.of(Parse.of(docId, PARSER_VERSION, file));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
