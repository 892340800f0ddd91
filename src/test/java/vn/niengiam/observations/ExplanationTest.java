package vn.niengiam.observations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.niengiam.documents.Document;

/** What is explained must be what was done: the explanations of all golden cases, held against their observations. */
class ExplanationTest {
    static Stream<Document> documents() {
        return ObservationExtractorTest.documents();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void shouldExplainTheVeryObservations(Document document) {
        assertThat(figures(document).stream().map(ExplainedFigure::observation))
                .containsExactlyElementsOf(ObservationExtractorTest.EXTRACTOR.extract(document));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void shouldLetTheWordingWinThatGaveTheIndicator(Document document) {
        for (ExplainedFigure figure : figures(document)) {
            if (figure.meaning().source().isEmpty()) {
                Optional<String> best = figure.meaning().candidates().stream()
                        .filter(Candidate::counts)
                        .map(Candidate::indicator)
                        .findFirst();
                assertThat(best)
                        .as(figure.observation().sentence())
                        .isEqualTo(figure.observation().indicator());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void shouldTakeOffTheDoubtsItNames(Document document) {
        for (ExplainedFigure figure : figures(document)) {
            double sum = figure.doubts().stream().mapToDouble(Doubt::change).sum() + ExplainedFigure.CLEAR;
            assertThat(figure.observation().confidence()).isBetween(sum - 0.001, Math.max(sum, 0.05) + 0.001);
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void shouldTellOfEveryNumberWhetherItIsAFigure(Document document) {
        for (ExplainedSentence sentence :
                ObservationExtractorTest.EXTRACTOR.explain(document).sentences()) {
            assertThat(sentence.leftOut())
                    .as(sentence.text())
                    .allSatisfy(number -> assertThat(sentence.text()).contains(number.words()));
        }
    }

    private static List<ExplainedFigure> figures(Document document) {
        return ObservationExtractorTest.EXTRACTOR.explain(document).sentences().stream()
                .flatMap(sentence -> sentence.figures().stream())
                .toList();
    }
}
