package vn.niengiam.reference;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.niengiam.reference.CsvTable.Entry;
import vn.niengiam.reference.WordClasses.WordClass;

/** Reads the tables of {@code conf/}, line by line and then against each other. */
final class ReferenceLoader {
    private final Path directory;
    private final List<String> problems = new ArrayList<>();

    ReferenceLoader(Path directory) {
        this.directory = directory;
    }

    Reference load() {
        List<Entry<Province>> provinces = provinces();
        Map<String, Province> known = provinces.stream()
                .map(Entry::value)
                .collect(Collectors.toMap(Province::uid, Function.identity(), (first, second) -> first));
        List<Entry<ProvinceChange>> changes = changes(known);
        List<Entry<District>> districts = districts(known);
        List<Entry<Source>> sources = sources(known);
        List<Entry<Indicator>> indicators = indicators(words());
        if (!problems.isEmpty()) {
            throw new InvalidReference(problems);
        }
        return new Reference(
                new Provinces(CsvTable.values(provinces), CsvTable.values(changes)),
                new Districts(CsvTable.values(districts)),
                new Sources(CsvTable.values(sources)),
                CsvTable.values(indicators));
    }

    private List<Entry<Province>> provinces() {
        List<Entry<Province>> provinces = read(
                "provinces.csv",
                List.of(
                        "uid",
                        "code",
                        "name_vi",
                        "name_en",
                        "type",
                        "region",
                        "region_2025",
                        "valid_from",
                        "valid_to",
                        "congress_2020",
                        "aliases",
                        "alone",
                        "not_in",
                        "note"),
                Province::of);
        CsvTable.refuseRepeats(provinces, Province::uid, problems);
        ReferenceChecks.refuseSharedNames(provinces, problems);
        return provinces;
    }

    private List<Entry<ProvinceChange>> changes(Map<String, Province> known) {
        List<Entry<ProvinceChange>> changes = read(
                "province_changes.csv",
                List.of("effective_date", "kind", "from_uids", "to_uids", "decided_date", "legal_basis", "note"),
                ProvinceChange::of);
        changes.forEach(change -> ReferenceChecks.refuseUnknownParts(change, known, problems));
        return changes;
    }

    private List<Entry<District>> districts(Map<String, Province> known) {
        List<Entry<District>> districts = read(
                "districts.csv",
                List.of("province", "code", "name_vi", "name_en", "type", "aliases", "first_seen", "last_seen"),
                District::of);
        districts.forEach(entry ->
                ReferenceChecks.refuseUnknown(entry.place(), entry.value().province(), known, problems));
        ReferenceChecks.refuseOverlaps(districts, problems);
        return districts;
    }

    private List<Entry<Source>> sources(Map<String, Province> known) {
        List<Entry<Source>> sources =
                read("sources.csv", List.of("id", "name", "kind", "province", "bylines", "note"), Source::of);
        sources.forEach(entry -> entry.value()
                .province()
                .ifPresent(uid -> ReferenceChecks.refuseUnknown(entry.place(), uid, known, problems)));
        CsvTable.refuseRepeats(sources, Source::id, problems);
        ReferenceChecks.refuseSharedBylines(sources, problems);
        return sources;
    }

    private WordClasses words() {
        List<Entry<WordClass>> words = read("words.csv", List.of("name", "words"), WordClass::of);
        CsvTable.refuseRepeats(words, WordClass::name, problems);
        return WordClasses.of(words);
    }

    private List<Entry<Indicator>> indicators(WordClasses words) {
        List<Entry<Indicator>> indicators = read(
                "indicators.csv",
                List.of(
                        "code",
                        "name_vi",
                        "name_en",
                        "unit",
                        "aggregation",
                        "measure",
                        "family",
                        "wordings",
                        "excludes",
                        "definition",
                        "definition_vi"),
                line -> indicator(line, words));
        CsvTable.refuseRepeats(indicators, Indicator::code, problems);
        return indicators;
    }

    private static Indicator indicator(CsvLine line, WordClasses words) {
        return new Indicator(
                line.required("code"),
                line.required("name_vi"),
                line.required("name_en"),
                line.required("unit"),
                line.constant("aggregation", Indicator.Aggregation.class),
                line.constant("measure", Indicator.Measured.class),
                line.required("family"),
                line.phrases("wordings").stream().map(words::filled).toList(),
                line.phrases("excludes").stream().map(words::filled).toList(),
                line.text("definition"),
                line.text("definition_vi"));
    }

    private <T> List<Entry<T>> read(String file, List<String> columns, Function<CsvLine, T> row) {
        return new CsvTable<>(directory.resolve(file), columns, row, problems).read();
    }
}
