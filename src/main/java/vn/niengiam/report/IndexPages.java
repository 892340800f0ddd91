package vn.niengiam.report;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.niengiam.reference.Indicator;
import vn.niengiam.reference.Level;
import vn.niengiam.report.IndexPage.Definition;
import vn.niengiam.report.IndexPage.IndicatorLine;
import vn.niengiam.report.IndexPage.ProvinceLine;
import vn.niengiam.report.IndexPage.Tile;
import vn.niengiam.trends.Trend;

/** Turns an edition into the first page of its report. */
final class IndexPages {
    private final EditionIndex index;
    private final Words words;

    IndexPages(EditionIndex index) {
        this.index = index;
        this.words = index.words();
    }

    /** @param previous to tell what is new */
    IndexPage of(Optional<PreviousEdition> previous) {
        return new IndexPage(
                tiles(),
                previous.map(new NewsSince(index)::of),
                indicators(),
                new CoverageMatrices(index).of(),
                provinces(),
                definitions(),
                unread());
    }

    private List<Tile> tiles() {
        List<Trend> figures = index.ofYear().toList();
        return List.of(
                tile(
                        distinct(figures.stream().filter(figure -> figure.level() == Level.PROVINCE), Trend::refArea),
                        "tile.areas"),
                tile(distinct(figures.stream(), Trend::indicator), "tile.indicators"),
                tile(figures.size(), "tile.figures"),
                tile(count(figures, Trend::isProvisional), "tile.provisional"),
                tile(count(figures, figure -> figure.conflicts() > 0), "tile.contradicted"),
                tile(ofYear().filter(SourceDocument::isRead).count(), "tile.read"),
                tile(unread().size(), "tile.unread"));
    }

    private Tile tile(long count, String key) {
        return new Tile(words.count(count), words.of(key));
    }

    private static long distinct(Stream<Trend> figures, Function<Trend, String> key) {
        return figures.map(key).distinct().count();
    }

    private static long count(List<Trend> figures, Predicate<Trend> which) {
        return figures.stream().filter(which).count();
    }

    private Stream<SourceDocument> ofYear() {
        return index.content().documents().stream()
                .filter(document -> document.reportYear().equals(Optional.of(index.year())))
                .filter(document ->
                        document.refArea().map(index.choice()::showsArea).orElse(true));
    }

    /** Those that have a text which could not be read come before those without any. */
    private List<DocumentNote> unread() {
        return ofYear().filter(document -> !document.isRead())
                .sorted(Comparator.comparing(
                                (SourceDocument document) -> document.status().equals("empty"))
                        .thenComparing(SourceDocument::path))
                .map(document -> DocumentNote.of(document, index))
                .toList();
    }

    private List<IndicatorLine> indicators() {
        Map<String, List<Trend>> byCode = index.ofYear().collect(Collectors.groupingBy(Trend::indicator));
        return index.indicatorCodes().stream()
                .filter(byCode::containsKey)
                .map(code -> indicator(code, byCode.get(code)))
                .toList();
    }

    private IndicatorLine indicator(String code, List<Trend> figures) {
        Optional<Trend> highest = figures.stream()
                .filter(figure -> figure.level() == Level.PROVINCE && !figure.isProvisional())
                .findFirst();
        return new IndicatorLine(
                new PageLink(index.indicatorName(code), PagePlaces.indicator(code)),
                index.unit(code),
                (int) count(figures, figure -> figure.level() == Level.PROVINCE),
                (int) count(figures, figure -> figure.level() != Level.PROVINCE),
                index.spread(code, index.year())
                        .map(spread -> index.numerals().rounded(spread.median(), 2))
                        .orElse(""),
                highest.map(index::owner).orElse(""),
                highest.map(new FigureLinks(index)::of));
    }

    private List<ProvinceLine> provinces() {
        Map<String, Long> figures =
                index.ofYear().collect(Collectors.groupingBy(Trend::refArea, Collectors.counting()));
        Map<String, Long> documents = ofYear().flatMap(document -> document.refArea().stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return ReportPages.areas(index).stream()
                .map(uid -> new ProvinceLine(
                        new PageLink(index.areas().dated(uid), PagePlaces.province(uid)),
                        figures.getOrDefault(uid, 0L).intValue(),
                        documents.getOrDefault(uid, 0L).intValue()))
                .toList();
    }

    private List<Definition> definitions() {
        ReportLanguage language = words.language();
        return index.content().indicators().stream()
                .filter(indicator -> index.choice().showsIndicator(indicator.code()))
                .map(indicator -> new Definition(
                        VisibleText.of(indicator.code()),
                        index.indicatorName(indicator.code()),
                        index.name(indicator.code(), language.other()).orElse(""),
                        index.unit(indicator.code()),
                        definition(indicator, language),
                        definition(indicator, language.other())))
                .toList();
    }

    static String definition(Indicator indicator, ReportLanguage language) {
        return VisibleText.of(language == ReportLanguage.VI ? indicator.definitionVi() : indicator.definition());
    }
}
