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
import vn.niengiam.trends.Trend;

/** An edition's rows by their keys, and the order in which its pages show them. */
final class EditionIndex {
    private final EditionContent content;
    private final Map<String, Indicator> indicators = new LinkedHashMap<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, Statement> statements = new HashMap<>();
    private final Map<String, SourceDocument> documents = new HashMap<>();

    EditionIndex(EditionContent content) {
        this.content = content;
        for (Indicator indicator : content.indicators()) {
            places.putIfAbsent(indicator.code(), places.size());
            indicators.putIfAbsent(indicator.code(), indicator);
        }
        content.statements().forEach(statement -> statements.putIfAbsent(statement.observationId(), statement));
        content.documents().stream()
                .sorted(Comparator.comparing(SourceDocument::path))
                .forEach(document -> document.docId().ifPresent(id -> documents.putIfAbsent(id, document)));
    }

    EditionContent content() {
        return content;
    }

    /** Years with a figure, in order. */
    List<Integer> years() {
        TreeSet<Integer> years = new TreeSet<>();
        content.trends().forEach(trend -> years.add(trend.year()));
        return List.copyOf(years);
    }

    /** The figures of a year as reported; harmonised boundaries make another report. */
    List<Trend> figures(int year) {
        return content.trends().stream()
                .filter(trend -> trend.year() == year && trend.boundaries().equals(Trend.AS_REPORTED))
                .filter(trend -> trend.value().isPresent())
                .sorted(Comparator.comparing(Trend::indicator, indicatorOrder())
                        .thenComparing(Trend::level)
                        .thenComparing(Trend::months, Comparator.reverseOrder())
                        .thenComparing(trend -> trend.value().orElseThrow(), Comparator.reverseOrder())
                        .thenComparing(Trend::refArea, areaOrder())
                        .thenComparing(trend -> trend.body().orElse("")))
                .toList();
    }

    /** The conflicts of a year as reported, in no order. */
    Stream<Conflict> conflicts(int year) {
        return content.conflicts().stream()
                .filter(conflict ->
                        conflict.year() == year && conflict.boundaries().equals(Trend.AS_REPORTED));
    }

    /** The order of {@code conf/indicators.csv}; unknown codes after it, by name. */
    Comparator<String> indicatorOrder() {
        return Comparator.comparingInt((String code) -> places.getOrDefault(code, Integer.MAX_VALUE))
                .thenComparing(Comparator.naturalOrder());
    }

    /** By name as Vietnamese dictionaries sort: Đ after D, not after Y. */
    Comparator<String> areaOrder() {
        Collator vietnamese = Collator.getInstance(Locale.forLanguageTag("vi"));
        return Comparator.comparing(this::area, vietnamese::compare).thenComparing(Comparator.naturalOrder());
    }

    String indicatorName(String code) {
        return of(code, Indicator::nameVi).orElse(VisibleText.of(code));
    }

    /** What {@code conf/indicators.csv} says of an indicator; empty, if it does not know it. */
    Optional<String> of(String code, Function<Indicator, String> fact) {
        return Optional.ofNullable(indicators.get(code)).map(fact).map(VisibleText::of);
    }

    /** The unit of an indicator's trends: the first that it names. */
    String unit(String code) {
        return of(code, Indicator::unit).map(unit -> unit.split(" \\| ")[0]).orElse("");
    }

    String area(String uid) {
        return VisibleText.of(content.provinceNames().getOrDefault(uid, uid));
    }

    /** Who a figure is of: the area, or below the province the body and its area. */
    String owner(String refArea, Level level, Optional<String> body) {
        return level == Level.PROVINCE
                ? area(refArea)
                : body.map(VisibleText::of).orElse("Không rõ đơn vị") + " (" + area(refArea) + ")";
    }

    Optional<Statement> statement(String observationId) {
        return Optional.ofNullable(statements.get(observationId));
    }

    Optional<SourceDocument> document(String docId) {
        return Optional.ofNullable(documents.get(docId));
    }
}
