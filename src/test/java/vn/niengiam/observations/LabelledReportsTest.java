package vn.niengiam.observations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.niengiam.documents.Document;
import vn.niengiam.documents.DocumentFixture;
import vn.niengiam.documents.Header;
import vn.niengiam.documents.HeaderFacts;
import vn.niengiam.evaluation.Evaluation;
import vn.niengiam.evaluation.Extraction;
import vn.niengiam.evaluation.GoldCase;
import vn.niengiam.evaluation.GoldCases;
import vn.niengiam.evaluation.Measure;
import vn.niengiam.reference.Reference;

/** Real reports with hand-made labels, where they lie beside the project. Floors stand just below what was reached. */
class LabelledReportsTest {
    private static final Path GOLD = Path.of("..", "shared", "gold");

    private static List<GoldCase> gold;
    private static List<Extraction> extractions;

    @BeforeAll
    static void extract() {
        assumeTrue(Files.isDirectory(GOLD), "the labelled reports are not here");
        gold = GoldCases.load(GOLD);
        Reference reference = Reference.load(Path.of("conf"));
        HeaderFacts headers = new HeaderFacts(reference);
        ObservationExtractor extractor = new ObservationExtractor(reference);
        extractions = new ArrayList<>();
        for (GoldCase report : gold) {
            Document document = document(report, headers);
            extractions.add(new Extraction(document, extractor.extract(document), List.of()));
        }
    }

    @Test
    void everyCodedFigureOfTheFiveWholeReportsShouldBeRight() {
        List<GoldCase> seeds =
                gold.stream().filter(report -> report.name().startsWith("seed")).toList();
        Evaluation evaluation = Evaluation.of(seeds, extractions);

        assertThat(evaluation.score(Measure.INDICATOR).f1())
                .as(evaluation.errors())
                .isEqualTo(1.0);
        assertThat(evaluation.score(Measure.AREA).f1()).isEqualTo(1.0);
        assertThat(evaluation.score(Measure.LEVEL).f1()).isEqualTo(1.0);
        assertThat(evaluation.score(Measure.REPORT_YEAR).f1()).isEqualTo(1.0);
        assertThat(evaluation.mistakes())
                .filteredOn(mistake ->
                        mistake.kind().equals("period wrong") || mistake.kind().equals("nature wrong"))
                .isEmpty();
    }

    @Test
    void allReportsShouldStayAboveTheFloors() {
        Evaluation evaluation = Evaluation.of(gold, extractions);

        assertThat(evaluation.score(Measure.QUANTITY).f1())
                .as(evaluation.table())
                .isGreaterThan(0.97);
        assertThat(evaluation.score(Measure.INDICATOR).f1()).isGreaterThan(0.965);
        assertThat(evaluation.score(Measure.FULL).f1()).isGreaterThan(0.89);
        assertThat(evaluation.score(Measure.NATURE).f1()).isGreaterThan(0.98);
        assertThat(evaluation.shareRightOfConfident()).isGreaterThan(0.95);
    }

    private static Document document(GoldCase report, HeaderFacts headers) {
        String path = report.name() + ".txt";
        Header header = headers.read(path, DocumentFixture.file(report.text(), Map.of()));
        return DocumentFixture.document(report.name(), path, report.text(), header);
    }
}
