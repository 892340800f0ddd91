package vn.niengiam.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentAddressTest {
    @ParameterizedTest
    @CsvSource({
        "https://baoxyz.vn/tin-185231016094009532.htm, 2023-10-16",
        "https://baoxyz.vn/tin-20231219153826613.htm, 2023-12-19",
        "https://baoxyz.vn/2020/11/05/tin.html, 2020-11-05",
        "https://baoxyz.vn/107-hoc-vien-10042012-a21917.html, 2012-04-10",
        "https://baoxyz.vn/1/1647698310522/1712710910339, 2024-04-10",
        "https://baoxyz.vn/print/3002312.html,",
        "https://baoxyz.vn/tin-99999999.html,",
    })
    void readsTheDayInAUrl(String url, LocalDate day) {
        assertThat(address("a.html", url).day()).isEqualTo(Optional.ofNullable(day));
    }

    @Test
    void readsTheMonthOfAFolder() {
        assertThat(address("a.html", "http://baoxyz.vn/chinh-tri/201807/tin-802813/")
                        .month())
                .hasValue(YearMonth.of(2018, 7));
        assertThat(address("a.html", "http://baoxyz.vn/2018/7/tin.html").month())
                .hasValue(YearMonth.of(2018, 7));
        assertThat(address("a.html", "http://baoxyz.vn/tin.html").month()).isEmpty();
    }

    @Test
    void readsDayAndMonthInTheFoldersOfACopiedSite() {
        assertThat(address("crawl/baoxyz.vn/chinh-tri/201807/tin-802813.html", "")
                        .month())
                .hasValue(YearMonth.of(2018, 7));
        assertThat(address("crawl/baoxyz.vn/2020/11/05/tin.html", "").day()).hasValue(LocalDate.of(2020, 11, 5));
        assertThat(address("crawl-20240101/baoxyz.vn/tin.html", "").day()).isEmpty();
        assertThat(address("luu-tru/201807/tin.html", "").month()).isEmpty();
    }

    @Test
    void findsTheHostInUrlOrPath() {
        assertThat(address("a.html", "http://www.baoxyz.vn:8080/tin.html").hosts())
                .containsExactly("baoxyz.vn");
        assertThat(address("crawl/baoxyz.vn/2020/a.html", "").hosts()).containsExactly("baoxyz.vn");
        assertThat(address("pages.warc!/http://m.baoxyz.com.vn/tin.html", "").hosts())
                .contains("m.baoxyz.com.vn");
        assertThat(address("bao-cao/2020.docx", "").hosts()).isEmpty();
    }

    @Test
    void writesPathAndUrlAsPlainWords() {
        assertThat(address("Báo cáo/Đắk_Lắk 2020.docx", "").words()).isEqualTo(" bao cao dak lak 2020 docx ");
        assertThat(address("a.txt", "http://baoxyz.vn/B%C3%A1o-c%C3%A1o%ZZ").words())
                .contains(" a txt ");
    }

    private static DocumentAddress address(String path, String url) {
        return DocumentAddress.of(path, url.isEmpty() ? Map.of() : Map.of("url", url));
    }
}
