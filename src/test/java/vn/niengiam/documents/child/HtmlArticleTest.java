package vn.niengiam.documents.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HtmlArticleTest {
    private static final Path CASES = Path.of("src/test/resources/golden/documents");

    static Stream<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.map(folder -> folder.getFileName().toString()).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void readsTheArticleAndNothingAroundIt(String name) throws IOException {
        List<String> expected = Files.readAllLines(CASES.resolve(name).resolve("expected.txt"));
        assertThat(lines(Files.readString(CASES.resolve(name).resolve("input.html"))))
                .containsExactlyElementsOf(expected);
    }

    @Test
    void keepsAllLinksOfAPageThatHasNothingElse() {
        assertThat(lines("<ul><li><a href=1>Văn bản 12-NQ/TU</a></li><li><a href=2>Văn bản 15-NQ/TU</a></li></ul>"))
                .containsExactly("Văn bản 12-NQ/TU", "Văn bản 15-NQ/TU");
    }

    @Test
    void findsNothingOnAPageOfScripts() {
        assertThat(lines("<html><script>var dangVien = 1382;</script><body><img alt='Ảnh'></body></html>"))
                .isEmpty();
    }

    private static List<String> lines(String html) {
        Document page = Jsoup.parse(html);
        return HtmlArticle.lines(page, HtmlTitle.of(page));
    }
}
