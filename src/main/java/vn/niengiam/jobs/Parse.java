package vn.niengiam.jobs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import vn.niengiam.documents.EmbeddedFile;
import vn.niengiam.documents.ParseStatus;
import vn.niengiam.documents.ParsedFile;
import vn.niengiam.documents.ParsedTree;
import vn.niengiam.tables.LakeTable;
import vn.niengiam.tables.Rows;

/**
 * One row of the table {@code parses}: what a version of the parsers made of a content, or of a file embedded in it.
 * Columns are described in {@code tables/parses.csv}.
 *
 * @param innerPath of an embedded file; empty for the content itself
 * @param embedded how many files were found in the content; 0 in the rows of those
 * @param metadata {@code name=value}
 */
record Parse(
        String docId,
        String parserVersion,
        String innerPath,
        Optional<String> innerDocId,
        Optional<Long> innerBytes,
        long embedded,
        ParseStatus status,
        Optional<String> reason,
        Optional<String> mediaType,
        Optional<String> charset,
        Optional<String> legacyEncoding,
        Optional<String> title,
        String text,
        List<String> metadata,
        int attempts) {

    static Rows<Parse> rows() {
        return Rows.of(Parse.class, LakeTable.PARSES.schema());
    }

    /** The row of the content, and one for each file embedded in it. */
    static List<Parse> of(String docId, ParsedTree tree, int attempts) {
        List<Parse> parses = new ArrayList<>();
        EmbeddedFile whole = new EmbeddedFile("", Optional.empty(), 0, tree.file());
        parses.add(of(docId, whole, tree.embedded().size(), attempts));
        tree.embedded().forEach(embedded -> parses.add(of(docId, embedded, 0, attempts)));
        return parses;
    }

    private static Parse of(String docId, EmbeddedFile embedded, int found, int attempts) {
        ParsedFile file = embedded.file();
        boolean inner = !embedded.innerPath().isEmpty();
        return new Parse(
                docId,
                ParseStep.PARSER_VERSION,
                embedded.innerPath(),
                embedded.docId(),
                inner ? Optional.of(embedded.bytes()) : Optional.empty(),
                found,
                file.status(),
                file.reason(),
                file.mediaType(),
                file.charset(),
                file.legacyEncoding(),
                file.title(),
                file.text(),
                new TreeMap<>(file.metadata())
                        .entrySet().stream()
                                .map(e -> e.getKey() + "=" + e.getValue())
                                .toList(),
                attempts);
    }
}
