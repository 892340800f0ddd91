package vn.niengiam.text.legacy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What the tests of old encodings read. */
final class LegacyFixture {
    private LegacyFixture() {}

    static List<String> syllables() throws IOException {
        return lines("syllables.txt")
                .flatMap(line -> Arrays.stream(line.split(" ")))
                .toList();
    }

    /** Lines but for remarks. */
    static Stream<String> lines(String name) throws IOException {
        return text(name).lines().filter(line -> !line.startsWith("#"));
    }

    static String text(String name) throws IOException {
        try (InputStream in = LegacyFixture.class.getResourceAsStream("/legacy/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
