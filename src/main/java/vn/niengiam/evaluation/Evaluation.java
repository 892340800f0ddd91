package vn.niengiam.evaluation;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What the engine found, compared with what people found in the same reports. */
public final class Evaluation {
    private final int cases;
    private final Tally tally;

    private Evaluation(int cases, Tally tally) {
        this.cases = cases;
        this.tally = tally;
    }

    /**
     * Compares every case with the extraction whose document's file name has the case's stem. A case without an
     * extraction is missed in everything; extractions of other documents are left aside.
     */
    public static Evaluation of(List<GoldCase> cases, List<Extraction> extractions) {
        Map<String, Extraction> byStem = new HashMap<>();
        for (Extraction extraction : extractions) {
            byStem.putIfAbsent(stem(extraction.document().path()), extraction);
        }
        Tally tally = new Tally();
        for (GoldCase gold : cases) {
            Optional<Extraction> extraction = Optional.ofNullable(byStem.get(gold.name()));
            compare(gold, extraction, tally);
        }
        return new Evaluation(cases.size(), tally);
    }

    private static void compare(GoldCase gold, Optional<Extraction> extraction, Tally tally) {
        String text = extraction.map(found -> found.document().text()).orElse(gold.text());
        new HeaderComparison(gold, tally).compare(extraction.map(Extraction::document));
        new QuantityComparison(gold, tally, text)
                .compare(extraction.map(Extraction::observations).orElse(List.of()));
        new EntityComparison(gold, tally, text)
                .compare(extraction.map(Extraction::entities).orElse(List.of()));
    }

    public Score score(Measure measure) {
        return tally.score(measure);
    }

    /** Of the observations with a confidence of at least 0.9, the share that is right in everything; 1 if none. */
    public double shareRightOfConfident() {
        return tally.reliability().shareRightFrom(0.9);
    }

    /** Every miss and false find, by kind, then in the order of cases. */
    public List<Mistake> mistakes() {
        return tally.mistakes().stream()
                .sorted(Comparator.comparing(Mistake::kind))
                .toList();
    }

    /** The scores as a text table, with the reliability of confidence below. */
    public String table() {
        StringBuilder table = new StringBuilder(cases + " cases\n\n");
        table.append("                  precision  recall      F1   right  found  expected\n");
        for (Measure measure : Measure.of(Measure.Kind.FOUND)) {
            Score score = score(measure);
            table.append(String.format(
                    Locale.ROOT,
                    "%-16s  %9.3f  %6.3f  %6.3f  %6d %6d  %8d%n",
                    measure.title(),
                    score.precision(),
                    score.recall(),
                    score.f1(),
                    score.right(),
                    score.found(),
                    score.expected()));
        }
        table.append("\n                  accuracy   right      of\n");
        for (Measure measure : Measure.of(Measure.Kind.SHARE)) {
            Score score = score(measure);
            table.append(String.format(
                    Locale.ROOT,
                    "%-16s  %8.3f  %6d  %6d%n",
                    measure.title(),
                    score.precision(),
                    score.right(),
                    score.expected()));
        }
        return table.append('\n').append(tally.reliability().table()).toString();
    }

    /** Every miss and false find with its case and sentence, a heading for each kind. */
    public String errors() {
        StringBuilder errors = new StringBuilder();
        String kind = "";
        for (Mistake mistake : mistakes()) {
            if (!mistake.kind().equals(kind)) {
                kind = mistake.kind();
                errors.append("== ").append(kind).append('\n');
            }
            errors.append(mistake.caseName())
                    .append(": ")
                    .append(mistake.detail())
                    .append('\n');
            if (!mistake.sentence().isEmpty()) {
                errors.append("    ").append(mistake.sentence()).append('\n');
            }
        }
        return errors.toString();
    }

    private static String stem(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? name : name.substring(0, dot);
    }
}
