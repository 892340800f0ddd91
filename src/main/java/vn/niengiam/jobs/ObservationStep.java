package vn.niengiam.jobs;

import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import vn.niengiam.observations.Observation;
import vn.niengiam.observations.ObservationExtractor;
import vn.niengiam.tables.LakeTable;

/** documents → observations. */
final class ObservationStep {
    private ObservationStep() {}

    static Dataset<Row> run(Dataset<Row> documents, ReferenceFiles reference, ReadingWatch watch) {
        return documents.mapPartitions(
                (MapPartitionsFunction<Row, Row>) partition -> {
                    ObservationExtractor extractor = new ObservationExtractor(reference.reference());
                    DocumentReading<Observation> reading =
                            DocumentReading.into(Observation.class, LakeTable.OBSERVATIONS, extractor::extract, watch);
                    return Each.of(partition, reading::rows);
                },
                Encoders.row(LakeTable.OBSERVATIONS.schema().sparkType()));
    }
}
