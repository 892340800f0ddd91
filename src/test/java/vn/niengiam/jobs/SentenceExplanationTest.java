package vn.niengiam.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.niengiam.documents.ReportKind;
import vn.niengiam.reference.Level;
import vn.niengiam.reference.Reference;

/**
 * Every folder of golden/explain is a sentence and what an analyst is told of it; header.txt says "report year, kind, level,
 * province uid, day of publication" where they are not the ordinary ones. {@code -Dgolden.rewrite} writes what is found.
 */
class SentenceExplanationTest {
    private static final Path CASES = Path.of("src/test/resources/golden/explain");
    private static final String ORDINARY_HEADER = "2023 year province 02 2024-01-05";
    private static final Reference REFERENCE = Reference.load(Path.of("conf"));

    static Stream<Path> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void should_tell_every_step_and_its_reason(Path folder) throws IOException {
        Path expected = folder.resolve("explanation.txt");
        String told = SentenceExplanation.of(
                Files.readString(folder.resolve("sentence.txt")), header(folder.resolve("header.txt")), REFERENCE);
        if (System.getProperty("golden.rewrite") != null) {
            Files.writeString(expected, told);
        }

        assertThat(told).isEqualTo(Files.readString(expected));
    }

    @Test
    void should_say_that_an_empty_text_holds_nothing() {
        assertThat(SentenceExplanation.of(" \n\u00a0", header(ORDINARY_HEADER), REFERENCE))
                .isEqualTo("There is nothing to read: the text is empty.\n");
    }

    @Test
    void should_ask_for_the_year_where_none_is_given() {
        SentenceExplanation.Header unknown = new SentenceExplanation.Header(
                Optional.empty(), ReportKind.YEAR, Optional.empty(), Optional.empty(), Level.PROVINCE);

        assertThat(SentenceExplanation.of("Toàn tỉnh kết nạp 45 đảng viên.", unknown, REFERENCE))
                .startsWith("The report: province, does not say on which year; give it with --year\n")
                .contains("no period, inferred: no words date it,", "− 0.30 (no period)");
    }

    private static SentenceExplanation.Header header(Path file) throws IOException {
        return header(Files.exists(file) ? Files.readString(file).strip() : ORDINARY_HEADER);
    }

    private static SentenceExplanation.Header header(String line) {
        String[] words = line.toUpperCase(Locale.ROOT).split(" ");
        return new SentenceExplanation.Header(
                Optional.of(Integer.valueOf(words[0])),
                ReportKind.valueOf(words[1]),
                Optional.of(words[3]),
                Optional.of(LocalDate.parse(words[4])),
                Level.valueOf(words[2]));
    }
}
