package vn.niengiam.report;

import java.util.List;
import java.util.Optional;

/** What the page of an indicator shows of the report's year. */
public record IndicatorPage(
        String code,
        String name,
        String otherName,
        String unit,
        String definition,
        String otherDefinition,
        Optional<PageLink> previous,
        Optional<PageLink> next,
        List<League> leagues,
        Optional<StripPlot> strip,
        Optional<TileMap> map,
        List<SmallMultiple> multiples,
        List<PlanRow> plans,
        List<ConflictNote> conflicts) {
    /** A plan beside what came of it. */
    public record PlanRow(
            String owner, FigureLink plan, FigureLink actual, String completion, String completionSort, int bar) {}
}
