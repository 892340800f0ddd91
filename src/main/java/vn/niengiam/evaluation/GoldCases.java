package vn.niengiam.evaluation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.niengiam.text.UnicodeForm;

/** Reads labelled reports from a folder that holds {@code reports/NAME.txt} and {@code labels/NAME.json}. */
public final class GoldCases {
    private GoldCases() {}

    /**
     * The cases, by name.
     *
     * @throws InvalidGold if the folder holds no labels, or any of its files cannot be read
     */
    public static List<GoldCase> load(Path goldDirectory) {
        List<String> problems = new ArrayList<>();
        List<GoldCase> cases = new ArrayList<>();
        for (Path labels : labelFiles(goldDirectory)) {
            String name = labels.getFileName().toString().replaceFirst("\\.json$", "");
            Path report = goldDirectory.resolve("reports").resolve(name + ".txt");
            try {
                String text = UnicodeForm.of(Files.readString(report, StandardCharsets.UTF_8));
                cases.add(GoldLabels.read(name, text, Files.readString(labels, StandardCharsets.UTF_8)));
            } catch (IOException e) {
                problems.add("Cannot read " + e.getMessage() + "; every labels/NAME.json needs a reports/NAME.txt"
                        + " in UTF-8 beside it");
            } catch (IllegalArgumentException e) {
                problems.add("Cannot use " + labels + ": " + e.getMessage() + "; see the form of the other labels");
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidGold(problems);
        }
        return cases;
    }

    private static List<Path> labelFiles(Path goldDirectory) {
        Path folder = goldDirectory.resolve("labels");
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> found = files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
            if (!found.isEmpty()) {
                return found;
            }
        } catch (IOException e) {
            throw new InvalidGold(List.of("Cannot list gold labels in " + folder + ": " + e.getMessage()
                    + "; name a folder that holds reports/ and labels/"));
        }
        throw new InvalidGold(List.of(
                "Cannot evaluate: " + folder + " holds no .json file; name a folder that holds reports/ and labels/"));
    }
}
