package vn.niengiam.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.niengiam.reference.Level;
import vn.niengiam.report.IndicatorPage.PlanRow;
import vn.niengiam.trends.Trend;

/** Turns the figures of an indicator into its page. */
final class IndicatorPages {
    /** The bar of a plan fulfilled twice over and more is no longer. */
    private static final int LONGEST_BAR = 200;

    private final EditionIndex index;
    private final Plans plans;
    private final TilePlaces places;

    IndicatorPages(EditionIndex index, Plans plans) {
        this.index = index;
        this.plans = plans;
        this.places =
                TilePlaces.on(TilePlaces.day(index.choice()), index.content().provinces());
    }

    /** @param figures of one indicator and of all years */
    IndicatorPage of(String code, List<Trend> figures) {
        ReportLanguage language = index.words().language();
        List<Trend> ofYear =
                figures.stream().filter(figure -> figure.year() == index.year()).toList();
        List<Trend> compared = ofYear.stream()
                .filter(figure -> figure.level() == Level.PROVINCE && !figure.isProvisional())
                .toList();
        return new IndicatorPage(
                VisibleText.of(code),
                index.indicatorName(code),
                index.name(code, language.other()).orElse(""),
                index.unit(code),
                index.definition(code, language),
                index.definition(code, language.other()),
                neighbour(code, -1),
                neighbour(code, 1),
                new Leagues(index).of(ofYear),
                StripPlot.of(index, compared),
                TileMap.of(index, places, compared),
                SmallMultiple.of(index, figures),
                ofYear.stream().flatMap(this::plan).toList(),
                new ConflictNotes(index).of(code));
    }

    private Optional<PageLink> neighbour(String code, int step) {
        List<String> codes = index.indicatorCodes();
        int place = codes.indexOf(code) + step;
        return place < 0 || place >= codes.size()
                ? Optional.empty()
                : Optional.of(
                        new PageLink(index.indicatorName(codes.get(place)), PagePlaces.indicator(codes.get(place))));
    }

    private Stream<PlanRow> plan(Trend figure) {
        return plans.statement(figure).stream()
                .flatMap(statement -> figure.completionPct().stream().map(share -> planRow(figure, statement, share)));
    }

    private PlanRow planRow(Trend figure, Statement statement, BigDecimal share) {
        FigureLinks links = new FigureLinks(index);
        return new PlanRow(
                index.owner(figure),
                links.plan(figure, statement),
                links.of(figure),
                index.numerals().rounded(share, 1) + "%",
                FigureLink.plain(share),
                Math.max(0, Math.min(LONGEST_BAR, share.intValue())) / 2);
    }
}
