package vn.niengiam.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.niengiam.reference.Level;
import vn.niengiam.trends.Trend;

/** Reports in another language, on a choice of areas and indicators, and on other boundaries than their documents. */
class ReportChoiceIT {
    @TempDir
    private Path edition;

    @Test
    void should_speak_english_with_english_numbers() throws IOException {
        ReportChoice choice = new ReportChoice(2023, List.of(), List.of(), ReportLanguage.EN, Trend.AS_REPORTED);
        EditionReport.write(edition, EditionFixture.plain(), choice, Optional.empty());

        Document page = page("indicator/party.members.admitted.html");
        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        assertThat(page.select("h1").text()).isEqualTo("Members admittedTin");
        assertThat(page.select("td.figure").eachText()).contains("1,382");
    }

    @Test
    void should_show_only_what_was_asked_for() throws IOException {
        ReportChoice choice = new ReportChoice(
                2023, List.of("25"), List.of(EditionFixture.GROWTH), ReportLanguage.VI, Trend.AS_REPORTED);
        EditionReport.write(edition, EditionFixture.plain(), choice, Optional.empty());

        assertThat(edition.resolve("report/indicator/" + EditionFixture.ADMITTED + ".html"))
                .doesNotExist();
        assertThat(edition.resolve("report/province/02.html")).doesNotExist();
        assertThat(page("indicator/" + EditionFixture.GROWTH + ".html")
                        .select("td.figure")
                        .eachText())
                .containsExactly("7,5");
    }

    @Test
    void should_lead_a_sum_to_the_sentences_of_all_its_parts() throws IOException {
        EditionReport.write(edition, content(), choice(), Optional.empty());

        ReportLinks links = ReportLinks.of(edition.resolve("report"));
        assertThat(links.figures()).isNotEmpty().containsOnly("1.708");
        assertThat(links.untraced()).isEmpty();
        assertThat(links.dead()).isEmpty();
        Document page = page("sentences/" + EditionFixture.ADMITTED + "-2023.html");
        assertThat(page.select(".sum > .who").text())
                .isEqualTo("1.708 đảng viênTin là tổng của các số mà những câu sau đây nêu, mỗi địa phương một số:");
        assertThat(page.select(".sum .part").eachText()).containsExactly("Hà GiangTin:", "Phú ThọTin:");
        assertThat(page.select(".sum mark").eachText()).containsExactly("326Tin", "1382Tin");
    }

    private Document page(String name) throws IOException {
        return Jsoup.parse(Files.readString(edition.resolve("report").resolve(name)));
    }

    private static ReportChoice choice() {
        return new ReportChoice(2023, List.of(), List.of(), ReportLanguage.VI, "2025");
    }

    /** The small edition with 326 + 1382 members admitted. */
    private static EditionContent content() {
        EditionContent plain = EditionFixture.plain();
        return new EditionContent(
                plain.editionId(),
                plain.programVersion(),
                List.of(sum()),
                plain.coverage(),
                List.of(),
                plain.summaries(),
                plain.statements(),
                plain.documents(),
                plain.indicators(),
                plain.provinces());
    }

    private static Trend sum() {
        return new Trend(
                EditionFixture.ADMITTED,
                "25",
                "2025",
                Level.PROVINCE,
                2023,
                Optional.of(new BigDecimal("1708")),
                "A",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                2,
                0,
                List.of("o2Tin", "o3Tin"),
                "sum of 2 areas",
                Trend.WHOLE_YEAR,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of("02", "25"));
    }
}
