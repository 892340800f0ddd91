package vn.niengiam.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The reports of {@code golden/reprints} as files: some print one report, some come from one template. */
@ExtendWith(SparkExtension.class)
class ReprintsIT {
    private static final Path CASES = Path.of("src/test/resources/golden/reprints");
    private static final List<String> ONE_REPORT =
            List.of("cut_at_the_end", "one_figure_corrected", "original", "other_headline_and_byline");
    private static final List<String> OTHERS =
            List.of("digest_of_two", "note_that_quotes", "other_commune", "quarter", "year_before");

    @Test
    void should_name_the_first_of_all_prints_whatever_came_first(SparkSession spark, @TempDir Path temp)
            throws IOException {
        Path input = Files.createDirectories(temp.resolve("lưu trữ"));
        Runs inTurn = new Runs(spark, input, temp.resolve("hồ dần"));
        copy(List.of("original", "other_headline_and_byline", "year_before"), input);
        inTurn.run(List.of(Stage.INGEST));
        Map<String, String> atFirst = originals(inTurn);
        copy(ONE_REPORT, input);
        copy(OTHERS, input);
        inTurn.run(List.of(Stage.INGEST));
        Runs atOnce = new Runs(spark, input, temp.resolve("hồ một lần"));
        atOnce.run(List.of(Stage.INGEST));

        Map<String, String> ids = atOnce.column("doc_id");
        assertThat(atFirst).isEqualTo(Map.of("other_headline_and_byline.txt", ids.get("original.txt")));
        // None of them tells the day on which it appeared, so the first path decides.
        String first = ids.get("cut_at_the_end.txt");
        assertThat(originals(atOnce))
                .isEqualTo(Map.of(
                        "one_figure_corrected.txt", first,
                        "original.txt", first,
                        "other_headline_and_byline.txt", first));
        assertThat(originals(inTurn)).isEqualTo(originals(atOnce));
        assertThat(atOnce.summary()).contains("9 listed, 9 newly parsed, 3 copies or reprints of others");
    }

    private static void copy(List<String> names, Path input) throws IOException {
        for (String name : names) {
            Path file = input.resolve(name + ".txt");
            if (!Files.exists(file)) {
                Files.copy(CASES.resolve(name + ".txt"), file);
            }
        }
    }

    private static Map<String, String> originals(Runs runs) {
        Map<String, String> originals = runs.column("duplicate_of");
        originals.values().removeIf(Objects::isNull);
        return originals;
    }
}
