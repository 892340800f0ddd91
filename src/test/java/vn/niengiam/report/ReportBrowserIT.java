package vn.niengiam.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The pages in a real browser: what their readers see, and what hostile documents fail to do to them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportBrowserIT {
    private static final String INDICATOR = "report/indicator/" + EditionFixture.ADMITTED + ".html";
    private static final List<String> PAGES = List.of(
            "report/index.html",
            INDICATOR,
            "report/province/02.html",
            "report/sentences/" + EditionFixture.ADMITTED + "-2023.html");

    private Path temp;
    private Path plain;
    private Browser browser;

    @BeforeAll
    void start(@TempDir Path folder) throws IOException {
        temp = folder;
        plain = written("plain", EditionFixture.plain());
        browser = Browser.start(Files.createDirectory(temp.resolve("profile")));
    }

    @AfterAll
    void stop() {
        browser.close();
    }

    private Path written(String name, EditionContent content) throws IOException {
        Path edition = temp.resolve(name);
        EditionReport.write(edition, content, EditionFixture.choice(), Optional.empty());
        return edition;
    }

    @Test
    void should_open_every_page_without_an_error() throws IOException {
        try (Stream<Path> files = Files.walk(plain.resolve("report"))) {
            files.filter(file -> file.toString().endsWith(".html")).sorted().forEach(browser::open);
        }

        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void should_sort_a_table_by_the_header_that_is_pressed() {
        browser.open(plain.resolve(INDICATOR));
        assertThat(figures()).isEqualTo("1.382 326 87");

        press("th.figure button");
        press("th.figure button");
        assertThat(figures()).isEqualTo("87 326 1.382");
        assertThat(browser.evaluate("document.querySelector('th.figure').getAttribute('aria-sort')"))
                .isEqualTo("ascending");

        press("th.figure button");
        assertThat(figures()).isEqualTo("1.382 326 87");
    }

    private void press(String button) {
        browser.evaluate("document.querySelector('" + button + "').click()");
    }

    /** Of the provinces, in the order of the table. */
    private String figures() {
        return browser.evaluate("Array.from(document.querySelector('table.league').querySelectorAll('td a.figure'))"
                + ".map(figure => figure.textContent).join(' ')");
    }

    @Test
    void should_lead_from_a_figure_to_its_sentence() {
        browser.open(plain.resolve(INDICATOR));
        browser.follow("document.querySelector('td a.figure').click()");

        assertThat(browser.evaluate("location.pathname")).endsWith(EditionFixture.ADMITTED + "-2023.html");
        assertThat(browser.evaluate("document.querySelector(':target .sentence').textContent"))
                .isEqualTo("Tin: năm 2023, kết quả là 1382Tin, Tin");
        assertThat(browser.evaluate("document.querySelector(':target .path').textContent"))
                .isEqualTo("2023/Tin/o3Tin.html");
    }

    @Test
    void should_add_no_node_and_run_nothing_whatever_texts_and_file_names_hold() throws IOException {
        List<String> texts = HostileSnippets.all().toList();
        assertThat(texts).hasSize(40);
        for (int i = 0; i < texts.size(); i++) {
            Path hostile = written("hostile-" + i, EditionFixture.with(texts.get(i)));
            for (String page : PAGES) {
                assertThat(nodes(hostile.resolve(page))).as(page + " with " + i).isEqualTo(nodes(plain.resolve(page)));
            }
        }

        assertThat(browser.complaints()).isEmpty();
    }

    /** Names of all elements in their order. */
    private String nodes(Path page) {
        browser.open(page);
        return browser.evaluate("Array.from(document.querySelectorAll('*')).map(node => node.localName).join(' ')");
    }
}
