package vn.niengiam.evaluation;

import java.util.List;
import java.util.Optional;
import vn.niengiam.reference.Level;

/**
 * A report with the labels that a person gave it.
 *
 * @param name the stem of its two files
 * @param text of the report, in {@link vn.niengiam.text.UnicodeForm}
 * @param areaCode uid in {@code conf/provinces.csv}
 * @param areaInferred the area follows from knowledge outside the report: not scored
 * @param reportYears the year, then others that are also right; empty: not scored
 */
public record GoldCase(
        String name,
        String text,
        Optional<String> areaCode,
        boolean areaInferred,
        Optional<Level> level,
        List<Integer> reportYears,
        List<GoldObservation> observations,
        List<GoldEntity> entities) {
    public GoldCase {
        reportYears = List.copyOf(reportYears);
        observations = List.copyOf(observations);
        entities = List.copyOf(entities);
    }
}
