package vn.niengiam.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.niengiam.bench.EngineUnderTest.Text;
import vn.niengiam.text.UnicodeForm;

/** The texts that the engine is timed on. */
final class Texts {
    private static final int LENGTH_OF_A_REPORT = 5_000;

    private Texts() {}

    /** The plain texts of a folder that are in UTF-8, as they are. */
    static List<Text> of(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .flatMap(file -> read(file).stream()
                            .map(text -> new Text(folder.relativize(file).toString(), text)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the texts in " + folder + ": " + e, e);
        }
    }

    /** Those of the sample archive, which are short: several make one as long as a real report. */
    static List<Text> ofSample(Path home) {
        List<Text> reports = new ArrayList<>();
        List<Text> sample = of(home.resolve("src/sample/archive"));
        for (int first = 0; first < sample.size(); first++) {
            StringBuilder report = new StringBuilder();
            for (int next = first; report.length() < LENGTH_OF_A_REPORT; next++) {
                report.append(sample.get(next % sample.size()).text()).append('\n');
            }
            reports.add(new Text(sample.get(first).name(), report.toString()));
        }
        return reports;
    }

    private static Optional<String> read(Path file) {
        try {
            return Optional.of(UnicodeForm.of(Files.readString(file))).filter(text -> !text.isBlank());
        } catch (MalformedInputException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file + ": " + e, e);
        }
    }
}
