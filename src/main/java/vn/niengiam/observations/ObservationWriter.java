package vn.niengiam.observations;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.niengiam.documents.Document;
import vn.niengiam.text.Span;
import vn.niengiam.text.Token;

/** Findings of a document → its observations. */
final class ObservationWriter {
    private final Document document;
    private Span sentence = new Span(0, 0);
    private String sentenceText = "";

    ObservationWriter(Document document) {
        this.document = document;
    }

    List<Observation> write(List<Finding> findings) {
        Map<Integer, List<String>> checks = Checks.run(findings);
        Map<Integer, Integer> repeats = new Repeats(findings).find();
        List<Observation> observations = new ArrayList<>();
        for (int i = 0; i < findings.size(); i++) {
            Optional<String> repeatOf =
                    Optional.ofNullable(repeats.get(i)).map(findings::get).map(this::id);
            observations.add(observation(findings.get(i), repeatOf, checks.getOrDefault(i, List.of())));
        }
        return observations;
    }

    private Observation observation(Finding finding, Optional<String> repeatOf, List<String> checks) {
        Quantity quantity = finding.quantity();
        Span surface = surface(finding);
        String docId = document.docId().orElseThrow();
        return new Observation(
                id(finding),
                docId,
                sentence(finding),
                surface.of(document.text()),
                surface.start(),
                surface.end(),
                finding.match().map(match -> match.indicator().code()),
                finding.label(),
                quantity.value(),
                quantity.valueMax(),
                quantity.amount().denominator(),
                finding.unit(),
                quantity.qualifier(),
                finding.period().period().map(TimePeriod::toString),
                finding.period().basis(),
                finding.nature(),
                finding.subject(),
                document.refArea(),
                document.level(),
                document.body(),
                document.reportYear(),
                repeatOf,
                checks,
                Confidence.of(finding, checks),
                ObservationExtractor.VERSION,
                Optional.of(Estimates.calls(finding)));
    }

    /** All figures of a sentence share its text. */
    private String sentence(Finding finding) {
        if (!finding.sentence().equals(sentence)) {
            sentence = finding.sentence();
            sentenceText = sentence.of(document.text());
        }
        return sentenceText;
    }

    /** From the phrase that governs the number, if it is near, to the end of what is counted. */
    private static Span surface(Finding finding) {
        Quantity quantity = finding.quantity();
        TokenReader tokens = finding.statement().tokens();
        int from = finding.match()
                .map(IndicatorMatch::cueStart)
                .filter(start -> quantity.from() - start <= 8)
                .filter(start -> finding.statement().figuresBetween(start, quantity.from()) == 0)
                .map(start -> Math.min(start, quantity.leftEdge()))
                .orElse(quantity.leftEdge());
        int to = Math.max(quantity.nounEnd(), quantity.to()) - 1;
        return new Span(tokens.at(from).start(), tokens.at(to).end());
    }

    /** The same figure at the same place of the same bytes always has the same id. */
    private String id(Finding finding) {
        Token number = finding.statement().tokens().at(finding.quantity().from());
        String name = document.docId().orElseThrow() + ":" + number.start() + ":"
                + finding.quantity().to();
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
