package vn.niengiam.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.niengiam.documents.Document;
import vn.niengiam.entities.Entity;
import vn.niengiam.observations.Observation;
import vn.niengiam.report.SourceDocument;
import vn.niengiam.report.Statement;
import vn.niengiam.settings.Settings;
import vn.niengiam.tables.Column;
import vn.niengiam.tables.LakeTable;
import vn.niengiam.tables.Release;
import vn.niengiam.tables.Rows;
import vn.niengiam.tables.TableSchema;
import vn.niengiam.trends.Citation;
import vn.niengiam.trends.Conflict;
import vn.niengiam.trends.Coverage;
import vn.niengiam.trends.NamedOrganisation;
import vn.niengiam.trends.NationalFigure;
import vn.niengiam.trends.PositionHolder;
import vn.niengiam.trends.Trend;

/** Every table has its record, component by column. */
class TableRecordsTest {
    private static final Map<LakeTable, Class<? extends Record>> RECORDS = Map.ofEntries(
            Map.entry(LakeTable.PARSES, Parse.class),
            Map.entry(LakeTable.DOCUMENTS, Document.class),
            Map.entry(LakeTable.OBSERVATIONS, Observation.class),
            Map.entry(LakeTable.ENTITIES, Entity.class),
            Map.entry(LakeTable.TRENDS, Trend.class),
            Map.entry(LakeTable.COVERAGE, Coverage.class),
            Map.entry(LakeTable.CONFLICTS, Conflict.class),
            Map.entry(LakeTable.NATIONAL, NationalFigure.class),
            Map.entry(LakeTable.POSITIONS, PositionHolder.class),
            Map.entry(LakeTable.CITATIONS, Citation.class),
            Map.entry(LakeTable.ORGANISATIONS, NamedOrganisation.class),
            Map.entry(LakeTable.RELEASES, Release.class),
            Map.entry(LakeTable.RUNS, RunRecord.class));

    @Test
    void should_have_a_record_whose_components_equal_the_columns_of_each_table() {
        assertThat(RECORDS.keySet()).containsExactlyInAnyOrder(LakeTable.values());
        RECORDS.forEach((table, type) ->
                assertThat(Rows.of(type, table.schema())).as(table.tableName()).isNotNull());
    }

    @Test
    void should_have_columns_for_what_passes_between_steps() {
        assertThat(Rows.of(Content.class, TableSchema.load("contents"))).isNotNull();
        assertThat(Rows.of(Statement.class, TableSchema.load("statements"))).isNotNull();
        assertThat(Rows.of(SourceDocument.class, TableSchema.load("source_documents")))
                .isNotNull();
    }

    @Test
    void should_name_the_settings_statuses_as_documents_do() {
        Column status = LakeTable.DOCUMENTS.schema().columns().stream()
                .filter(column -> column.name().equals("parse_status"))
                .findFirst()
                .orElseThrow();

        assertThat(status.values()).startsWith("parsed");
        assertThat(status.values().subList(1, status.values().size())).isEqualTo(Settings.Run.STATUSES);
    }
}
