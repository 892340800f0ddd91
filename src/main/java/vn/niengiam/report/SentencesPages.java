package vn.niengiam.report;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.niengiam.report.SentencesPage.FigureEvidence;
import vn.niengiam.report.SentencesPage.Sentence;
import vn.niengiam.trends.Trend;

/** Turns the figures of an indicator and year into the page of their statements. */
final class SentencesPages {
    private final EditionIndex index;
    private final Plans plans;

    SentencesPages(EditionIndex index, Plans plans) {
        this.index = index;
        this.plans = plans;
    }

    /** @param figures of one indicator and year */
    SentencesPage of(String indicator, int year, List<Trend> figures) {
        Set<String> shown = new HashSet<>();
        figures.forEach(figure -> shown.addAll(figure.observationIds()));
        return new SentencesPage(
                indicator,
                year,
                index.indicatorName(indicator),
                PagePlaces.indicator(indicator),
                figures.stream().map(this::evidence).toList(),
                figures.stream()
                        .flatMap(figure -> plans.statement(figure).stream()
                                .filter(statement -> shown.add(statement.observationId()))
                                .map(statement -> sentence(figure, statement)))
                        .toList());
    }

    private FigureEvidence evidence(Trend figure) {
        return new FigureEvidence(
                FigureLinks.isSum(figure) ? Optional.of(PagePlaces.sum(figure.refArea())) : Optional.empty(),
                index.owner(figure),
                shown(figure),
                index.words().rule(figure.rule()),
                PagePlaces.province(figure.refArea()),
                figure.observationIds().stream()
                        .flatMap(id -> index.statement(id).stream())
                        .map(statement -> sentence(figure, statement))
                        .toList());
    }

    private String shown(Trend figure) {
        return index.numerals().of(figure.value().orElseThrow(), index.unit(figure.indicator()));
    }

    private Sentence sentence(Trend figure, Statement statement) {
        Statement.Marked marked = statement.marked();
        Words words = index.words();
        String value = index.numerals().of(statement.value(), words.ofCode("unit", VisibleText.of(statement.unit())));
        boolean ofAll = !FigureLinks.isSum(figure) && !statement.nature().equals("target");
        return new Sentence(
                Anchor.ofStatement(statement.observationId()),
                index.owner(figure),
                (words.ofCode("qualifier", statement.qualifier()) + " " + value).strip(),
                Optional.of(shown(figure)).filter(text -> ofAll && !text.equals(value)),
                statement.refArea().filter(area -> FigureLinks.isSum(figure)).map(index.areas()::label),
                statement.period().map(words::period).map(VisibleText::of).orElse(words.of("period.unknown")),
                VisibleText.of(marked.lead()),
                VisibleText.of(marked.before()),
                VisibleText.of(marked.figure()),
                VisibleText.of(marked.after()),
                VisibleText.of(marked.rest()),
                DocumentNote.of(statement.docId(), index));
    }
}
