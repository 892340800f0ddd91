package vn.niengiam.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HexFormat;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CharsetsIT {
    private static final String SENTENCE =
            "Năm 2023, toàn tỉnh kết nạp được 1.382 đảng viên; Đảng bộ huyện Ý Yên đạt 97%.";
    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";
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
                    UTF-8        | ''     | UTF-8
                    UTF-8        | EFBBBF | UTF-8
                    UTF-16LE     | FFFE   | UTF-16LE
                    UTF-16BE     | FEFF   | UTF-16BE
                    UTF-16LE     | ''     | UTF-16LE
                    UTF-16BE     | ''     | UTF-16BE
                    windows-1258 | ''     | windows-1258
                    """)
    void readsPlainTextIn(String charset, String mark, String reported) {
        ParsedFile file = pool.parse("a.txt", encoded(SENTENCE, charset, mark));
        assertThat(file.text()).isEqualTo(SENTENCE);
        assertThat(file.charset()).hasValue(reported);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    UTF-8        | UTF-8        | UTF-8
                    UTF-8        | iso-8859-1   | UTF-8
                    UTF-8        | windows-1258 | UTF-8
                    windows-1258 | windows-1258 | windows-1258
                    windows-1258 | windows-1252 | windows-1258
                    windows-1258 | UTF-8        | windows-1258
                    UTF-16LE     | UTF-16       | UTF-16LE
                    """)
    void readsAPageThatIsInOneCharsetAndDeclares(String charset, String declared, String reported) {
        String page = "<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset=" + declared
                + "\"></head><body><p>" + SENTENCE + "</p></body></html>";
        ParsedFile file = pool.parse("a.html", encoded(page, charset, ""));
        assertThat(file.text()).isEqualTo(SENTENCE + "\n");
        assertThat(file.charset()).hasValue(reported);
    }

    @Test
    void believesADeclarationThatNothingSpeaksAgainst() {
        String page =
                "<html><head><meta charset=\"windows-1258\"></head><body><p>Ban T\u00F4 ch\u01B0c</p></body></html>";
        ParsedFile file = pool.parse("a.html", page.getBytes(Charset.forName("windows-1258")));
        assertThat(file.charset()).hasValue("windows-1258");
        assertThat(file.text()).isEqualTo("Ban Tô chưc\n");
    }

    @Test
    void keepsPlainTextAsItStands() {
        String text = "  Hà Khê, ngày 5/1\n\n\n\n1. Kết nạp:   12\n2. Xóa tên:    3\n   \nHết";
        assertThat(pool.parse("a.txt", text.getBytes(StandardCharsets.UTF_8)).text())
                .isEqualTo(text);
    }

    @Test
    void composesLettersAndEndsLinesAlike() {
        String decomposed = Normalizer.normalize("Tỉnh ủy\r\nHà\u00A0Khê\r", Normalizer.Form.NFD);
        assertThat(pool.parse("a.txt", decomposed.getBytes(StandardCharsets.UTF_8))
                        .text())
                .isEqualTo("Tỉnh ủy\nHà Khê\n");
    }

    @Test
    void readsUtf8WithABrokenLetterAsUtf8() {
        byte[] bytes = encoded(SENTENCE, "UTF-8", "");
        bytes[1] = (byte) 0xFF;
        ParsedFile file = pool.parse("a.txt", bytes);
        assertThat(file.charset()).hasValue("UTF-8");
        assertThat(file.text()).endsWith("toàn tỉnh kết nạp được 1.382 đảng viên; Đảng bộ huyện Ý Yên đạt 97%.");
    }

    /** Windows-1258 has letters with their shape, but not with their tone: that follows as a mark. */
    private static byte[] encoded(String text, String charset, String mark) {
        StringBuilder spelled = new StringBuilder();
        for (String letter : text.split("", -1)) {
            String parts = Normalizer.normalize(letter, Normalizer.Form.NFD);
            String shape = parts.replaceAll("[" + TONES + "]", "");
            String tone = parts.replaceAll("[^" + TONES + "]", "");
            spelled.append(Normalizer.normalize(shape, Normalizer.Form.NFC)).append(tone);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(HexFormat.of().parseHex(mark));
        bytes.writeBytes(
                (charset.equals("windows-1258") ? spelled.toString() : text).getBytes(Charset.forName(charset)));
        return bytes.toByteArray();
    }
}
