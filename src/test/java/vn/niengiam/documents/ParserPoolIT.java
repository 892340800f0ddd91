package vn.niengiam.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.DataOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.niengiam.archive.Limits;

class ParserPoolIT {
    private static final Path FILES = Path.of("src/test/resources/documents");
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");
    private static final String READ_BEFORE = "Đọc được đến đây.\n";
    private static ParserPool pool;

    @BeforeAll
    static void start() {
        pool = new ParserPool(settings(2, Duration.ofSeconds(60)));
    }

    @AfterAll
    static void stop() {
        pool.close();
    }

    @Test
    void readsItsOwnSamples() {
        pool.selfCheck();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    do-exit               | CRASHED | the parser process ended with exit code 3
                    do-allocate           | CRASHED | the parser process ran out of its 192 MiB of memory
                    do-send-half-a-frame  | CRASHED | the parser process ended with exit code 7
                    do-send-garbage       | CRASHED | the parser process was stopped: it sent what is no frame
                    do-overflow-the-stack | FAILED  | is nested too deeply
                    do-fail               | FAILED  | is damaged, or not what it seems
                    do-print              | PARSED  | ''
                    """)
    void outlivesAParserThat(String path, ParseStatus status, String reason) {
        ParsedFile file = pool.parse(path, bytes("x"));
        assertThat(file.status()).isEqualTo(status);
        assertThat(file.reason().orElse("")).startsWith(reason);
        assertThat(file.text()).isEqualTo(READ_BEFORE);
    }

    @Test
    void killsAParserThatHangsAndKeepsWhatItHadRead() {
        try (ParserPool impatient = new ParserPool(settings(1, Duration.ofSeconds(1)))) {
            ParsedFile file = impatient.parse("do-hang", bytes("x"));
            assertThat(file.status()).isEqualTo(ParseStatus.TIMED_OUT);
            assertThat(file.reason()).contains("not read within 1.0 s; 18 characters were read until then");
            assertThat(file.text()).isEqualTo(READ_BEFORE);
        }
    }

    @Test
    void losesNoGoodFileAmongBadOnes() throws Exception {
        Map<String, byte[]> good = new TreeMap<>();
        for (String name : List.of("report.docx", "report.pdf", "report.xls", "report.xlsx", "columns.pdf")) {
            good.put(name, Files.readAllBytes(FILES.resolve(name)));
        }
        good.put("tin.txt", bytes("Năm 2022, xã Phú Lâm kết nạp 7 đảng viên.\n\nHết."));
        good.put("tin.html", bytes("<h1>Xã Phú Lâm kết nạp 7 đảng viên</h1><p>Tăng 2 đồng chí so với năm 2021.</p>"));
        Map<String, ParsedFile> alone = new TreeMap<>();
        good.forEach((path, bytes) -> alone.put(path, pool.parse(path, bytes)));
        assertThat(alone.values()).allMatch(file -> file.status() == ParseStatus.PARSED);

        Map<String, byte[]> all = new TreeMap<>(good);
        for (String bad : List.of("corrupt.pdf", "protected.docx", "protected.pdf", "unknown.bin", "scan.pdf")) {
            all.put(bad, Files.readAllBytes(FILES.resolve(bad)));
        }
        for (String bad : List.of("do-hang", "do-exit", "do-allocate", "do-send-half-a-frame", "do-send-garbage")) {
            all.put(bad, bytes("x"));
        }
        Map<String, ParsedFile> mixed = parseAll(all);
        assertThat(mixed).containsOnlyKeys(all.keySet()).containsAllEntriesOf(alone);
        assertThat(mixed.values().stream().collect(Collectors.groupingBy(ParsedFile::status, Collectors.counting())))
                .isEqualTo(Map.of(
                        ParseStatus.PARSED, 7L,
                        ParseStatus.FAILED, 1L,
                        ParseStatus.ENCRYPTED, 2L,
                        ParseStatus.UNSUPPORTED, 1L,
                        ParseStatus.NEEDS_OCR, 1L,
                        ParseStatus.TIMED_OUT, 1L,
                        ParseStatus.CRASHED, 4L));
    }

    private static Map<String, ParsedFile> parseAll(Map<String, byte[]> files) throws Exception {
        List<String> order = new ArrayList<>(files.keySet());
        Collections.shuffle(order, new Random(2023));
        Map<String, ParsedFile> parsed = new ConcurrentHashMap<>();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try (ParserPool mixedPool = new ParserPool(settings(2, Duration.ofSeconds(15)))) {
            List<Future<?>> running = new ArrayList<>();
            for (String path : order) {
                running.add(threads.submit(() -> parsed.put(path, mixedPool.parse(path, files.get(path)))));
            }
            for (Future<?> one : running) {
                one.get();
            }
        } finally {
            threads.shutdownNow();
        }
        return parsed;
    }

    @Test
    void cutsOffTextBeyondTheLimit() {
        try (ParserPool narrow = new ParserPool(settings(JAVA, 1, Duration.ofSeconds(60), 1 << 20, 40))) {
            ParsedFile file =
                    narrow.parse("dai.txt", bytes("Toàn tỉnh có 1.026 công đoàn cơ sở với 58.700 đoàn viên."));
            assertThat(file.status()).isEqualTo(ParseStatus.TRUNCATED);
            assertThat(file.reason()).contains("its text is cut off after 40 characters");
            assertThat(file.text()).isEqualTo("Toàn tỉnh có 1.026 công đoàn cơ sở với 5");
        }
    }

    @Test
    void doesNotReadAFileBeyondTheLimit() {
        try (ParserPool narrow = new ParserPool(settings(JAVA, 1, Duration.ofSeconds(60), 10, 1_000))) {
            ParsedFile file = narrow.parse("lon.txt", bytes("12345678901"));
            assertThat(file.status()).isEqualTo(ParseStatus.TRUNCATED);
            assertThat(file.reason())
                    .contains(
                            "11 bytes, more than the 10 that a file may have (documents.maximum_bytes in the settings);"
                                    + " nothing of it is read");
        }
    }

    @Test
    void refusesToWorkWithoutParsers() {
        ParserSettings noParsers = ParserSettings.of(List.of(Path.of("target/classes")), 1);
        try (ParserPool broken = new ParserPool(noParsers)) {
            assertThatThrownBy(broken::selfCheck)
                    .isInstanceOf(ParsersUnavailable.class)
                    .hasMessageContaining("Cannot read the built-in sample sample.html")
                    .hasMessageContaining("ClassNotFoundException: org.apache.tika")
                    .hasMessageContaining("check that the class path");
        }
    }

    @Test
    void saysThatThereIsNoJava() {
        ParserSettings noJava = settings(Path.of("no-such-java"), 1, Duration.ofSeconds(60), 1 << 20, 1_000);
        try (ParserPool broken = new ParserPool(noJava)) {
            assertThat(broken.parse("a.txt", bytes("Hội nghị")).status()).isEqualTo(ParseStatus.CRASHED);
            assertThatThrownBy(broken::selfCheck)
                    .isInstanceOf(ParsersUnavailable.class)
                    .hasMessageContaining("Cannot run program \"no-such-java\"");
        }
    }

    @Test
    void childEndsWhenItsParentIsGoneEvenAmidAFile() throws Exception {
        ParserSettings settings = settings(1, Duration.ofSeconds(60));
        String classPath =
                settings.classPath().get(0) + ":" + settings.classPath().get(1) + ":target/parsers/*";
        Process child = new ProcessBuilder(
                        settings.java().toString(),
                        "-cp",
                        classPath,
                        settings.mainClass(),
                        "1000",
                        "5",
                        "100",
                        "1000000",
                        "200",
                        "10",
                        "300",
                        "")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (DataOutputStream requests = new DataOutputStream(child.getOutputStream())) {
            Frame.of(Frame.Kind.FILE, "do-hang", "x").write(requests);
        }
        assertThat(child.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(child.exitValue()).isZero();
    }

    @Test
    void leavesNoTemporaryFolderOfAChild() {
        Path folder;
        try (ParserPool brief = new ParserPool(settings(1, Duration.ofSeconds(60)))) {
            List<String> lines = brief.parse("do-name-the-temporary-folder", bytes("x"))
                    .text()
                    .lines()
                    .toList();
            folder = Path.of(lines.get(1));
            assertThat(folder).isDirectory();
        }
        assertThat(folder).doesNotExist();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static ParserSettings settings(int processes, Duration timeout) {
        return settings(JAVA, processes, timeout, 100L << 20, 1_000_000);
    }

    private static ParserSettings settings(
            Path java, int processes, Duration timeout, long maximumBytes, int maximumTextLength) {
        return new ParserSettings(
                java,
                List.of(Path.of("target/test-classes"), Path.of("target/classes"), Path.of("target/parsers")),
                "vn.niengiam.documents.child.MisbehavingMain",
                processes,
                192L << 20,
                Duration.ofSeconds(60),
                timeout,
                Duration.ofSeconds(1),
                maximumBytes,
                maximumTextLength,
                Limits.USUAL);
    }
}
