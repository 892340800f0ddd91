package vn.niengiam.observations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.niengiam.documents.AreaBasis;
import vn.niengiam.documents.Document;
import vn.niengiam.documents.DocumentFixture;
import vn.niengiam.documents.Header;
import vn.niengiam.documents.ReportKind;
import vn.niengiam.reference.Level;
import vn.niengiam.reference.Reference;

class ObservationExtractorTest {
    static final ObservationExtractor EXTRACTOR = new ObservationExtractor(Reference.load(Path.of("conf")));

    @TestFactory
    List<DynamicTest> everyFigureShouldMeanWhatTheSentenceSays() {
        return cases().stream()
                .map(example -> DynamicTest.dynamicTest(example.name(), () -> {
                    List<Observation> found = EXTRACTOR.extract(example.document());
                    assertThat(found.stream()
                                    .map(ObservationExtractorTest::line)
                                    .toList())
                            .as(example.document().text())
                            .containsExactlyElementsOf(example.expected());
                    assertThat(found)
                            .allSatisfy(
                                    observation -> assertThat(example.document().text())
                                            .contains(observation.sentence())
                                            .contains(observation.surface()));
                }))
                .toList();
    }

    /** The documents of all cases. */
    static Stream<Document> documents() {
        return cases().stream().map(Example::document);
    }

    private record Example(String name, Document document, List<String> expected) {}

    private static List<Example> cases() {
        return Arrays.stream(resource("/golden/observations/genre.txt").split("(?m)^== "))
                .skip(1)
                .map(ObservationExtractorTest::example)
                .toList();
    }

    private static Example example(String block) {
        List<String> lines =
                new ArrayList<>(block.lines().filter(line -> !line.isBlank()).toList());
        String[] header = lines.get(1).replace("header: ", "").split(" ");
        List<String> expected = lines.subList(3, lines.size()).stream()
                .map(line -> line.replaceAll("\\s*\\|\\s*", "|"))
                .toList();
        return new Example(lines.get(0), document(header, lines.get(2)), expected);
    }

    private static Document document(String[] header, String text) {
        return DocumentFixture.document(
                "case",
                "case.txt",
                text,
                new Header(
                        Optional.empty(),
                        Optional.of(LocalDate.parse(header[4])),
                        Optional.empty(),
                        Optional.of(header[3]),
                        AreaBasis.TEXT,
                        Optional.of(Level.valueOf(header[2].toUpperCase(Locale.ROOT))),
                        Optional.empty(),
                        Optional.of(Integer.valueOf(header[0])),
                        Optional.of(ReportKind.valueOf(header[1].toUpperCase(Locale.ROOT)))));
    }

    private static String line(Observation found) {
        String value = found.value().toPlainString()
                + found.target().map(target -> "/" + target.toPlainString()).orElse("")
                + found.valueMax().map(max -> ".." + max.toPlainString()).orElse("");
        return String.join(
                "|",
                value,
                found.unit(),
                found.indicator().orElse("-"),
                found.timePeriod().orElse("-"),
                found.nature().name().toLowerCase(Locale.ROOT),
                found.qualifier().name().toLowerCase(Locale.ROOT),
                found.subject().orElse("-"));
    }

    private static String resource(String name) {
        try (InputStream in = ObservationExtractorTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("Cannot read " + name, e);
        }
    }
}
