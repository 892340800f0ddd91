package vn.niengiam.jobs;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.niengiam.documents.ParseStatus;
import vn.niengiam.documents.ParsedFile;
import vn.niengiam.tables.LakeTable;
import vn.niengiam.tables.Rows;

/**
 * One row of the table {@code parses}: what a version of the parsers made of a content. Columns are described in
 * {@code tables/parses.csv}.
 *
 * @param metadata {@code name=value}
 */
record Parse(
        String docId,
        String parserVersion,
        ParseStatus status,
        Optional<String> reason,
        Optional<String> mediaType,
        Optional<String> charset,
        Optional<String> legacyEncoding,
        Optional<String> title,
        String text,
        List<String> metadata) {

    static Rows<Parse> rows() {
        return Rows.of(Parse.class, LakeTable.PARSES.schema());
    }

    static Parse of(String docId, String parserVersion, ParsedFile file) {
        return new Parse(
                docId,
                parserVersion,
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
                                .toList());
    }

    ParsedFile file() {
        Map<String, String> values = metadata.stream()
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
        return new ParsedFile(status, reason, mediaType, charset, legacyEncoding, title, text, values);
    }
}
