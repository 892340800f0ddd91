package vn.niengiam.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AnchorTest {
    @Test
    void should_keep_plain_ids_readable() {
        assertThat(Anchor.of("obs", "5b1c0e7a93d24f16")).isEqualTo("obs-5b1c0e7a93d24f16");
        assertThat(Anchor.of("i", "party.members.admitted")).isEqualTo("i-party.members.admitted");
    }

    @Test
    void should_be_safe_and_different_for_different_ids() {
        List<String> anchors = List.of(
                Anchor.of("obs", ""), Anchor.of("obs", " "), Anchor.of("obs", "\"><b>"), Anchor.of("obs", "a#b"));

        assertThat(anchors).doesNotHaveDuplicates().allMatch(anchor -> anchor.matches("obs-x~[0-9a-f]*"));
    }
}
