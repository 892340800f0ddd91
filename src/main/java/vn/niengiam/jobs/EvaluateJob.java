package vn.niengiam.jobs;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import vn.niengiam.documents.Document;
import vn.niengiam.entities.Entity;
import vn.niengiam.evaluation.Evaluation;
import vn.niengiam.evaluation.Extraction;
import vn.niengiam.evaluation.GoldCase;
import vn.niengiam.evaluation.GoldCases;
import vn.niengiam.observations.Observation;
import vn.niengiam.settings.Settings;
import vn.niengiam.tables.Lake;
import vn.niengiam.tables.LakeTable;
import vn.niengiam.tables.Rows;

/** The tables of a lake as last written, hand-made labels → scores. */
public final class EvaluateJob {
    private EvaluateJob() {}

    /**
     * Scores the lake of the settings.
     *
     * @param gold folder with {@code reports} and {@code labels}
     * @throws CannotRun if there is no lake
     */
    public static Evaluation run(Settings settings, Path gold) {
        Path folder = settings.lake().folder();
        if (!Files.isDirectory(folder)) {
            throw new CannotRun("Cannot evaluate: there is no lake " + folder
                    + "; make one with jobs/run, or name it with" + " --lake");
        }
        System.setProperty(
                "niengiam.log", folder.resolve("logs").resolve("evaluate.log").toString());
        Lake lake = Lake.open(
                Engine.start(settings.spark()), folder, settings.lake().catalog());
        return of(lake, GoldCases.load(gold));
    }

    static Evaluation of(Lake lake, List<GoldCase> cases) {
        Map<String, List<Observation>> observations = records(lake, Observation.class, LakeTable.OBSERVATIONS).stream()
                .collect(Collectors.groupingBy(Observation::docId));
        Map<String, List<Entity>> entities =
                records(lake, Entity.class, LakeTable.ENTITIES).stream().collect(Collectors.groupingBy(Entity::docId));
        List<Extraction> extractions = records(lake, Document.class, LakeTable.DOCUMENTS).stream()
                .map(document -> {
                    String id = document.docId().orElse("");
                    return new Extraction(
                            document, observations.getOrDefault(id, List.of()), entities.getOrDefault(id, List.of()));
                })
                .toList();
        return Evaluation.of(cases, extractions);
    }

    private static <T extends Record> List<T> records(Lake lake, Class<T> type, LakeTable table) {
        List<Row> rows = lake.table(table).collectAsList();
        return Rows.of(type, table.schema()).records(rows);
    }
}
