package vn.niengiam.report;

import java.util.List;

/**
 * The figures of one level, from the highest down.
 *
 * @param bodies whether the figures are of bodies below the province
 */
public record League(String level, boolean bodies, List<Row> rows) {
    /**
     * A figure among others.
     *
     * @param bar length of the figure's bar in percent of the longest
     * @param changeSort the change in plain digits, for sorting
     * @param change on the year before; of a percentage, in points
     */
    public record Row(
            String anchor,
            String rank,
            String owner,
            String areaHref,
            FigureLink figure,
            int bar,
            boolean negative,
            String changeSort,
            String change,
            String changePct,
            int documents,
            int conflicts,
            String conflictAnchor,
            String rule) {}
}
