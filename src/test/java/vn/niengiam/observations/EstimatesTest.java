package vn.niengiam.observations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.niengiam.documents.AreaBasis;
import vn.niengiam.documents.DocumentFixture;
import vn.niengiam.documents.Header;
import vn.niengiam.reference.Level;

class EstimatesTest {
    private static final Header HEADER = new Header(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of("37"),
            AreaBasis.TEXT,
            Optional.of(Level.PROVINCE),
            Optional.empty(),
            Optional.of(2023),
            Optional.empty());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Năm 2023, Đảng bộ tỉnh ước kết nạp 1.500 đảng viên. | 1500 | true",
                "Sơ bộ cả năm 2023, thu ngân sách đạt 17.500 tỷ đồng. | 17500 | true",
                "Thu ngân sách năm 2023 ước thực hiện 17.500 tỷ đồng, bằng 102% dự toán. | 17500 | true",
                "Năm 2023, Đảng bộ tỉnh kết nạp 1.500 đảng viên. | 1500 | false",
                "Năm 2023 kết nạp 1.500 đảng viên; thu ngân sách ước đạt 17.500 tỷ đồng. | 1500 | false",
                "Các thôn thực hiện tốt hương ước, năm 2023 kết nạp 1.500 đảng viên. | 1500 | false",
                "Khắc ghi ước nguyện của Bác, năm 2023 kết nạp 1.500 đảng viên. | 1500 | false",
                "Năm 2024, phấn đấu ước kết nạp 1.600 đảng viên. | 1600 | false",
            })
    void knowsAFigureThatItsTextCallsAnEstimate(String text, int value, boolean estimated) {
        var figures = ObservationExtractorTest.EXTRACTOR.extract(DocumentFixture.document("d", "a.txt", text, HEADER));

        assertThat(figures)
                .filteredOn(figure -> figure.value().intValue() == value)
                .singleElement()
                .extracting(figure -> figure.estimated().orElseThrow())
                .isEqualTo(estimated);
    }
}
