package vn.niengiam.report;

import java.time.LocalDate;
import java.util.Optional;
import vn.niengiam.reference.Level;

/**
 * A document of the archive as the report cites it.
 *
 * @param docId empty if the bytes could not be read
 * @param path where it lies in the archive
 * @param source the publisher's id in {@code conf/sources.csv}
 * @param status how reading it ended, as in {@code documents.parse_status}
 * @param reason why there is no text, or not all of it
 */
public record SourceDocument(
        Optional<String> docId,
        String path,
        Optional<String> title,
        Optional<LocalDate> publishedOn,
        Optional<String> source,
        Optional<String> refArea,
        Optional<Level> level,
        Optional<Integer> reportYear,
        String status,
        Optional<String> reason) {
    /** Whether its text was read, be it in part. */
    public boolean isRead() {
        return status.equals("parsed") || status.equals("truncated");
    }
}
