package vn.niengiam.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.niengiam.text.legacy.LegacyEncoding;
import vn.niengiam.text.legacy.LegacyWriter;

/** Files in old encodings, as the parsers give them. */
class LegacyFilesIT {
    private static final String TITLE = "Báo cáo của Ban Thường vụ Huyện uỷ khoá X";
    private static final String SENTENCE =
            "Trong năm, Đảng bộ huyện kết nạp 126 đảng viên mới, đạt 105% chỉ tiêu được giao; quyền lợi, gỗ, cổ phần.";

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
    @EnumSource
    void readsPlainText(LegacyEncoding encoding) {
        ParsedFile file = pool.parse("a.txt", new LegacyWriter(encoding).bytes(TITLE + "\r\n" + SENTENCE + "\r\n"));
        assertThat(file.text()).isEqualTo(TITLE + "\n" + SENTENCE + "\n");
        assertThat(file.legacyEncoding()).hasValue(encoding.name());
    }

    @ParameterizedTest
    @ValueSource(strings = {"utf-8", "iso-8859-1", "windows-1258", "windows-1251", "tis-620", "big5", "x-user-defined"})
    void readsAPageWhateverCharsetItDeclares(String charset) {
        ParsedFile file = pool.parse("a.html", new LegacyWriter(LegacyEncoding.TCVN3).bytes(page(charset)));
        assertThat(file.charset()).hasValue("windows-1252");
        assertThat(file.legacyEncoding()).hasValue("TCVN3");
        assertThat(file.title()).hasValue(TITLE);
        assertThat(file.text()).isEqualTo(TITLE + "\n" + SENTENCE + "\n");
    }

    @Test
    void readsAPageThatASecondProgramTookForLatin() {
        String page = new LegacyWriter(LegacyEncoding.TCVN3).write(page("utf-8"));
        ParsedFile file = pool.parse("a.html", page.getBytes(StandardCharsets.UTF_8));
        assertThat(file.legacyEncoding()).hasValue("TCVN3");
        assertThat(file.text()).isEqualTo(TITLE + "\n" + SENTENCE + "\n");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void readsRtfWithItsTitle(int fontCharset) {
        LegacyWriter writer = new LegacyWriter(LegacyEncoding.TCVN3);
        String rtf = "{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0\\fcharset" + fontCharset + " .VnTime;}}{\\info{\\title "
                + escaped(writer.write(TITLE)) + "}}\\pard\\f0 " + escaped(writer.write(SENTENCE)) + "\\par}";
        ParsedFile file = pool.parse("a.rtf", rtf.getBytes(StandardCharsets.US_ASCII));
        assertThat(file.text()).isEqualTo(SENTENCE + "\n");
        assertThat(file.title()).hasValue(TITLE);
        assertThat(file.legacyEncoding()).hasValue("TCVN3");
    }

    @Test
    void leavesAWesternPageAsItIs() {
        String text = "L'été à Noël, les élèves fêtent leur réussite; où sont les garçons, déjà fatigués ?";
        ParsedFile file = pool.parse("a.html", ("<p>" + text + "</p>").getBytes(StandardCharsets.ISO_8859_1));
        assertThat(file.text()).isEqualTo(text + "\n");
        assertThat(file.legacyEncoding()).isEmpty();
    }

    private static String page(String charset) {
        return "<html><head><meta charset=\"" + charset + "\"><title>" + TITLE + "</title></head><body><h1>" + TITLE
                + "</h1><p>" + SENTENCE + "</p></body></html>";
    }

    private static String escaped(String bytes) {
        StringBuilder escaped = new StringBuilder();
        bytes.chars().forEach(c -> escaped.append(c < 0x80 ? Character.toString(c) : String.format("\\'%02x", c)));
        return escaped.toString();
    }
}
