package vn.niengiam.report;

import java.util.List;
import java.util.Optional;

/** The statements behind the figures of one indicator and year, word for word. */
public record SentencesPage(
        String indicator,
        int year,
        String name,
        String indicatorHref,
        List<FigureEvidence> figures,
        List<Sentence> plans) {
    /**
     * What a figure rests on; the chosen sentence comes first.
     *
     * @param sum names the place of all sentences that a sum was added up from; empty for any other figure
     */
    public record FigureEvidence(
            Optional<String> sum, String owner, String value, String rule, String areaHref, List<Sentence> sentences) {}

    /**
     * A statement word for word.
     *
     * @param stated the figure as the program reads it, with the words for how exact it is
     * @param shown the figure as the tables show it, where that is not how it is stated: converted or taken from words
     * @param part the province that it tells a part of a sum for
     */
    public record Sentence(
            String anchor,
            String owner,
            String stated,
            Optional<String> shown,
            Optional<String> part,
            String period,
            String lead,
            String before,
            String figure,
            String after,
            String rest,
            DocumentNote document) {}
}
