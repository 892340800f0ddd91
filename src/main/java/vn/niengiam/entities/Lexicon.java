package vn.niengiam.entities;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.niengiam.text.Spelling;
import vn.niengiam.text.UnicodeForm;

/** The word lists of this package: one entry a line; lines that begin with {@code #} say what a list is for. */
final class Lexicon {
    private Lexicon() {}

    static List<String> lines(String name) {
        try (InputStream stream = Lexicon.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("Cannot find the word list " + name + "; build the project again");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return reader.lines()
                    .map(line -> UnicodeForm.of(line).strip())
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the word list " + name, e);
        }
    }

    /** Spelling keys of single words. */
    static Set<String> keys(String name) {
        return lines(name).stream().map(Spelling::key).collect(Collectors.toUnmodifiableSet());
    }

    static Phrases<String> phrases(String name) {
        Phrases<String> phrases = new Phrases<>();
        lines(name).forEach(line -> phrases.add(line, line));
        return phrases;
    }

    /** Lines of the form {@code left = right}, in their order. */
    static Map<String, String> pairs(String name) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (String line : lines(name)) {
            int sign = line.indexOf(" = ");
            pairs.put(line.substring(0, sign), line.substring(sign + 3));
        }
        return pairs;
    }
}
