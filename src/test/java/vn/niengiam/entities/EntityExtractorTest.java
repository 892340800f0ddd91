package vn.niengiam.entities;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.niengiam.reference.Reference;
import vn.niengiam.text.UnicodeForm;

/**
 * Each folder of {@code golden/entities} is a case: a report of 2023, published on 10 January 2024, and what it names,
 * a line each ({@code type | surface | normalized | position | org | area}). {@code -Dgolden.rewrite} writes what is
 * found over what was expected, for the diff to be read.
 */
class EntityExtractorTest {
    private static final Path CASES = Path.of("src/test/resources/golden/entities");
    private static final EntityExtractor EXTRACTOR = new EntityExtractor(Reference.load(Path.of("conf")));

    static List<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void shouldFindWhatTheCaseNames(String name) throws IOException {
        Path folder = CASES.resolve(name);
        String text = UnicodeForm.of(Files.readString(folder.resolve("report.txt")));
        String found = extract(text).stream().map(entity -> line(entity) + "\n").collect(Collectors.joining());

        if (System.getProperty("golden.rewrite") != null) {
            Files.writeString(folder.resolve("entities.txt"), found);
        }
        assertThat(found).isEqualTo(Files.readString(folder.resolve("entities.txt")));
    }

    @Test
    void shouldPointAtTheSurfaceInTheText() {
        String text =
                "Sáng 9-1, đồng chí Lê Thị Mận, Bí thư Huyện ủy Đại Lộc dự; UBND huyện báo cáo Nghị quyết số 3-NQ/HU.";

        assertThat(extract(text))
                .isNotEmpty()
                .allSatisfy(entity -> assertThat(text.substring(entity.spanStart(), entity.spanEnd()))
                        .isEqualTo(entity.surface()));
    }

    @Test
    void shouldFindNothingInAnEmptyText() {
        assertThat(extract("")).isEmpty();
    }

    @Test
    void shouldGetThroughTextsMadeToNestWithoutEnd() {
        assertThat(extract("Văn phòng Đảng ủy ".repeat(20_000))).hasSizeLessThan(3);
        assertThat(extract("Phó Bí thư Đảng ủy Khối - ".repeat(20_000))).isEmpty();
        assertThat(extract("Nguyễn ".repeat(50_000))).isEmpty();
        assertThat(extract("1/".repeat(100_000))).isEmpty();
        assertThat(extract("ông, ".repeat(50_000))).isEmpty();
        assertThat(extract("Bí thư, ông Lê (".repeat(20_000))).isEmpty();
        assertThat(extract("đợt 3-2, ".repeat(20_000))).isEmpty();
        assertThat(extract("Lê Mận - ".repeat(20_000) + "\n")).isEmpty();
    }

    private static List<Entity> extract(String text) {
        return EXTRACTOR.extract(Reports.of("report.txt", text, LocalDate.of(2024, 1, 10), 2023));
    }

    private static String line(Entity entity) {
        String line = String.join(
                " | ",
                entity.type().name(),
                entity.surface(),
                entity.normalized().orElse(""),
                entity.position().orElse(""),
                entity.org().orElse(""),
                entity.refArea().orElse(""));
        return line.replaceFirst("( \\| *)+$", "").replace(" |  | ", " | | ").replace(" |  | ", " | | ");
    }
}
