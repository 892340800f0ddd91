package vn.niengiam.documents.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlFactsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    <meta property="article:published_time" content="2023-01-18T09:00:00+07:00"> | published | 2023-01-18T09:00:00+07:00
                    <meta itemprop="datePublished" content="2023-01-18">                         | published | 2023-01-18
                    <meta name="pubdate" content="2023-01-18">                                   | published | 2023-01-18
                    <meta name="DC.date.issued" content="2023-01-18">                            | published | 2023-01-18
                    <time itemprop="datePublished" datetime="2023-01-18">hôm qua</time>          | published | 2023-01-18
                    <script type="application/ld+json">{"datePublished" : "2023-01-18",}</script> | published | 2023-01-18
                    <meta property="article:modified_time" content="2023-01-19">                 | modified  | 2023-01-19
                    <script type="application/ld+json">{"dateModified":"2023-01-19"}</script>    | modified  | 2023-01-19
                    <meta name="author" content="Minh Hằng">                                     | author    | Minh Hằng
                    <link rel="canonical" href="https://songlam.example/tin/1">                  | url       | https://songlam.example/tin/1
                    <meta property="og:url" content="https://songlam.example/tin/1">             | url       | https://songlam.example/tin/1
                    """)
    void readsFrom(String markup, String key, String value) {
        assertThat(HtmlFacts.of(Jsoup.parse("<head>" + markup + "</head>"))).isEqualTo(Map.of(key, value));
    }

    @Test
    void knowsNothingOfAPageThatSaysNothing() {
        String page =
                "<meta property='article:published_time' content=' '><script type='application/ld+json'>{\"datePublished";
        assertThat(HtmlFacts.of(Jsoup.parse(page))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    <title>Huyện ủy Hà Khê tổng kết năm 2023 - Báo Sông Lam</title><h1>Huyện ủy Hà Khê tổng kết năm 2023</h1> | Huyện ủy Hà Khê tổng kết năm 2023
                    <title>Báo Sông Lam</title><h1>BÁO SÔNG LAM</h1><meta property="og:title" content="Huyện ủy Hà Khê tổng kết"><h2>Huyện ủy Hà Khê tổng kết</h2> | Huyện ủy Hà Khê tổng kết
                    <title>Trang thông tin Tỉnh ủy</title><h1>Huyện ủy Hà Khê tổng kết năm 2023</h1> | Huyện ủy Hà Khê tổng kết năm 2023
                    <title>Hội nghị tổng kết của huyện</title><table><tr><td><b>Hội nghị tổng kết của huyện</b></td></tr></table> | Hội nghị tổng kết của huyện
                    <title>Hội nghị tổng kết của huyện</title><p>Sáng nay, hội nghị khai mạc.</p> | Hội nghị tổng kết của huyện
                    <p>Sáng nay, hội nghị khai mạc.</p> | ``
                    """)
    void findsTheHeadline(String page, String title) {
        assertThat(HtmlTitle.of(Jsoup.parse(page)).text()).isEqualTo(title);
    }
}
