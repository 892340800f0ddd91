package vn.niengiam.observations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.niengiam.documents.Document;
import vn.niengiam.documents.DocumentFixture;
import vn.niengiam.documents.Header;
import vn.niengiam.documents.HeaderFacts;
import vn.niengiam.documents.ParseStatus;
import vn.niengiam.documents.ParsedFile;
import vn.niengiam.reference.Reference;
import vn.niengiam.text.UnicodeForm;

/**
 * Whole reports, labelled by hand before the engine had seen them: text → header facts → figures. What the engine still
 * gets wrong stands in the case's differences.txt, so that any change of a rule shows as a change of a file. {@code -Dgolden.rewrite} writes what differs now.
 */
class GoldenReportsTest {
    private static final Path CASES = Path.of("src/test/resources/golden/reports");
    private static final Reference REFERENCE = Reference.load(Path.of("conf"));
    private static final ObservationExtractor EXTRACTOR = new ObservationExtractor(REFERENCE);
    private static final HeaderFacts HEADERS = new HeaderFacts(REFERENCE);

    @TestFactory
    List<DynamicTest> reportsShouldBeReadAsTheirLabelsSay() {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.sorted()
                    .map(folder -> DynamicTest.dynamicTest(
                            folder.getFileName().toString(), () -> check(folder, differences(folder))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void check(Path folder, List<String> differences) {
        if (System.getProperty("golden.rewrite") != null) {
            rewrite(folder.resolve("differences.txt"), differences);
        }
        assertThat(differences).as(text(folder, "report.txt")).containsExactlyElementsOf(known(folder));
    }

    private static void rewrite(Path file, List<String> differences) {
        try {
            if (differences.isEmpty()) {
                Files.deleteIfExists(file);
            } else {
                Files.write(file, differences);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> differences(Path folder) {
        String report = text(folder, "report.txt");
        String path = folder.getFileName() + ".txt";
        ParsedFile file = new ParsedFile(
                ParseStatus.PARSED,
                Optional.empty(),
                Optional.of("text/plain"),
                Optional.of("UTF-8"),
                Optional.empty(),
                Optional.empty(),
                report,
                Map.of());
        Header header = HEADERS.read(path, file);
        Document document = DocumentFixture.document("case", path, report, header);
        List<String> differences =
                new ArrayList<>(headerDifferences(text(folder, "header.txt").strip(), header));
        List<GoldenFigure> expected = GoldenFigure.read(text(folder, "observations.txt"));
        differences.addAll(GoldenFigure.differences(report, expected, EXTRACTOR.extract(document)));
        return differences;
    }

    private static List<String> headerDifferences(String expected, Header header) {
        String[] names = {"area", "level", "report year", "report kind"};
        String[] labels = expected.split("\\|");
        String[] found = {
            header.refArea().orElse("-"),
            header.level().map(level -> level.name().toLowerCase(Locale.ROOT)).orElse("-"),
            header.reportYear().map(String::valueOf).orElse("-"),
            header.reportKind()
                    .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                    .orElse("-")
        };
        List<String> differences = new ArrayList<>();
        for (int i = 0; i < names.length; i++) {
            String label = labels[i].strip();
            if (!label.equals(found[i])) {
                differences.add(names[i] + ": " + label + ", found " + found[i]);
            }
        }
        return differences;
    }

    private static List<String> known(Path folder) {
        return Files.exists(folder.resolve("differences.txt"))
                ? text(folder, "differences.txt").lines().toList()
                : List.of();
    }

    private static String text(Path folder, String name) {
        try {
            return UnicodeForm.of(Files.readString(folder.resolve(name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
