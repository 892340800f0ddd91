package vn.niengiam.report;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class EditionContentTest {
    @Test
    void should_refuse_a_figure_that_no_sentence_states() {
        EditionContent whole = EditionFixture.plain();
        List<Statement> allButTheFirst =
                whole.statements().subList(1, whole.statements().size());

        assertThatThrownBy(() -> new EditionContent(
                        whole.editionId(),
                        whole.programVersion(),
                        whole.trends(),
                        whole.coverage(),
                        whole.conflicts(),
                        whole.summaries(),
                        allButTheFirst,
                        whole.documents(),
                        whole.indicators(),
                        whole.provinces()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Cannot write the report: no statement for 1 figures, the first being"
                        + " party.members.admitted of 02 in 2022; make trends and report from one release");
    }
}
