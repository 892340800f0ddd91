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
        long conflictsSnapshot) {

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
                snapshots.get(LakeTable.CONFLICTS));
    }

    /** The snapshot of each published table. */
    public Map<LakeTable, Long> snapshots() {
        return Map.of(
                LakeTable.DOCUMENTS, documentsSnapshot,
                LakeTable.OBSERVATIONS, observationsSnapshot,
                LakeTable.ENTITIES, entitiesSnapshot,
                LakeTable.TRENDS, trendsSnapshot,
                LakeTable.COVERAGE, coverageSnapshot,
                LakeTable.CONFLICTS, conflictsSnapshot);
    }
}
