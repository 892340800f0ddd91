package vn.niengiam.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Needs tesseract with Vietnamese: {@code jobs/test} installs it, or says what to type. */
class OcrIT {
    private static final Pattern FIGURE = Pattern.compile("\\d[\\d.,]*\\d|\\d");
    private static final String TABLE = """
            1 | Đảng bộ xã Phú Lâm | 25 | 27
            2 | Đảng bộ xã Tân Hòa | 18 | 16
            3 | Đảng bộ thị trấn Yên Bình | 30 | 34
            """;

    private static ParserPool pool;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        pool = pool(settings(OcrSettings.Use.ON, "tesseract"), OcrCache.NONE);
    }

    @AfterAll
    static void stop() {
        pool.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "bmp", "gif", "tif"})
    void should_read_the_figures_and_nearly_all_words_of_an_image(String format) throws IOException {
        ParsedFile file = pool.parse("trang-1." + format, Scans.file(format, Scans.page(1)));

        assertThat(file.status()).as(file.toString()).isEqualTo(ParseStatus.PARSED);
        assertThat(file.reason()).isEmpty();
        assertThat(file.metadata().get("ocr")).matches("tesseract \\S+ vie");
        assertSays(file.text(), Scans.words(1));
        assertThat(file.text())
                .contains("\nNăm 2023, Đảng bộ huyện Sông Lam kết nạp 326 đảng viên mới, đạt 104,5% kế hoạch");
    }

    @Test
    void should_read_every_page_of_a_tiff_file_and_rows_of_a_table() throws IOException {
        ParsedFile file = pool.parse("hai-trang.tif", Scans.tiff(Scans.page(1), Scans.page(2)));

        assertThat(file.status()).isEqualTo(ParseStatus.PARSED);
        assertSays(file.text(), Scans.words(1) + Scans.words(2));
        assertThat(file.text()).contains(TABLE);
    }

    @Test
    void should_read_only_the_scanned_pages_of_a_pdf_file_in_their_order() throws IOException {
        ParsedFile file = pool.parse("ba-trang.pdf", Scans.pdf());

        assertThat(file.status()).as(file.toString()).isEqualTo(ParseStatus.PARSED);
        String firstPage = Files.readString(Scans.FILES.resolve("report.pdf.txt"))
                .lines()
                .findFirst()
                .orElseThrow();
        assertThat(file.text()).containsSubsequence(firstPage, "326", TABLE);
    }

    @Test
    void should_read_the_pictures_of_an_office_document_that_has_no_text() throws IOException {
        ParsedFile file = pool.parse("quet.odt", Scans.odt(Scans.page(2)));

        assertThat(file.status()).as(file.toString()).isEqualTo(ParseStatus.PARSED);
        assertThat(file.text()).contains(TABLE);
    }

    @Test
    void should_say_what_to_do_when_ocr_is_off_and_keep_the_pages_of_text() throws IOException {
        try (ParserPool off = BuiltParsers.pool()) {
            ParsedFile file = off.parse("ba-trang.pdf", Scans.pdf());
            assertThat(file.status()).isEqualTo(ParseStatus.NEEDS_OCR);
            assertThat(file.reason())
                    .hasValue("2 of its 3 pages can be read by OCR only; OCR is turned off; set ocr.enabled = auto"
                            + " in the settings and run again");
            assertThat(file.text()).isNotBlank();
        }
    }

    @Test
    void should_name_the_remedy_when_there_is_no_tesseract() throws IOException {
        try (ParserPool lacking = pool(settings(OcrSettings.Use.AUTO, "no-such-tesseract"), OcrCache.NONE)) {
            ParsedFile file = lacking.parse("trang-1.png", Scans.file("png", Scans.page(1)));
            assertThat(file.status()).isEqualTo(ParseStatus.NEEDS_OCR);
            assertThat(file.reason().orElseThrow())
                    .contains(
                            "the program no-such-tesseract cannot be run; install tesseract (on Debian: apt-get install");
        }
    }

    @Test
    void should_refuse_to_start_when_the_settings_insist_on_what_is_not_there() {
        assertThatThrownBy(() -> Ocr.of(settings(OcrSettings.Use.ON, "no-such-tesseract"), OcrCache.NONE))
                .isInstanceOf(OcrUnavailable.class)
                .hasMessageStartingWith("Cannot read scans, as ocr.enabled = on asks: the program no-such-tesseract");
    }

    @Test
    void should_name_the_language_that_is_missing() throws IOException {
        OcrSettings settings = settings(OcrSettings.Use.AUTO, program("exit 1"));
        OcrSettings two = new OcrSettings(settings.use(), settings.program(), "vie+mnw", 9, Duration.ofSeconds(9), 300);
        try (Ocr ocr = Ocr.of(two, OcrCache.NONE)) {
            assertThat(ocr.problem().orElseThrow()).contains("tesseract 9.9.9 lacks the language mnw; install it");
        }
    }

    @Test
    void should_leave_out_pages_beyond_the_limit_and_keep_the_others() throws IOException {
        OcrSettings one = new OcrSettings(OcrSettings.Use.ON, "tesseract", "vie", 1, Duration.ofSeconds(60), 300);
        try (ParserPool narrow = pool(one, OcrCache.NONE)) {
            ParsedFile file = narrow.parse("hai-trang.tif", Scans.tiff(Scans.page(2), Scans.page(1)));
            assertThat(file.status()).isEqualTo(ParseStatus.TRUNCATED);
            assertThat(file.reason())
                    .hasValue("1 of its 2 pages could not be read, the first is page 2: no more than 1 pages of a file"
                            + " are read by OCR (ocr.pages in the settings)");
            assertThat(file.text()).contains(TABLE).doesNotContain("326");
        }
    }

    @Test
    void should_kill_a_page_that_takes_too_long() throws IOException {
        String program = program("echo $$ > \"" + folder + "/pid\"; cat > /dev/null; exec sleep 1000");
        OcrSettings brief = new OcrSettings(OcrSettings.Use.ON, program, "vie", 9, Duration.ofSeconds(2), 300);
        try (ParserPool impatient = pool(brief, OcrCache.NONE)) {
            ParsedFile file = impatient.parse("trang-1.png", Scans.file("png", Scans.page(1)));
            assertThat(file.status()).isEqualTo(ParseStatus.TRUNCATED);
            assertThat(file.reason())
                    .hasValue("its only page could not be read, the first is page 1: OCR took longer than 2.0 s");
        }
        long pid = Long.parseLong(Files.readString(folder.resolve("pid")).strip());
        assertThat(ProcessHandle.of(pid).filter(ProcessHandle::isAlive)).isEmpty();
    }

    @Test
    void should_read_a_page_once() throws IOException {
        String program =
                program("cat > /dev/null; echo once >> \"" + folder + "/calls\"; cat \"" + folder + "/page.tsv\"");
        Files.writeString(folder.resolve("page.tsv"), """
                level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext
                1\t1\t0\t0\t0\t0\t0\t0\t595\t842\t-1\t
                5\t1\t1\t1\t1\t1\t100\t100\t60\t12\t95\tHết.
                """);
        Map<String, String> kept = new HashMap<>();
        OcrCache cache = new OcrCache() {
            @Override
            public Optional<String> find(String key) {
                return Optional.ofNullable(kept.get(key));
            }

            @Override
            public void keep(String key, String page) {
                kept.put(key, page);
            }
        };
        try (ParserPool remembering = pool(settings(OcrSettings.Use.ON, program), cache)) {
            for (String format : List.of("png", "bmp", "png")) {
                assertThat(remembering
                                .parse("trang." + format, Scans.file(format, Scans.page(1)))
                                .text())
                        .isEqualTo("Hết.\n");
            }
        }
        assertThat(folder.resolve("calls")).hasContent("once");
        assertThat(kept).hasSize(1);
        assertThat(kept.keySet()).allMatch(key -> key.matches("tesseract-9.9.9-vie/[0-9a-f]{64}"));
    }

    /** A program that answers like tesseract 9.9.9 and reads pages as it is told. */
    private String program(String reading) throws IOException {
        Path script = Files.writeString(folder.resolve("tesseract"), """
                #!/bin/sh
                case "$1" in
                  --version) echo 'tesseract 9.9.9' ;;
                  --list-langs) printf 'List:\\nosd\\nvie\\n' ;;
                  *) %s ;;
                esac
                """.formatted(reading));
        assertThat(script.toFile().setExecutable(true)).isTrue();
        return script.toString();
    }

    private static void assertSays(String text, String words) {
        assertThat(figures(text)).isEqualTo(figures(words));
        List<String> said = List.of(text.strip().split("\\s+"));
        List<String> meant = Arrays.asList(words.strip().split("\\s+"));
        assertThat(said).hasSameSizeAs(meant);
        long right = 0;
        for (int i = 0; i < meant.size(); i++) {
            right += said.get(i).equals(meant.get(i)) ? 1 : 0;
        }
        assertThat(right).as(text).isGreaterThan(meant.size() * 97L / 100);
    }

    private static List<String> figures(String text) {
        return FIGURE.matcher(text).results().map(MatchResult::group).toList();
    }

    private static OcrSettings settings(OcrSettings.Use use, String program) {
        return new OcrSettings(use, program, "vie", 300, Duration.ofSeconds(60), 300);
    }

    private static ParserPool pool(OcrSettings settings, OcrCache cache) {
        return new ParserPool(
                ParserSettings.of(List.of(Path.of("target/classes"), Path.of("target/parsers")), 1),
                Ocr.of(settings, cache));
    }
}
