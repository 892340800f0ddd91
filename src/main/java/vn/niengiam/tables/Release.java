package vn.niengiam.tables;

import java.time.Instant;
import java.util.Map;

/**
 * One row of the table {@code releases}: a state of the lake whose tables agree with one another, by the snapshot of
 * each. Columns are described in {@code tables/releases.csv}.
 */
public record Release(
        String releaseId,
        String runId,
        Instant releasedAt,
        long documentsSnapshot,
        long observationsSnapshot,
        long entitiesSnapshot,
        long trendsSnapshot,
        long coverageSnapshot,
        long conflictsSnapshot,
        long nationalSnapshot,
        long positionsSnapshot,
        long citationsSnapshot,
        long organisationsSnapshot) {

    static Release of(String runId, Instant releasedAt, Map<LakeTable, Long> snapshots) {
        return new Release(
                runId,
                runId,
                releasedAt,
                snapshots.get(LakeTable.DOCUMENTS),
                snapshots.get(LakeTable.OBSERVATIONS),
                snapshots.get(LakeTable.ENTITIES),
                snapshots.get(LakeTable.TRENDS),
                snapshots.get(LakeTable.COVERAGE),
                snapshots.get(LakeTable.CONFLICTS),
                snapshots.get(LakeTable.NATIONAL),
                snapshots.get(LakeTable.POSITIONS),
                snapshots.get(LakeTable.CITATIONS),
                snapshots.get(LakeTable.ORGANISATIONS));
    }

    /** The snapshot of each published table. */
    public Map<LakeTable, Long> snapshots() {
        return Map.ofEntries(
                Map.entry(LakeTable.DOCUMENTS, documentsSnapshot),
                Map.entry(LakeTable.OBSERVATIONS, observationsSnapshot),
                Map.entry(LakeTable.ENTITIES, entitiesSnapshot),
                Map.entry(LakeTable.TRENDS, trendsSnapshot),
                Map.entry(LakeTable.COVERAGE, coverageSnapshot),
                Map.entry(LakeTable.CONFLICTS, conflictsSnapshot),
                Map.entry(LakeTable.NATIONAL, nationalSnapshot),
                Map.entry(LakeTable.POSITIONS, positionsSnapshot),
                Map.entry(LakeTable.CITATIONS, citationsSnapshot),
                Map.entry(LakeTable.ORGANISATIONS, organisationsSnapshot));
    }
}
