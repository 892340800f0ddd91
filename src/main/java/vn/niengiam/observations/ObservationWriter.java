package vn.niengiam.observations;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.niengiam.documents.Document;
import vn.niengiam.observations.ObservationExtractor.Finding;
import vn.niengiam.text.Span;
import vn.niengiam.text.Token;

/** Findings of a document → its observations. */
final class ObservationWriter {
    private final Document document;

    ObservationWriter(Document document) {
        this.document = document;
    }

    List<Observation> write(List<Finding> findings) {
        List<Observation> observations = new ArrayList<>();
        for (Finding finding : findings) {
            observations.add(observation(finding));
        }
        return observations;
    }

    private Observation observation(Finding finding) {
        Quantity quantity = finding.quantity();
        TokenReader tokens = finding.statement().tokens();
        Span surface = surface(finding);
        String docId = document.docId().orElseThrow();
        return new Observation(
                id(docId, tokens.at(quantity.from())),
                docId,
                finding.sentence().of(document.text()),
                surface.of(document.text()),
                surface.start(),
                surface.end(),
                finding.match().map(match -> match.indicator().code()),
                tokens.phrase(quantity.to(), quantity.nounEnd()),
                quantity.value(),
                quantity.amount().max(),
                quantity.amount().denominator(),
                quantity.unit(),
                quantity.qualifier(),
                finding.period().period().map(TimePeriod::toString),
                finding.period().basis(),
                finding.nature(),
                finding.subject(),
                document.refArea(),
                document.level(),
                document.body(),
                document.reportYear(),
                Optional.empty(),
                List.of(),
                0.5,
                ObservationExtractor.VERSION);
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

    private static String id(String docId, Token number) {
        String name = docId + ":" + number.start();
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
