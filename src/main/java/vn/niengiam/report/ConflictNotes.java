package vn.niengiam.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.niengiam.report.YearPage.ConflictNote;
import vn.niengiam.report.YearPage.OtherFigure;
import vn.niengiam.report.YearPage.Quote;
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

    List<ConflictNote> of(int year) {
        Map<String, List<Conflict>> byFigure = new LinkedHashMap<>();
        index.conflicts(year)
                .sorted(Comparator.comparing(Conflict::indicator, index.indicatorOrder())
                        .thenComparing(Conflict::level)
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
        String unit = index.unit(first.indicator());
        return new ConflictNote(
                anchor(first.chosenObservationId()),
                index.owner(first.refArea(), first.level(), first.body()) + ": "
                        + index.indicatorName(first.indicator()),
                VietnameseNumber.of(first.chosenValue(), unit),
                quote(first.chosenSentence(), first.chosenPath(), first.chosenDocId()),
                conflicts.stream()
                        .map(conflict -> new OtherFigure(
                                VietnameseNumber.of(conflict.otherValue(), unit),
                                VietnameseNumber.change(conflict.difference(), 6),
                                Wording.rule(conflict.rule()),
                                quote(conflict.otherSentence(), conflict.otherPath(), conflict.otherDocId())))
                        .toList());
    }

    private Quote quote(String sentence, String path, String docId) {
        return new Quote(
                VisibleText.of(sentence),
                VisibleText.of(path),
                index.document(docId).map(document -> Anchor.of("doc", docId)));
    }
}
