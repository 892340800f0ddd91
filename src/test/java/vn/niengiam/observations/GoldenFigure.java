package vn.niengiam.observations;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A line of a golden report's observations.txt: {@code phrase | value[/target][..max] | unit | indicator or - | period or - |
 * nature | qualifier | subject or -}. A line that starts with "? " may be found or not; "= " marks a repeated fact.
 */
record GoldenFigure(String phrase, String value, List<String> meaning, boolean optional) {
    private static final List<String> NAMES = List.of("indicator", "period", "nature", "qualifier", "subject");

    static List<GoldenFigure> read(String lines) {
        return lines.lines()
                .filter(line -> !line.isBlank())
                .map(GoldenFigure::of)
                .toList();
    }

    private static GoldenFigure of(String line) {
        boolean optional = line.startsWith("? ");
        String stated = optional || line.startsWith("= ") ? line.substring(2) : line;
        String[] fields = stated.split("\\s*\\|\\s*");
        return new GoldenFigure(fields[0], fields[1], List.of(fields).subList(3, 8), optional);
    }

    /** What the labels and the engine say differently, in order of the labels; then what only the engine found. */
    static List<String> differences(String report, List<GoldenFigure> expected, List<Observation> found) {
        List<String> differences = new ArrayList<>();
        Set<Observation> matched = new HashSet<>();
        for (GoldenFigure label : expected) {
            Optional<Observation> match = found.stream()
                    .filter(observation -> !matched.contains(observation) && label.isOf(report, observation))
                    .findFirst();
            match.ifPresent(matched::add);
            if (match.isEmpty() && !label.optional()) {
                differences.add("missed: " + label.phrase());
            } else if (match.isPresent() && !label.optional()) {
                differences.addAll(label.against(match.get()));
            }
        }
        found.stream()
                .filter(observation -> !matched.contains(observation))
                .forEach(observation -> differences.add("extra: " + observation.surface()));
        return differences;
    }

    private boolean isOf(String report, Observation observation) {
        boolean sameValue = observation.value().compareTo(new BigDecimal(value.split("/|\\.\\.")[0])) == 0;
        for (int at = report.indexOf(phrase); sameValue && at >= 0; at = report.indexOf(phrase, at + 1)) {
            if (observation.spanStart() < at + phrase.length() && observation.spanEnd() > at) {
                return true;
            }
        }
        return false;
    }

    private List<String> against(Observation observation) {
        List<String> differences = new ArrayList<>();
        String written = observation.value().toPlainString()
                + observation
                        .target()
                        .map(target -> "/" + target.toPlainString())
                        .orElse("")
                + observation.valueMax().map(max -> ".." + max.toPlainString()).orElse("");
        if (!written.equals(value)) {
            differences.add(phrase + ": value " + value + ", found " + written);
        }
        List<String> read = List.of(
                observation.indicator().orElse("-"),
                observation.timePeriod().orElse("-"),
                observation.nature().name().toLowerCase(Locale.ROOT),
                observation.qualifier().name().toLowerCase(Locale.ROOT),
                observation.subject().orElse("-"));
        for (int i = 0; i < NAMES.size(); i++) {
            if (!read.get(i).equals(meaning.get(i))) {
                differences.add(phrase + ": " + NAMES.get(i) + " " + meaning.get(i) + ", found " + read.get(i));
            }
        }
        return differences;
    }
}
