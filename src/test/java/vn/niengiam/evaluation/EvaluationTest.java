package vn.niengiam.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.niengiam.entities.Entity;
import vn.niengiam.entities.EntityType;
import vn.niengiam.observations.Nature;
import vn.niengiam.observations.Observation;
import vn.niengiam.reference.Level;

class EvaluationTest {
    private static final List<GoldCase> CASES = GoldCases.load(Path.of("src/test/resources/golden/evaluation"));
    private static final GoldCase SHORT = CASES.get(0);
    private static final GoldCase COMMUNE = CASES.get(1);
    private static final String ADMITTED = "party.members.admitted";

    private final Found found = new Found(COMMUNE.text());

    @Test
    void shouldReadLabelsOfBothReportsByName() {
        assertThat(CASES).extracting(GoldCase::name).containsExactly("tin-ngan", "xa-tan-phong");
        assertThat(COMMUNE.reportYears()).containsExactly(2022, 2023);
        assertThat(COMMUNE.observations()).hasSize(6);
        assertThat(COMMUNE.entities())
                .extracting(GoldEntity::type)
                .doesNotContain(EntityType.PLACE)
                .hasSize(3);
        assertThat(SHORT.areaCode()).isEmpty();
    }

    @Test
    void shouldGiveFullMarksToAnExtractionThatAgrees() {
        Evaluation evaluation = evaluate(rightObservations(), rightEntities());

        assertThat(evaluation.mistakes()).isEmpty();
        assertThat(evaluation.score(Measure.QUANTITY)).isEqualTo(new Score(5, 5, 5));
        assertThat(evaluation.score(Measure.INDICATOR)).isEqualTo(new Score(5, 5, 5));
        assertThat(evaluation.score(Measure.FULL)).isEqualTo(new Score(5, 5, 5));
        assertThat(evaluation.score(Measure.POSITIONS)).isEqualTo(new Score(1, 1, 1));
        assertThat(evaluation.score(Measure.REPORT_YEAR)).isEqualTo(new Score(1, 1, 1));
        assertThat(evaluation.shareRightOfConfident()).isEqualTo(1);
    }

    @Test
    void shouldPairEachOfTwoEqualFiguresWithItsOwnLabel() {
        List<Observation> swapped = List.of(
                found.observation("3 đảng viên", "3", "party.inspection.members_checked", "2022", Nature.ACTUAL),
                found.observation("3 chi bộ", "3", "party.inspection.organizations_checked", "2022", Nature.ACTUAL));

        assertThat(evaluate(swapped, List.of()).score(Measure.FULL)).isEqualTo(new Score(2, 2, 5));
    }

    @Test
    void shouldCallAFigureWrongInOneFieldRightInValueOnly() {
        List<Observation> wrongPeriod =
                List.of(found.observation("12 đảng viên", "12", ADMITTED, "2022", Nature.ACTUAL));

        Evaluation evaluation = evaluate(wrongPeriod, List.of());

        assertThat(evaluation.score(Measure.QUANTITY)).isEqualTo(new Score(1, 1, 5));
        assertThat(evaluation.score(Measure.INDICATOR)).isEqualTo(new Score(1, 1, 5));
        assertThat(evaluation.score(Measure.PERIOD)).isEqualTo(new Score(0, 1, 1));
        assertThat(evaluation.score(Measure.NATURE)).isEqualTo(new Score(0, 1, 1));
        assertThat(evaluation.score(Measure.FULL)).isEqualTo(new Score(0, 1, 5));
        assertThat(evaluation.shareRightOfConfident()).isZero();
        assertThat(evaluation.errors())
                .contains("== period wrong\n"
                        + "xa-tan-phong: 'phấn đấu kết nạp 12 đảng viên': expected 2023, found 2022\n"
                        + "    Năm 2023, xã phấn đấu kết nạp 12 đảng viên.\n");
    }

    @Test
    void shouldCountAFigureThatNoLabelStatesAsFalse() {
        List<Observation> invented = List.of(found.observation("7", "7", ADMITTED, "2022", Nature.ACTUAL));

        Evaluation evaluation = evaluate(invented, List.of());

        assertThat(evaluation.score(Measure.QUANTITY)).isEqualTo(new Score(0, 1, 5));
        assertThat(evaluation.score(Measure.INDICATOR)).isEqualTo(new Score(0, 1, 5));
        assertThat(evaluation.mistakes())
                .filteredOn(mistake -> mistake.kind().equals("quantity false"))
                .extracting(Mistake::detail)
                .containsExactly("7 7 (party.members.admitted) in '7'");
    }

    @Test
    void shouldNeitherRequireNorPunishAnOptionalFigure() {
        List<Observation> optional = List.of(found.observation("5 suất", "5", null, "2022", Nature.ACTUAL));

        assertThat(evaluate(optional, List.of()).score(Measure.QUANTITY)).isEqualTo(new Score(0, 0, 5));
    }

    @Test
    void shouldCountAPositionThatMissesAPartAsWrong() {
        Entity person = found.entity(EntityType.PERSON, "Lê Thị Mận", "Lê Thị Mận", "Bí thư");

        Evaluation evaluation = evaluate(List.of(), List.of(person));

        assertThat(evaluation.score(Measure.PEOPLE)).isEqualTo(new Score(1, 1, 1));
        assertThat(evaluation.score(Measure.POSITIONS)).isEqualTo(new Score(0, 1, 1));
    }

    @Test
    void shouldDemandTheNumberOfALegalDocument() {
        Entity unnumbered = found.entity(EntityType.LEGAL_DOC, "Quyết định số 7-QĐ/ĐU", "7", null);

        assertThat(evaluate(List.of(), List.of(unnumbered)).score(Measure.LEGAL_DOCUMENTS))
                .isEqualTo(new Score(0, 1, 1));
    }

    @Test
    void shouldCountEveryLabelOfAReportThatWasNotExtractedAsMissed() {
        Evaluation evaluation = Evaluation.of(List.of(SHORT), List.of());

        assertThat(evaluation.score(Measure.QUANTITY)).isEqualTo(new Score(0, 0, 1));
        assertThat(evaluation.score(Measure.AREA)).isEqualTo(new Score(0, 1, 1));
        assertThat(evaluation.score(Measure.LEVEL)).isEqualTo(new Score(0, 1, 1));
        assertThat(evaluation.score(Measure.REPORT_YEAR)).isEqualTo(Score.NONE);
    }

    @Test
    void shouldPrintEveryMeasureInTheTable() {
        String table = evaluate(rightObservations(), rightEntities()).table();

        assertThat(table)
                .startsWith("1 cases")
                .contains("quantity              1.000   1.000   1.000       5      5         5")
                .contains("area                 1.000       1       1")
                .contains("0.95 to 1.00              5      5   1.000");
    }

    private List<Observation> rightObservations() {
        int first = COMMUNE.text().indexOf("12 đảng viên, đạt");
        Found body = new Found(COMMUNE.text().substring(0, first + "12 đảng viên".length()));
        return List.of(
                body.observation("12 đảng viên", "12", ADMITTED, "2022", Nature.ACTUAL),
                found.observation("120%", "120", "party.members.admitted_plan_pct", "2022", Nature.ACTUAL),
                found.observation("3 chi bộ", "3", "party.inspection.organizations_checked", "2022", Nature.ACTUAL),
                found.observation("3 đảng viên", "3.0", "party.inspection.members_checked", "2022", Nature.ACTUAL),
                found.observation("12 đảng viên", "12", ADMITTED, "2023", Nature.TARGET));
    }

    private List<Entity> rightEntities() {
        return List.of(
                found.entity(EntityType.PERSON, "Lê Thị Mận", "Lê Thị Mận", "Bí thư Đảng uỷ xã"),
                found.entity(EntityType.ORG, "Đảng bộ xã Tân Phong", "Đảng bộ xã Tân Phong", null),
                found.entity(EntityType.LEGAL_DOC, "Quyết định số 7-QĐ/ĐU", "7-QĐ/ĐU", null));
    }

    private Evaluation evaluate(List<Observation> observations, List<Entity> entities) {
        Extraction extraction = new Extraction(
                found.document("thu muc/xa-tan-phong.txt", "31", Level.COMMUNE, 2023), observations, entities);
        return Evaluation.of(List.of(COMMUNE), List.of(extraction));
    }
}
