package vn.niengiam.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.niengiam.trends.Trend;

/** Writes the pages of a report: the first, one an indicator, one a province, and the sentences behind all figures. */
final class ReportPages {
    private static final String FROM_BELOW = "../";

    private final Pages pages = new Pages();
    private final Path folder;
    private final EditionIndex index;

    ReportPages(Path folder, EditionIndex index) {
        this.folder = folder;
        this.index = index;
    }

    /** @param previous to tell what is new */
    void write(Optional<PreviousEdition> previous) throws IOException {
        String title = index.words().of("title", index.year());
        write("index.html", "index", new IndexPages(index).of(previous), frame(title, ""));
        writeIndicators();
        writeProvinces();
    }

    private void writeIndicators() throws IOException {
        Plans plans = new Plans(index);
        IndicatorPages indicators = new IndicatorPages(index, plans);
        SentencesPages sentences = new SentencesPages(index, plans);
        Map<String, List<Trend>> byCode = grouped(index.figures(), Trend::indicator);
        for (Map.Entry<String, List<Trend>> indicator : byCode.entrySet()) {
            String code = indicator.getKey();
            IndicatorPage page = indicators.of(code, indicator.getValue());
            write(PagePlaces.indicator(code), "indicator", page, frame(page.name(), FROM_BELOW));
            Map<Integer, List<Trend>> byYear = grouped(indicator.getValue(), Trend::year);
            for (Map.Entry<Integer, List<Trend>> year : byYear.entrySet()) {
                SentencesPage stated = sentences.of(code, year.getKey(), year.getValue());
                write(
                        PagePlaces.sentences(code, year.getKey()),
                        "sentences",
                        stated,
                        frame(stated.name() + " " + stated.year(), FROM_BELOW));
            }
        }
    }

    private void writeProvinces() throws IOException {
        ProvincePages provinces = new ProvincePages(index);
        Map<String, List<Trend>> byArea = grouped(index.figures(), Trend::refArea);
        for (String uid : areas(index)) {
            ProvincePage page = provinces.of(uid, byArea.getOrDefault(uid, List.of()));
            write(PagePlaces.province(uid), "province", page, frame(page.name(), FROM_BELOW));
        }
    }

    private static <K> Map<K, List<Trend>> grouped(List<Trend> figures, Function<Trend, K> key) {
        Map<K, List<Trend>> groups = new LinkedHashMap<>();
        figures.forEach(figure -> groups.computeIfAbsent(key.apply(figure), group -> new ArrayList<>())
                .add(figure));
        return groups;
    }

    /** The provinces that have a figure in any year, or a document of the report's year. */
    static List<String> areas(EditionIndex index) {
        Stream<String> withDocument = index.content().documents().stream()
                .filter(document -> document.reportYear().equals(Optional.of(index.year())))
                .flatMap(document -> document.refArea().stream())
                .filter(index.choice()::showsArea);
        TreeSet<String> areas = new TreeSet<>(index.areaOrder());
        Stream.concat(index.figures().stream().map(Trend::refArea), withDocument)
                .forEach(areas::add);
        return List.copyOf(areas);
    }

    private PageFrame frame(String title, String root) {
        return new PageFrame(index.words(), title, root, index.year(), index.edition());
    }

    private void write(String place, String template, Object page, PageFrame frame) throws IOException {
        Path file = folder.resolve(place);
        Files.createDirectories(file.getParent());
        Files.writeString(file, pages.render(template, page, frame), StandardCharsets.UTF_8);
    }
}
