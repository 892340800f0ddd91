package vn.niengiam.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.niengiam.report.ConflictNote.Other;
import vn.niengiam.report.ConflictNote.Quote;
import vn.niengiam.trends.Conflict;

/** Turns a year's conflicts into notes: the figure chosen, and each other with its sentence. */
final class ConflictNotes {
    private final EditionIndex index;

    ConflictNotes(EditionIndex index) {
        this.index = index;
    }

    /** The name of the note on a figure, by the observation chosen for it. */
    static String anchor(String chosenObservationId) {
        return Anchor.of("conflict", chosenObservationId);
    }

    List<ConflictNote> of(String indicator) {
        Map<String, List<Conflict>> byFigure = new LinkedHashMap<>();
        index.conflicts()
                .filter(conflict -> conflict.indicator().equals(indicator))
                .sorted(Comparator.comparing(Conflict::level)
                        .thenComparing(Conflict::refArea, index.areaOrder())
                        .thenComparing(Conflict::otherPath)
                        .thenComparing(Conflict::otherObservationId))
                .forEach(conflict -> byFigure.computeIfAbsent(
                                conflict.chosenObservationId(), chosen -> new ArrayList<>())
                        .add(conflict));
        return byFigure.values().stream().map(this::note).toList();
    }

    private ConflictNote note(List<Conflict> conflicts) {
        Conflict first = conflicts.get(0);
        return new ConflictNote(
                anchor(first.chosenObservationId()),
                index.owner(first.refArea(), first.level(), first.body()),
                chosen(first),
                quote(first.chosenSentence(), first.chosenDocId()),
                conflicts.stream().map(this::other).toList());
    }

    private FigureLink chosen(Conflict conflict) {
        return new FigureLink(
                value(conflict, conflict.chosenValue()),
                FigureLink.plain(conflict.chosenValue()),
                PagePlaces.statement(conflict.indicator(), conflict.year(), conflict.chosenObservationId()),
                Optional.empty());
    }

    private Other other(Conflict conflict) {
        return new Other(
                value(conflict, conflict.otherValue()),
                index.numerals().change(conflict.difference(), 6),
                index.words().rule(conflict.rule()),
                quote(conflict.otherSentence(), conflict.otherDocId()));
    }

    private String value(Conflict conflict, BigDecimal value) {
        return index.numerals().of(value, index.unit(conflict.indicator()));
    }

    private Quote quote(String sentence, String docId) {
        return new Quote(VisibleText.of(sentence), DocumentNote.of(docId, index));
    }
}
