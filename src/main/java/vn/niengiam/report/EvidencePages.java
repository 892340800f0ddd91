package vn.niengiam.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.niengiam.report.YearPage.Evidence;
import vn.niengiam.report.YearPage.EvidenceGroup;
import vn.niengiam.trends.Trend;

/** Turns figures into the statements behind them, numbered through the page. */
final class EvidencePages {
    private final EditionIndex index;
    private final DocumentNotes notes;
    private int number;

    EvidencePages(EditionIndex index) {
        this.index = index;
        this.notes = new DocumentNotes(index);
    }

    /** One group an indicator, in the order of the figures. */
    List<EvidenceGroup> of(List<Trend> figures) {
        Map<String, List<Evidence>> groups = new LinkedHashMap<>();
        for (Trend figure : figures) {
            groups.computeIfAbsent(figure.indicator(), code -> new ArrayList<>())
                    .addAll(behind(figure));
        }
        return groups.entrySet().stream()
                .map(group -> new EvidenceGroup(index.indicatorName(group.getKey()), List.copyOf(group.getValue())))
                .toList();
    }

    private List<Evidence> behind(Trend figure) {
        List<Evidence> items = new ArrayList<>();
        for (String id : figure.observationIds()) {
            Optional<Statement> statement = index.statement(id);
            if (statement.isPresent()) {
                number++;
                items.add(evidence(figure, statement.get(), items.isEmpty()));
            }
        }
        return items;
    }

    private Evidence evidence(Trend figure, Statement statement, boolean chosen) {
        Statement.Marked marked = statement.marked();
        return new Evidence(
                Anchor.ofStatement(statement.observationId()),
                number,
                index.owner(figure.refArea(), figure.level(), figure.body()),
                stated(statement),
                statement.period().map(Wording::period).map(VisibleText::of).orElse("không rõ kỳ"),
                VisibleText.of(marked.before()),
                VisibleText.of(marked.figure()),
                VisibleText.of(marked.after()),
                chosen,
                Leagues.anchor(figure),
                notes.of(statement.docId()));
    }

    private static String stated(Statement statement) {
        String figure = VietnameseNumber.of(statement.value(), VisibleText.of(statement.unit()));
        return (Wording.qualifier(statement.qualifier()) + " " + figure).strip();
    }
}
