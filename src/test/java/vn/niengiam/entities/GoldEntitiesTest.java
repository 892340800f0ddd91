package vn.niengiam.entities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.niengiam.evaluation.Evaluation;
import vn.niengiam.evaluation.Extraction;
import vn.niengiam.evaluation.GoldCase;
import vn.niengiam.evaluation.GoldCases;
import vn.niengiam.evaluation.Measure;
import vn.niengiam.reference.Reference;

/** Measures the entities on labelled reports, where they lie beside the project. */
class GoldEntitiesTest {
    private static final Path GOLD = Path.of("../shared/gold");

    @Test
    void shouldReachTheScoresThatItOnceReached() {
        assumeTrue(Files.isDirectory(GOLD), "no labelled reports beside the project");
        EntityExtractor extractor = new EntityExtractor(Reference.load(Path.of("conf")));
        List<GoldCase> cases = GoldCases.load(GOLD);
        List<Extraction> extractions =
                cases.stream().map(gold -> extraction(extractor, gold)).toList();

        Evaluation evaluation = Evaluation.of(cases, extractions);

        System.out.println(evaluation.table());
        assertThat(evaluation.score(Measure.PEOPLE).f1()).isGreaterThan(0.98);
        assertThat(evaluation.score(Measure.POSITIONS).f1()).isGreaterThan(0.98);
        assertThat(evaluation.score(Measure.LEGAL_DOCUMENTS).f1()).isGreaterThan(0.98);
        assertThat(evaluation.score(Measure.ORGANISATIONS).f1()).isGreaterThan(0.90);
        assertThat(evaluation.score(Measure.PLACES).f1()).isGreaterThan(0.80);
        assertThat(evaluation.score(Measure.DATES).f1()).isGreaterThan(0.85);
    }

    private static Extraction extraction(EntityExtractor extractor, GoldCase gold) {
        Optional<Integer> year = gold.reportYears().stream().findFirst();
        var document = Reports.of(gold.name() + ".txt", gold.text(), Optional.empty(), year);
        return new Extraction(document, List.of(), extractor.extract(document));
    }
}
