package vn.niengiam.report;

import java.util.List;

/** The statements behind the figures of one indicator and year, word for word. */
public record SentencesPage(
        String indicator,
        int year,
        String name,
        String indicatorHref,
        List<FigureEvidence> figures,
        List<Sentence> plans) {
    /** What a figure rests on; the chosen sentence comes first. */
    public record FigureEvidence(String owner, String value, String rule, String areaHref, List<Sentence> sentences) {}

    /**
     * A statement word for word.
     *
     * @param stated the figure as the program reads it, with the words for how exact it is
     * @param chosen whether it is the one that the report shows
     */
    public record Sentence(
            String anchor,
            String owner,
            String stated,
            String period,
            String lead,
            String before,
            String figure,
            String after,
            String rest,
            boolean chosen,
            DocumentNote document) {}
}
