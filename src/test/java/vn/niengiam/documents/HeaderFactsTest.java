package vn.niengiam.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.niengiam.reference.Reference;

class HeaderFactsTest {
    private static final HeaderFacts FACTS = new HeaderFacts(Reference.load(Path.of("conf")));
    private static final Path CASES = Path.of("src/test/resources/golden/header");
    private static final Pattern EXPECTATION = Pattern.compile("(\\w+)=(.*?)(?= \\w+=|$)");

    @TestFactory
    List<DynamicTest> readsTheHeaderOf() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        try (Stream<Path> files = Files.list(CASES)) {
            for (Path file : files.sorted().toList()) {
                Stream.of(Files.readString(file).split("(?m)^=== "))
                        .skip(1)
                        .map(block -> DynamicTest.dynamicTest(
                                block.lines().findFirst().orElseThrow(), () -> check(block)))
                        .forEach(tests::add);
            }
        }
        return tests;
    }

    @Test
    void readsAnEmptyFileAsNothing() {
        Header header = FACTS.read("a/b.txt", DocumentFixture.file("", Map.of()));

        assertThat(header.refArea()).isEmpty();
        assertThat(header.areaBasis()).isEqualTo(AreaBasis.NONE);
        assertThat(header.level()).isEmpty();
        assertThat(header.reportYear()).isEmpty();
        assertThat(header.title()).isEmpty();
    }

    private static void check(String block) {
        String[] parts = block.split("\n---\n", 2);
        Map<String, String> given = new LinkedHashMap<>();
        parts[0].lines().skip(1).forEach(line -> given.put(line.split(": ", 2)[0], line.split(": ", 2)[1]));
        Map<String, String> expected = expectations(given.remove("expect"));
        Header header = FACTS.read(given.getOrDefault("path", "case.txt"), DocumentFixture.file(parts[1], given));
        Map<String, String> read = written(header);
        read.keySet().retainAll(expected.keySet());

        assertThat(read).containsExactlyInAnyOrderEntriesOf(expected);
    }

    private static Map<String, String> expectations(String line) {
        Map<String, String> expected = new LinkedHashMap<>();
        Matcher matcher = EXPECTATION.matcher(line);
        while (matcher.find()) {
            expected.put(matcher.group(1), matcher.group(2));
        }
        return expected;
    }

    private static Map<String, String> written(Header header) {
        Map<String, String> read = new LinkedHashMap<>();
        read.put("area", header.refArea().orElse("-"));
        read.put("basis", header.areaBasis().name().toLowerCase(Locale.ROOT));
        read.put(
                "level",
                header.level()
                        .map(level -> level.name().toLowerCase(Locale.ROOT))
                        .orElse("-"));
        read.put("year", header.reportYear().map(String::valueOf).orElse("-"));
        read.put(
                "kind",
                header.reportKind()
                        .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                        .orElse("-"));
        read.put("published", header.publishedOn().map(String::valueOf).orElse("-"));
        read.put("source", header.source().orElse("-"));
        read.put("body", header.body().orElse("-"));
        read.put("title", header.title().orElse("-"));
        return read;
    }
}
