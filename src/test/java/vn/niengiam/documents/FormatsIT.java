package vn.niengiam.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatsIT {
    private static final Path FILES = Path.of("src/test/resources/documents");
    private static ParserPool pool;

    @BeforeAll
    static void start() {
        pool = BuiltParsers.pool();
    }

    @AfterAll
    static void stop() {
        pool.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    corrupt.pdf    | FAILED      | application/pdf                      | is damaged, or not what it seems: its list of pages is not there
                    protected.pdf  | ENCRYPTED   | application/pdf                      | is protected by a password
                    certificate.pdf | ENCRYPTED  | application/pdf                      | is encrypted to the certificates of its readers
                    protected.docx | ENCRYPTED   | application/x-tika-ooxml-protected   | is protected by a password
                    scan.pdf       | NEEDS_OCR   | application/pdf                      | its only page can be read by OCR only; OCR is turned off
                    scan-page-1.png | NEEDS_OCR  | image/png                            | its only page can be read by OCR only; OCR is turned off
                    scan.png       | EMPTY       | image/png                            | an image too small to hold a text
                    blank.pdf      | EMPTY       | application/pdf                      | no text on any of its 3 pages
                    unknown.bin    | UNSUPPORTED | application/octet-stream             | is called .bin, but its content is of no kind that is known
                    """)
    void saysWhyThereIsNoText(String name, ParseStatus status, String mediaType, String reason) throws IOException {
        ParsedFile file = parse(name);
        assertThat(file.status()).isEqualTo(status);
        assertThat(file.mediaType()).hasValue(mediaType);
        assertThat(file.reason().orElseThrow()).startsWith(reason).doesNotContain("\n", "\tat ");
        assertThat(file.text()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    rong.txt   | ''                                                | 0 bytes
                    trang.txt  | '   '                                             | only white space
                    trang.html | <html><script>var a = 1</script><body></body>     | no text on the page
                    """)
    void saysThatAFileIsEmpty(String name, String content, String reason) {
        ParsedFile file = pool.parse(name, content.getBytes(StandardCharsets.UTF_8));
        assertThat(file.status()).isEqualTo(ParseStatus.EMPTY);
        assertThat(file.reason()).hasValue(reason);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    a.zip | 504B0506000000000000000000000000000000000000    | EMPTY       | a ZIP container without files
                    a.7z  | 377ABCAF271C0004                                | FAILED      | breaks off before its end
                    a.eml | 46726F6D3A206140622E766E0D0A546F3A206140622E760D0A0D0A | EMPTY       | no text in the document
                    a.exe | 4D5A90000300000004000000FFFF0000                | UNSUPPORTED | no parser for the media type application/x-
                    """)
    void doesNotTakeAContainerMailOrProgramForText(String name, String bytes, ParseStatus status, String reason) {
        ParsedFile file = pool.parse(name, HexFormat.of().parseHex(bytes));
        assertThat(file.status()).isEqualTo(status);
        assertThat(file.reason().orElseThrow()).startsWith(reason);
    }

    @Test
    void saysThatAnOfficeDocumentIsEmpty() throws IOException {
        ParsedFile file = parse("empty.docx");
        assertThat(file.status()).isEqualTo(ParseStatus.EMPTY);
        assertThat(file.reason()).hasValue("no text in the document");
    }

    @Test
    void readsWordByParagraphAndRowWithoutRunningHeadsAndAttachments() throws IOException {
        ParsedFile file = parse("report.docx");
        assertThat(file.status()).isEqualTo(ParseStatus.PARSED);
        assertThat(file.title()).hasValue("Báo cáo năm 2023");
        assertThat(file.metadata()).containsEntry("author", "Văn phòng Huyện ủy");
        assertThat(file.text()).isEqualTo("""
                        HUYỆN ỦY SÔNG LAM
                        *
                        Số 45-BC/HU
                        ĐẢNG CỘNG SẢN VIỆT NAM
                        Sông Lam, ngày 5 tháng 1 năm 2024
                        BÁO CÁO
                        Kết quả công tác xây dựng Đảng năm 2023
                        Trong năm, Đảng bộ huyện kết nạp 126 đảng viên, đạt 105% kế hoạch.
                        Đơn vị | Kết nạp | Tỷ lệ
                        Xã Thanh Hà | 12 | 100%
                        Xã Thanh Lâm | 9 | 90%
                        Nơi nhận: Tỉnh ủy (báo cáo).
                        """);
    }

    @ParameterizedTest
    @CsvSource({"report.xlsx", "report.xls"})
    void readsNumbersOfASheetAsAVietnameseReaderSeesThem(String name) throws IOException {
        assertThat(parse(name).text()).isEqualTo("""
                        Kết nạp 2023
                        Đơn vị | Số đảng viên | Tỷ lệ
                        Huyện Sông Lam | 1.382 | 72,5%
                        """);
    }

    @Test
    void joinsWrappedLinesOfPdfAndLeavesRowsAndItemsApart() throws IOException {
        assertThat(parse("report.pdf").text()).isEqualTo(Files.readString(FILES.resolve("report.pdf.txt")));
    }

    @Test
    void readsColumnsOfPdfOneAfterTheOther() throws IOException {
        assertThat(parse("columns.pdf").text()).isEqualTo("""
                        Cột thứ nhất kể về công tác tổ chức cán bộ của Đảng bộ tỉnh trong năm qua với nhiều kết quả.
                        Cột thứ hai nói về công tác dân vận và hoạt động của Mặt trận Tổ quốc các cấp trong tỉnh.
                        Hết.
                        """);
    }

    @Test
    void readsRtf() {
        String rtf =
                "{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Times New Roman;}}\\pard\\f0 K\\u7871 ?t n\\u7841 ?p 126 \\u273 ?\\u7843 ?ng vi\\u234 ?n.\\par N\\u259 ?m 2023.}";
        assertThat(pool.parse("a.rtf", rtf.getBytes(StandardCharsets.US_ASCII)).text())
                .isEqualTo("Kết nạp 126 đảng viên.\nNăm 2023.\n");
    }

    @Test
    void readsAPageByItsMarkupWhateverItsName() {
        String page = "\n".repeat(500)
                + "<html><head><title>Tin huyện</title></head><body><p>Kết nạp 126 đảng viên.</p></body></html>";
        ParsedFile file = pool.parse("chitiet.aspx", page.getBytes(StandardCharsets.UTF_8));
        assertThat(file.mediaType()).hasValue("text/html");
        assertThat(file.title()).hasValue("Tin huyện");
        assertThat(file.text()).isEqualTo("Kết nạp 126 đảng viên.\n");
    }

    private static ParsedFile parse(String name) throws IOException {
        return pool.parse(name, Files.readAllBytes(FILES.resolve(name)));
    }
}
