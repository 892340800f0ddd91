package vn.niengiam.evaluation;

import java.util.List;
import vn.niengiam.documents.Document;
import vn.niengiam.entities.Entity;
import vn.niengiam.observations.Observation;

/** What the engine made of one document. */
public record Extraction(Document document, List<Observation> observations, List<Entity> entities) {
    public Extraction {
        observations = List.copyOf(observations);
        entities = List.copyOf(entities);
    }
}
