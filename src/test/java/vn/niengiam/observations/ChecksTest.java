package vn.niengiam.observations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import vn.niengiam.documents.AreaBasis;
import vn.niengiam.documents.Document;
import vn.niengiam.documents.DocumentFixture;
import vn.niengiam.documents.Header;
import vn.niengiam.documents.ReportKind;
import vn.niengiam.reference.Level;
import vn.niengiam.reference.Reference;

class ChecksTest {
    private static final ObservationExtractor EXTRACTOR = new ObservationExtractor(Reference.load(Path.of("conf")));
    private static final Header HEADER = new Header(
            Optional.empty(),
            Optional.of(LocalDate.of(2024, 1, 12)),
            Optional.empty(),
            Optional.of("30"),
            AreaBasis.TEXT,
            Optional.of(Level.PROVINCE),
            Optional.empty(),
            Optional.of(2023),
            Optional.of(ReportKind.YEAR));

    @ParameterizedTest
    @CsvFileSource(resources = "/golden/observations/checks.csv", numLinesToSkip = 1)
    void sumsThatASentenceInvitesShouldBeDone(String sentence, String checks) {
        Document document = DocumentFixture.document("case", "case.txt", sentence, HEADER);

        String done = EXTRACTOR.extract(document).stream()
                .filter(observation -> !observation.checks().isEmpty())
                .map(observation -> observation.value().toPlainString() + "=" + String.join("+", observation.checks()))
                .collect(Collectors.joining(" "));

        assertThat(done).isEqualTo(Optional.ofNullable(checks).orElse(""));
    }
}
