package vn.niengiam.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.niengiam.report.IndexPage.Change;
import vn.niengiam.report.IndexPage.News;
import vn.niengiam.trends.Trend;

/** Compares the figures of the report's year with those of an earlier edition. */
final class NewsSince {
    /** More would be a table of their own: jobs/diff makes it. */
    private static final int CHANGES_TOLD = 25;

    private final EditionIndex index;

    NewsSince(EditionIndex index) {
        this.index = index;
    }

    News of(PreviousEdition previous) {
        Map<String, BigDecimal> before = previous.byKey();
        FigureLinks links = new FigureLinks(index);
        List<Change> changes = new ArrayList<>();
        int added = 0;
        int kept = 0;
        for (Trend figure : index.ofYear().toList()) {
            BigDecimal was = before.get(PreviousEdition.key(figure));
            if (was == null) {
                added++;
            } else {
                kept++;
                if (was.compareTo(figure.value().orElseThrow()) != 0) {
                    changes.add(new Change(
                            index.owner(figure),
                            index.indicatorName(figure.indicator()),
                            index.numerals().of(was),
                            links.of(figure)));
                }
            }
        }
        return new News(
                VisibleText.of(previous.editionId()),
                added,
                (int) comparable(previous) - kept,
                changes.size(),
                changes.subList(0, Math.min(CHANGES_TOLD, changes.size())));
    }

    /** How many figures of the earlier edition this report would show. */
    private long comparable(PreviousEdition previous) {
        ReportChoice choice = index.choice();
        return previous.figures().stream()
                .filter(figure ->
                        figure.year() == choice.year() && figure.boundaries().equals(choice.boundaries()))
                .filter(figure -> choice.showsArea(figure.refArea()) && choice.showsIndicator(figure.indicator()))
                .map(PreviousEdition.PreviousFigure::key)
                .distinct()
                .count();
    }
}
