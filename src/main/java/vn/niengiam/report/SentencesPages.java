package vn.niengiam.report;

import java.util.ArrayList;
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
                                .map(statement -> sentence(figure, statement, false)))
                        .toList());
    }

    private FigureEvidence evidence(Trend figure) {
        List<Sentence> sentences = new ArrayList<>();
        for (String id : figure.observationIds()) {
            Optional<Statement> statement = index.statement(id);
            statement.ifPresent(stated -> sentences.add(sentence(figure, stated, sentences.isEmpty())));
        }
        return new FigureEvidence(
                index.owner(figure),
                index.numerals().of(figure.value().orElseThrow(), index.unit(figure.indicator())),
                index.words().rule(figure.rule()),
                PagePlaces.province(figure.refArea()),
                sentences);
    }

    private Sentence sentence(Trend figure, Statement statement, boolean chosen) {
        Statement.Marked marked = statement.marked();
        Words words = index.words();
        String value = index.numerals().of(statement.value(), words.ofCode("unit", VisibleText.of(statement.unit())));
        return new Sentence(
                Anchor.ofStatement(statement.observationId()),
                index.owner(figure),
                (words.ofCode("qualifier", statement.qualifier()) + " " + value).strip(),
                statement.period().map(words::period).map(VisibleText::of).orElse(words.of("period.unknown")),
                VisibleText.of(marked.lead()),
                VisibleText.of(marked.before()),
                VisibleText.of(marked.figure()),
                VisibleText.of(marked.after()),
                VisibleText.of(marked.rest()),
                chosen,
                DocumentNote.of(statement.docId(), index));
    }
}
