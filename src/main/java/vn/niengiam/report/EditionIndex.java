package vn.niengiam.report;

import java.text.Collator;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.niengiam.reference.Indicator;
import vn.niengiam.reference.Level;
import vn.niengiam.trends.Conflict;
import vn.niengiam.trends.NationalFigure;
import vn.niengiam.trends.Trend;

/** What a report shows of an edition: its rows by their keys, in the order of the pages. */
final class EditionIndex {
    private final EditionContent content;
    private final ReportChoice choice;
    private final Words words;
    private final Map<String, Indicator> indicators = new LinkedHashMap<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, Statement> statements = new HashMap<>();
    private final Map<String, SourceDocument> documents = new HashMap<>();
    private final AreaNames areas;
    private final List<Trend> figures;

    EditionIndex(EditionContent content, ReportChoice choice) {
        this.content = content;
        this.choice = choice;
        this.words = Words.in(choice.language());
        this.areas = new AreaNames(content.provinces(), words);
        for (Indicator indicator : content.indicators()) {
            places.putIfAbsent(indicator.code(), places.size());
            indicators.putIfAbsent(indicator.code(), indicator);
        }
        content.statements().forEach(statement -> statements.putIfAbsent(statement.observationId(), statement));
        content.documents().stream()
                .sorted(Comparator.comparing(SourceDocument::path))
                .forEach(document -> document.docId().ifPresent(id -> documents.putIfAbsent(id, document)));
        this.figures = sorted();
    }

    private List<Trend> sorted() {
        return content.trends().stream()
                .filter(trend -> trend.value().isPresent()
                        && trend.year() <= choice.year()
                        && trend.boundaries().equals(choice.boundaries()))
                .filter(trend -> choice.showsArea(trend.refArea()) && choice.showsIndicator(trend.indicator()))
                .sorted(Comparator.comparing(Trend::indicator, indicatorOrder())
                        .thenComparing(Trend::level)
                        .thenComparing(Trend::year)
                        .thenComparing(Trend::months, Comparator.reverseOrder())
                        .thenComparing(trend -> trend.value().orElseThrow(), Comparator.reverseOrder())
                        .thenComparing(Trend::refArea, areaOrder())
                        .thenComparing(trend -> trend.body().orElse("")))
                .toList();
    }

    EditionContent content() {
        return content;
    }

    ReportChoice choice() {
        return choice;
    }

    int year() {
        return choice.year();
    }

    Words words() {
        return words;
    }

    Numerals numerals() {
        return words.numerals();
    }

    /** Every figure that the report may show, of its year and of those before it, sorted. */
    List<Trend> figures() {
        return figures;
    }

    /** The figures of the report's year, sorted. */
    Stream<Trend> ofYear() {
        return figures.stream().filter(figure -> figure.year() == choice.year());
    }

    /** Years with a figure, in order. */
    List<Integer> years() {
        TreeSet<Integer> years = new TreeSet<>();
        figures.forEach(figure -> years.add(figure.year()));
        return List.copyOf(years);
    }

    /** Codes of the indicators that have a figure, in order. */
    List<String> indicatorCodes() {
        return figures.stream().map(Trend::indicator).distinct().toList();
    }

    /** How the provinces' figures of a whole year lie: all provinces, also those that the report does not show. */
    Optional<Spread> spread(String indicator, int year) {
        List<Trend> all = content.trends().stream()
                .filter(trend -> trend.indicator().equals(indicator)
                        && trend.year() == year
                        && trend.level() == Level.PROVINCE
                        && !trend.isProvisional()
                        && trend.boundaries().equals(choice.boundaries()))
                .filter(trend -> trend.value().isPresent())
                .toList();
        return all.size() < Spread.FEWEST
                ? Optional.empty()
                : Optional.of(new Spread(
                        all.stream().map(trend -> trend.value().orElseThrow()).toList()));
    }

    /** What all provinces come to in a whole year, also those that the report does not show. */
    Optional<NationalFigure> nation(String indicator, int year) {
        return content.summaries().national().stream()
                .filter(nation -> nation.indicator().equals(indicator)
                        && nation.year() == year
                        && nation.level() == Level.PROVINCE
                        && nation.boundaries().equals(choice.boundaries()))
                .findFirst();
    }

    /** What the report was made of, in a sentence. */
    String edition() {
        return VisibleText.of(words.of(
                "edition", content.editionId(), words.count(content.documents().size()), content.programVersion()));
    }

    /** The conflicts of the report's year, in no order. */
    Stream<Conflict> conflicts() {
        return content.conflicts().stream()
                .filter(conflict -> conflict.year() == choice.year()
                        && conflict.boundaries().equals(choice.boundaries()))
                .filter(conflict ->
                        choice.showsArea(conflict.refArea()) && choice.showsIndicator(conflict.indicator()));
    }

    /** The order of {@code conf/indicators.csv}; unknown codes after it, by name. */
    Comparator<String> indicatorOrder() {
        return Comparator.comparingInt((String code) -> places.getOrDefault(code, Integer.MAX_VALUE))
                .thenComparing(Comparator.naturalOrder());
    }

    /** By name as Vietnamese dictionaries sort: Đ after D, not after Y. */
    Comparator<String> areaOrder() {
        Collator vietnamese = Collator.getInstance(Locale.forLanguageTag("vi"));
        return Comparator.comparing(areas::name, vietnamese::compare).thenComparing(Comparator.naturalOrder());
    }

    String indicatorName(String code) {
        return name(code, words.language()).orElse(VisibleText.of(code));
    }

    Optional<String> name(String code, ReportLanguage language) {
        return of(code, language == ReportLanguage.VI ? Indicator::nameVi : Indicator::nameEn);
    }

    /** What {@code conf/indicators.csv} says of an indicator; empty, if it does not know it. */
    Optional<String> of(String code, Function<Indicator, String> fact) {
        return Optional.ofNullable(indicators.get(code)).map(fact).map(VisibleText::of);
    }

    /** What counts, in a language. */
    String definition(String code, ReportLanguage language) {
        return of(code, language == ReportLanguage.VI ? Indicator::definitionVi : Indicator::definition)
                .orElse("");
    }

    /** The unit of an indicator's trends: the first that it names. */
    String unit(String code) {
        return words.ofCode(
                "unit",
                of(code, Indicator::unit).map(unit -> unit.split(" \\| ")[0]).orElse(""));
    }

    AreaNames areas() {
        return areas;
    }

    /** Who a figure is of: the area, or below the province the body and its area. */
    String owner(String refArea, Level level, Optional<String> body) {
        return level == Level.PROVINCE
                ? areas.label(refArea)
                : body.map(VisibleText::of).orElse(words.of("body.unknown")) + " (" + areas.label(refArea) + ")";
    }

    String owner(Trend figure) {
        return owner(figure.refArea(), figure.level(), figure.body());
    }

    Optional<Statement> statement(String observationId) {
        return Optional.ofNullable(statements.get(observationId));
    }

    Optional<SourceDocument> document(String docId) {
        return Optional.ofNullable(documents.get(docId));
    }
}
