package vn.niengiam.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.niengiam.reference.Reference;
import vn.niengiam.text.UnicodeForm;

/** Header facts against labelled reports, where those are at hand beside the project. */
class HeaderGoldIT {
    private static final Path GOLD = Path.of("..", "shared", "gold");

    @Test
    void readsAreaLevelAndYearOfTheLabelledReports() throws IOException {
        assumeTrue(Files.isDirectory(GOLD), "no labelled reports beside the project");
        Score withUrl = new Score();
        Score withoutUrl = new Score();
        HeaderFacts facts = new HeaderFacts(Reference.load(Path.of("conf")));
        for (Path label : labels()) {
            JsonNode expected = new ObjectMapper().readTree(label.toFile());
            String name = label.getFileName().toString().replace(".json", ".txt");
            String text =
                    UnicodeForm.of(Files.readString(GOLD.resolve("reports").resolve(name)));
            Map<String, String> url = expected.path("url").isNull()
                    ? Map.of()
                    : Map.of("url", expected.path("url").asText());
            withUrl.add(name, expected, facts.read(name, DocumentFixture.file(text, url)));
            withoutUrl.add(name, expected, facts.read(name, DocumentFixture.file(text, Map.of())));
        }
        System.out.println(withUrl.summary("with URL") + withoutUrl.summary("text alone"));

        assertThat(withUrl.misses).filteredOn(miss -> miss.startsWith("seed")).isEmpty();
        assertThat(withUrl.share("area")).isGreaterThanOrEqualTo(0.97);
        assertThat(withUrl.share("level")).isGreaterThanOrEqualTo(0.95);
        assertThat(withUrl.share("year")).isGreaterThanOrEqualTo(0.97);
        assertThat(withoutUrl.share("area")).as("seven reports name no place").isGreaterThanOrEqualTo(0.85);
        assertThat(withoutUrl.share("level")).isGreaterThanOrEqualTo(0.95);
    }

    private static List<Path> labels() throws IOException {
        try (Stream<Path> labels = Files.list(GOLD.resolve("labels"))) {
            return labels.sorted().toList();
        }
    }

    /** Right answers by question, and what went wrong. */
    private static final class Score {
        private final Map<String, int[]> counts = new java.util.TreeMap<>();
        private final List<String> misses = new ArrayList<>();

        void add(String name, JsonNode expected, Header header) {
            count(
                    name,
                    "area",
                    Set.of(expected.path("area_code").asText("")),
                    header.refArea().orElse(""));
            count(
                    name,
                    "level",
                    Set.of(expected.path("level").asText("")),
                    header.level()
                            .map(level -> level.name().toLowerCase(Locale.ROOT))
                            .orElse(""));
            Set<String> years =
                    new HashSet<>(Set.of(expected.path("report_year").asText("")));
            expected.path("report_year_alt").forEach(year -> years.add(year.asText()));
            count(name, "year", years, header.reportYear().map(String::valueOf).orElse(""));
        }

        private void count(String name, String question, Set<String> right, String answer) {
            Set<String> accepted = right.contains("null") ? Set.of("") : right;
            int[] count = counts.computeIfAbsent(question, any -> new int[2]);
            count[1]++;
            if (accepted.contains(answer)) {
                count[0]++;
            } else {
                misses.add(name + " " + question + ": expected " + accepted + " but read '" + answer + "'");
            }
        }

        double share(String question) {
            return counts.get(question)[0] / (double) counts.get(question)[1];
        }

        String summary(String title) {
            StringBuilder summary = new StringBuilder("\n== " + title + "\n");
            counts.forEach((question, count) -> summary.append(question + " " + count[0] + "/" + count[1] + "\n"));
            return summary + String.join("\n", misses) + "\n";
        }
    }
}
