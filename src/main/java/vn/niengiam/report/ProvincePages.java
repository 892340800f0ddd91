package vn.niengiam.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.niengiam.reference.Level;
import vn.niengiam.report.ProvincePage.BodyLine;
import vn.niengiam.report.ProvincePage.Line;
import vn.niengiam.trends.Trend;

/** Turns what an edition holds of a province into its page. */
final class ProvincePages {
    /** As many as an A4 page takes beside the names and the comparison. */
    private static final int YEARS_ACROSS = 5;

    private final EditionIndex index;
    private final FigureLinks links;
    private final ProvinceNames names;
    private final Map<String, Optional<Spread>> spreads = new HashMap<>();

    ProvincePages(EditionIndex index) {
        this.index = index;
        this.links = new FigureLinks(index);
        this.names = new ProvinceNames(index);
    }

    /** @param figures of one province, at all levels and of all years */
    ProvincePage of(String uid, List<Trend> figures) {
        List<Integer> years = years(figures);
        return new ProvincePage(
                index.areas().dated(uid),
                years,
                lines(figures, years),
                bodies(figures),
                names.holders(uid),
                names.cited(uid),
                documents(uid));
    }

    /** From the report's own year, which a narrow screen must show, back to the first that has a figure, as many as fit. */
    private List<Integer> years(List<Trend> figures) {
        int first = figures.stream()
                .filter(figure -> figure.level() == Level.PROVINCE)
                .mapToInt(Trend::year)
                .filter(year -> year > index.year() - YEARS_ACROSS)
                .min()
                .orElse(index.year());
        return IntStream.rangeClosed(Math.min(first, index.year()), index.year())
                .boxed()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /** The province's documents that report on the year, read or not. */
    private List<DocumentNote> documents(String uid) {
        return index.content().documents().stream()
                .filter(document -> document.refArea().equals(Optional.of(uid))
                        && document.reportYear().equals(Optional.of(index.year())))
                .sorted(Comparator.comparing(SourceDocument::path))
                .map(document -> DocumentNote.of(document, index))
                .toList();
    }

    private List<Line> lines(List<Trend> figures, List<Integer> years) {
        Map<String, Map<Integer, Trend>> indicators = new LinkedHashMap<>();
        figures.stream()
                .filter(figure -> figure.level() == Level.PROVINCE && years.contains(figure.year()))
                .forEach(figure -> indicators
                        .computeIfAbsent(figure.indicator(), code -> new HashMap<>())
                        .putIfAbsent(figure.year(), figure));
        List<Line> lines = new ArrayList<>();
        indicators.forEach((code, byYear) -> lines.add(line(code, byYear, years)));
        return lines;
    }

    private Line line(String code, Map<Integer, Trend> byYear, List<Integer> years) {
        Optional<Trend> now = Optional.ofNullable(byYear.get(index.year()));
        Optional<BigDecimal> median = spreads.computeIfAbsent(code, unknown -> index.spread(code, index.year()))
                .map(Spread::median);
        return new Line(
                new PageLink(index.indicatorName(code), PagePlaces.indicator(code)),
                index.unit(code),
                years.stream()
                        .map(year -> Optional.ofNullable(byYear.get(year)).map(links::of))
                        .toList(),
                median.map(figure -> index.numerals().rounded(figure, 2)).orElse(""),
                now.flatMap(figure -> median.flatMap(middle -> against(figure, middle)))
                        .orElse(""),
                now.flatMap(figure -> figure.rankOfYear()
                                .map(rank -> index.words()
                                        .of(
                                                "rank.of",
                                                rank,
                                                figure.areasCompared().orElse(rank))))
                        .orElse(""));
    }

    private Optional<String> against(Trend figure, BigDecimal median) {
        if (figure.isProvisional() || median.signum() <= 0) {
            return Optional.empty();
        }
        BigDecimal share = figure.value()
                .orElseThrow()
                .subtract(median)
                .multiply(BigDecimal.valueOf(100))
                .divide(median, 1, RoundingMode.HALF_UP);
        return Optional.of(index.numerals().change(share, 1) + "%");
    }

    private List<BodyLine> bodies(List<Trend> figures) {
        return figures.stream()
                .filter(figure -> figure.level() != Level.PROVINCE && figure.year() == index.year())
                .sorted(Comparator.comparing(Trend::level)
                        .thenComparing(figure -> figure.body().orElse(""))
                        .thenComparing(Trend::indicator, index.indicatorOrder()))
                .map(figure -> new BodyLine(
                        index.words().of("level", figure.level()),
                        figure.body().map(VisibleText::of).orElse(index.words().of("body.unknown")),
                        new PageLink(index.indicatorName(figure.indicator()), PagePlaces.indicator(figure.indicator())),
                        index.unit(figure.indicator()),
                        links.of(figure)))
                .toList();
    }
}
