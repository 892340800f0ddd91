package vn.niengiam.jobs;

import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import vn.niengiam.entities.Entity;
import vn.niengiam.entities.EntityExtractor;
import vn.niengiam.tables.LakeTable;

/** documents → entities. */
final class EntityStep {
    private EntityStep() {}

    static Dataset<Row> run(Dataset<Row> documents, ReferenceFiles reference, ReadingWatch watch) {
        return documents.mapPartitions(
                (MapPartitionsFunction<Row, Row>) partition -> {
                    EntityExtractor extractor = new EntityExtractor(reference.reference());
                    DocumentReading<Entity> reading =
                            DocumentReading.into(Entity.class, LakeTable.ENTITIES, extractor::extract, watch);
                    return Each.of(partition, reading::rows);
                },
                Encoders.row(LakeTable.ENTITIES.schema().sparkType()));
    }
}
