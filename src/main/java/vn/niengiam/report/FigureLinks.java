package vn.niengiam.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.niengiam.trends.Trend;

/** Turns figures into what pages show of them, each with the way to its sentence. */
final class FigureLinks {
    private final EditionIndex index;

    FigureLinks(EditionIndex index) {
        this.index = index;
    }

    FigureLink of(Trend figure) {
        BigDecimal value = figure.value().orElseThrow();
        return isSum(figure)
                ? new FigureLink(
                        index.numerals().of(value),
                        FigureLink.plain(value),
                        PagePlaces.sentences(figure.indicator(), figure.year()) + "#"
                                + PagePlaces.sum(figure.refArea()),
                        note(figure))
                : link(figure, value, figure.observationIds().get(0), note(figure));
    }

    /** Whether it was added up from the figures of several provinces: no sentence states it. */
    static boolean isSum(Trend figure) {
        return !figure.boundaries().equals(Trend.AS_REPORTED)
                && figure.predecessors().size() > 1;
    }

    /** A figure's plan, with the way to the statement that tells it. */
    FigureLink plan(Trend figure, Statement statement) {
        return link(figure, figure.target().orElseThrow(), statement.observationId(), Optional.empty());
    }

    private FigureLink link(Trend figure, BigDecimal value, String observationId, Optional<String> note) {
        return new FigureLink(
                index.numerals().of(value),
                FigureLink.plain(value),
                PagePlaces.statement(figure.indicator(), figure.year(), observationId),
                note);
    }

    private Optional<String> note(Trend figure) {
        Words words = index.words();
        List<String> notes = new ArrayList<>();
        if (figure.isProvisional()) {
            notes.add(words.of("provisional", words.months(figure.months())));
        }
        if (figure.obsStatus().equals("E")) {
            notes.add(words.of("estimated"));
        }
        if (figure.obsStatus().equals("B")) {
            notes.add(words.of("break"));
        }
        figure.outlier().ifPresent(outlier -> notes.add(words.of("outlier", outlier)));
        return notes.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", notes));
    }

    /** The sign says whether it rose; whether that is good depends on the indicator, so no colour says so. */
    String change(Trend figure) {
        String points =
                index.unit(figure.indicator()).equals("%") ? index.words().of("points") : "";
        return figure.changeAbs()
                .map(change -> index.numerals().change(change, 2) + points)
                .orElse("");
    }

    String changePct(Trend figure) {
        return figure.changePct()
                .map(change -> index.numerals().change(change, 1) + "%")
                .orElse("");
    }
}
