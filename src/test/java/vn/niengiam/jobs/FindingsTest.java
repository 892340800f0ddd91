package vn.niengiam.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.niengiam.documents.ParseStatus;
import vn.niengiam.settings.Settings;

class FindingsTest {
    private static final Ingested INGESTED = new Ingested(
            10,
            Map.of(ParseStatus.PARSED, 6L, ParseStatus.TRUNCATED, 1L, ParseStatus.FAILED, 2L, ParseStatus.EMPTY, 1L),
            0,
            10,
            0);

    @Test
    void should_find_nothing_fatal_in_a_few_broken_files() {
        assertThat(findings(List.of(), 0.5)).isEmpty();
    }

    @Test
    void should_count_documents_of_a_fatal_status() {
        assertThat(findings(List.of("failed", "crashed"), 0.5))
                .containsExactly("2 failed, which run.fatal_statuses names");
    }

    @Test
    void should_find_too_large_a_share_without_text() {
        assertThat(findings(List.of(), 0.2))
                .containsExactly("3 of 10 files gave no text, more than the share 0.2 of run.fatal_share");
        assertThat(findings(List.of(), 0.3)).isEmpty();
    }

    @Test
    void should_find_nothing_in_a_run_that_read_no_archive() {
        assertThat(Findings.of(new RunJournal(), settings(List.of("failed"), 0)))
                .isEmpty();
    }

    private static List<String> findings(List<String> statuses, double share) {
        RunJournal journal = new RunJournal();
        journal.ingested(INGESTED);
        return Findings.of(journal, settings(statuses, share));
    }

    private static Settings.Run settings(List<String> statuses, double share) {
        return new Settings.Run(statuses, share, Duration.ofSeconds(10), 20);
    }
}
