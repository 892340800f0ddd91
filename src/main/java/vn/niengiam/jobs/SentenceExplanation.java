package vn.niengiam.jobs;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.niengiam.documents.AreaBasis;
import vn.niengiam.documents.Document;
import vn.niengiam.documents.ParseStatus;
import vn.niengiam.documents.ReportKind;
import vn.niengiam.observations.ExplainedSentence;
import vn.niengiam.observations.Explanation;
import vn.niengiam.observations.ObservationExtractor;
import vn.niengiam.reference.Level;
import vn.niengiam.reference.Reference;
import vn.niengiam.text.UnicodeForm;

/** A sentence → what the engine sees in it, as text. */
public final class SentenceExplanation {
    private SentenceExplanation() {}

    /**
     * What a document's header would say.
     *
     * @param refArea uid in {@code conf/provinces.csv}
     */
    public record Header(
            Optional<Integer> year,
            ReportKind kind,
            Optional<String> refArea,
            Optional<LocalDate> publishedOn,
            Level level) {}

    /** Every sentence of the text with every step. */
    public static String of(String text, Header header, Reference reference) {
        Explanation explanation = new ObservationExtractor(reference).explain(document(text, header));
        if (explanation.sentences().isEmpty()) {
            return "There is nothing to read: the text is empty.\n";
        }
        ExplanationText steps = new ExplanationText(reference.indicators());
        List<ExplainedSentence> sentences = explanation.sentences();
        return IntStream.range(0, sentences.size())
                .mapToObj(i -> title(i, sentences) + steps.of(sentences.get(i)))
                .collect(Collectors.joining("\n", report(explanation, header, reference), ""));
    }

    private static String report(Explanation explanation, Header header, Reference reference) {
        String time = explanation
                .reported()
                .map(period -> "reports on " + period)
                .orElse("does not say on which year; give it with --year");
        String area = header.refArea()
                .map(uid -> FigureSource.area(uid, reference) + ", ")
                .orElse("");
        return "The report: " + area + header.level().name().toLowerCase(Locale.ROOT) + ", " + time + "\n\n";
    }

    private static String title(int index, List<ExplainedSentence> all) {
        String count = all.size() == 1 ? "" : " " + (index + 1) + " of " + all.size();
        return "Sentence" + count + ": " + all.get(index).text() + "\n";
    }

    private static Document document(String text, Header header) {
        return new Document(
                Optional.of("sentence"),
                "sentence",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                UnicodeForm.of(text),
                Optional.empty(),
                header.publishedOn(),
                Optional.empty(),
                header.refArea(),
                AreaBasis.NONE,
                Optional.of(header.level()),
                Optional.empty(),
                header.year(),
                header.year().map(year -> header.kind()),
                ParseStatus.PARSED,
                Optional.empty(),
                text.length(),
                Optional.empty(),
                "",
                Instant.EPOCH,
                Optional.empty());
    }
}
