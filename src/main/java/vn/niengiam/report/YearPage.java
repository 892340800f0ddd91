package vn.niengiam.report;

import java.util.List;
import java.util.Optional;

/**
 * What the page of a year shows, in words and figures ready to print. Texts of documents are in {@link VisibleText};
 * the template escapes them.
 */
public record YearPage(
        int year,
        String editionId,
        String generatedFrom,
        List<Integer> years,
        List<Tile> tiles,
        List<CoverageMatrix> matrices,
        List<IndicatorSection> sections,
        List<ConflictNote> conflicts,
        List<EvidenceGroup> evidence,
        List<DocumentNote> cited,
        List<DocumentNote> unread) {

    /** A count of the summary. */
    public record Tile(String figure, String label, String labelEn) {}

    /** Areas across, indicators down, for one level. */
    public record CoverageMatrix(String level, List<String> areas, List<CoverageLine> lines) {}

    /** @param cells in the order of the matrix's areas */
    public record CoverageLine(String name, String anchor, List<CoverageMark> cells) {}

    /** @param kind the style class, such as {@code not_reported} */
    public record CoverageMark(String kind, String symbol, String words) {}

    /** An indicator with its league tables, one a level. */
    public record IndicatorSection(
            String anchor,
            String code,
            String name,
            String nameEn,
            String unit,
            String definition,
            List<League> leagues) {
        /** How many figures all its leagues hold. */
        public int figures() {
            return leagues.stream().mapToInt(league -> league.rows().size()).sum();
        }
    }

    /** @param bodies whether the figures are of bodies below the province */
    public record League(String level, boolean bodies, List<LeagueRow> rows) {}

    /**
     * @param provisional the months covered, if not the whole year
     * @param bar length of the figure's bar in percent of the longest
     * @param number of the statement among the page's evidence
     * @param change on the year before; of a percentage, in points
     */
    public record LeagueRow(
            String anchor,
            String rank,
            String owner,
            String value,
            Optional<String> provisional,
            int bar,
            boolean negative,
            String evidenceAnchor,
            int number,
            String change,
            String changePct,
            int documents,
            int conflicts,
            String conflictAnchor,
            String rule) {}

    /** A figure chosen against one or more others. */
    public record ConflictNote(
            String anchor, String title, String chosen, Quote chosenQuote, List<OtherFigure> others) {}

    /** A figure not chosen. */
    public record OtherFigure(String value, String difference, String rule, Quote quote) {}

    /** A sentence and the document that it stands in; no anchor, if the page does not describe the document. */
    public record Quote(String sentence, String path, Optional<String> documentAnchor) {}

    /** The statements behind the figures of one indicator. */
    public record EvidenceGroup(String name, List<Evidence> items) {}

    /**
     * A statement word for word.
     *
     * @param chosen whether it is the one that a league shows
     */
    public record Evidence(
            String anchor,
            int number,
            String owner,
            String stated,
            String period,
            String before,
            String figure,
            String after,
            boolean chosen,
            String rowAnchor,
            DocumentNote document) {}

    /** A document as it is cited. */
    public record DocumentNote(
            String anchor, String title, String publishedOn, String source, String area, String path, String status) {}
}
