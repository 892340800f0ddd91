package vn.niengiam.jobs;

import java.util.EnumMap;
import java.util.Map;
import vn.niengiam.documents.ParseStatus;

/**
 * What reading the archive came to.
 *
 * @param listed files of the archive, those inside containers too
 * @param duplicates of those, the same bytes as another
 * @param newlyParsed contents that had not been parsed before
 * @param vanished rows of files that an earlier run found and this one did not
 */
public record Ingested(long listed, Map<ParseStatus, Long> byStatus, long duplicates, long newlyParsed, long vanished) {
    static final Ingested NOTHING = new Ingested(0, Map.of(), 0, 0, 0);

    public Ingested {
        byStatus = byStatus.isEmpty() ? Map.of() : Map.copyOf(new EnumMap<>(byStatus));
    }

    public long count(ParseStatus status) {
        return byStatus.getOrDefault(status, 0L);
    }
}
