package vn.niengiam.report;

import java.util.List;
import java.util.Optional;

/** What the first page of a report shows. */
public record IndexPage(
        List<Tile> tiles,
        Optional<News> news,
        List<IndicatorLine> indicators,
        List<CoverageMatrix> matrices,
        List<ProvinceLine> provinces,
        List<Definition> definitions,
        List<DocumentNote> unread) {
    /** A count of the summary. */
    public record Tile(String figure, String label) {}

    /**
     * An indicator with figures in the report's year.
     *
     * @param provinces with a figure of their own
     * @param others figures of other levels
     * @param highest with the name of its area
     */
    public record IndicatorLine(
            PageLink page,
            String unit,
            int provinces,
            int others,
            String median,
            String highestOwner,
            Optional<FigureLink> highest) {}

    /** Areas across, indicators down, for one level. */
    public record CoverageMatrix(String level, List<String> areas, List<CoverageLine> lines) {}

    /** @param cells in the order of the matrix's areas */
    public record CoverageLine(PageLink indicator, List<CoverageMark> cells) {}

    /** @param kind the style class, such as {@code not_reported} */
    public record CoverageMark(String kind, String symbol, String words) {}

    /** A province that has a page. */
    public record ProvinceLine(PageLink page, int figures, int documents) {}

    /** What counts, in the language of the page and in the other. */
    public record Definition(
            String code, String name, String otherName, String unit, String definition, String otherDefinition) {}

    /**
     * What is new since an earlier edition.
     *
     * @param changed those of the report's year, with what they were
     */
    public record News(String editionId, int added, int removed, int changed, List<Change> changes) {}

    /** A figure that is another than it was. */
    public record Change(String owner, String indicator, String before, FigureLink now) {}
}
