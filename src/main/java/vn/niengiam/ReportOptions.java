package vn.niengiam;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import vn.niengiam.reference.Indicator;
import vn.niengiam.reference.Province;
import vn.niengiam.reference.Reference;
import vn.niengiam.settings.Settings;
import vn.niengiam.text.Spelling;

/** The options of a report: which year, areas, indicators, language and boundaries. */
final class ReportOptions {
    private static final String YEAR = "--year";
    private static final String AREAS = "--areas";
    private static final String INDICATORS = "--indicators";
    private static final String LANGUAGE = "--language";
    private static final String BOUNDARIES = "--boundaries";

    private final CommandSpec spec;

    ReportOptions(CommandSpec spec) {
        this.spec = spec;
    }

    /** Gives a command these options. */
    static void addTo(CommandSpec spec) {
        add(spec, YEAR, "YEAR", Integer.class, "The year to compare. Default: the latest that enough areas tell");
        add(spec, AREAS, "LIST", String.class, "Provinces by uid or name, with commas between. Default: all");
        add(spec, INDICATORS, "LIST", String.class, "Indicators by code, with commas between. Default: all");
        add(spec, LANGUAGE, "vi|en", String.class, "Default: report.language of the settings");
        add(spec, BOUNDARIES, "NAME", String.class, "As in trends.boundaries. Default: report.boundaries");
    }

    private static void add(CommandSpec spec, String name, String label, Class<?> type, String description) {
        spec.addOption(OptionSpec.builder(name)
                .paramLabel(label)
                .type(type)
                .description(description)
                .build());
    }

    /** @throws ParameterException naming what is near, if a word means nothing */
    Settings.Report of(Settings.Report settings, Reference reference) {
        Optional<Integer> year = Optional.ofNullable(spec.findOption(YEAR).getValue());
        String language = text(LANGUAGE).orElse(settings.language());
        if (!Settings.Report.LANGUAGES.contains(language)) {
            throw wrong("Cannot report in '" + language + "': the languages are "
                    + String.join(", ", Settings.Report.LANGUAGES));
        }
        return new Settings.Report(
                year,
                words(AREAS).flatMap(word -> areas(word, reference)).distinct().toList(),
                words(INDICATORS)
                        .map(word -> indicator(word, reference))
                        .distinct()
                        .toList(),
                language,
                text(BOUNDARIES).orElse(settings.boundaries()));
    }

    private Optional<String> text(String option) {
        return Optional.ofNullable(spec.findOption(option).getValue());
    }

    private Stream<String> words(String option) {
        return text(option).stream()
                .flatMap(words -> Stream.of(words.split(",")))
                .map(String::strip)
                .filter(word -> !word.isEmpty());
    }

    /** A name means all units that ever bore it: Ninh Bình before and after the merger. */
    private Stream<String> areas(String word, Reference reference) {
        List<Province> all = reference.provinces().all();
        String key = Spelling.phraseKey(word);
        List<String> uids = all.stream()
                .filter(province -> province.uid().equals(word)
                        || Spelling.phraseKey(province.name()).equals(key)
                        || Spelling.phraseKey(province.nameEn()).equals(key))
                .map(Province::uid)
                .toList();
        if (uids.isEmpty()) {
            List<String> names = new ArrayList<>();
            all.forEach(province -> names.add(province.name()));
            throw wrong("Cannot report on the area '" + word + "': conf/provinces.csv has none of that uid or name; "
                    + "near it are " + NearWords.to(word, names));
        }
        return uids.stream();
    }

    private String indicator(String word, Reference reference) {
        List<String> codes =
                reference.indicators().stream().map(Indicator::code).toList();
        if (!codes.contains(word)) {
            throw wrong("Cannot report on the indicator '" + word
                    + "': conf/indicators.csv has no such code; near it are " + NearWords.to(word, codes));
        }
        return word;
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
