package vn.niengiam.report;

import java.util.List;
import java.util.Optional;

/**
 * What the page of a province shows.
 *
 * @param name with the time that the province was in
 * @param years across its figures, the report's last
 */
public record ProvincePage(
        String name,
        List<Integer> years,
        List<Line> lines,
        List<BodyLine> bodies,
        List<HolderLine> holders,
        List<CitedLine> cited,
        List<DocumentNote> documents) {
    /**
     * An indicator over the years.
     *
     * @param cells one a year; empty where there is no figure
     * @param median of all provinces in the report's year
     * @param against the figure less the median, in percent of it
     */
    public record Line(
            PageLink indicator,
            String unit,
            List<Optional<FigureLink>> cells,
            String median,
            String against,
            String rank) {}

    /** A figure of a body below the province. */
    public record BodyLine(String level, String body, PageLink indicator, String unit, FigureLink figure) {}

    /** Who is named with which position. @param time the first and the last day of it; @param papers the paths of those that say so */
    public record HolderLine(String name, String position, String org, String time, List<String> papers) {}

    /** A legal document. @param papers the paths of those that cite it */
    public record CitedLine(String number, String name, List<String> papers) {}
}
