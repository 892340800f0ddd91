package vn.niengiam.evaluation;

import java.util.Optional;
import vn.niengiam.documents.Document;
import vn.niengiam.reference.Level;

/** Compares the header facts of a document with its labels. */
final class HeaderComparison {
    private final GoldCase gold;
    private final Tally tally;

    HeaderComparison(GoldCase gold, Tally tally) {
        this.gold = gold;
        this.tally = tally;
    }

    /** @param document empty if the report was not extracted: every fact of it is wrong then */
    void compare(Optional<Document> document) {
        if (!gold.areaInferred()) {
            Optional<String> found = document.flatMap(Document::refArea);
            boolean right = document.isPresent() && gold.areaCode().equals(found);
            check(Measure.AREA, right, gold.areaCode(), found);
        }
        if (gold.level().isPresent()) {
            Optional<Level> found = document.flatMap(Document::level);
            check(Measure.LEVEL, gold.level().equals(found), gold.level(), found);
        }
        if (!gold.reportYears().isEmpty()) {
            Optional<Integer> found = document.flatMap(Document::reportYear);
            boolean right = found.isPresent() && gold.reportYears().contains(found.get());
            check(Measure.REPORT_YEAR, right, Optional.of(gold.reportYears()), found);
        }
    }

    private void check(Measure measure, boolean right, Optional<?> expected, Optional<?> found) {
        if (right) {
            tally.right(measure);
        } else {
            tally.wrong(
                    measure,
                    new Mistake(
                            measure.title() + " wrong",
                            gold.name(),
                            "expected " + text(expected) + ", found " + text(found),
                            ""));
        }
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("none");
    }
}
