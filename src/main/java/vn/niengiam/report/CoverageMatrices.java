package vn.niengiam.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.niengiam.reference.Level;
import vn.niengiam.report.IndexPage.CoverageLine;
import vn.niengiam.report.IndexPage.CoverageMark;
import vn.niengiam.report.IndexPage.CoverageMatrix;
import vn.niengiam.trends.Cell;
import vn.niengiam.trends.Coverage;

/** Turns a year's coverage into matrices: areas across, indicators that have any figure in this report down. */
final class CoverageMatrices {
    /** As many as an A4 page takes beside the names of the indicators. */
    private static final int AREAS_ACROSS = 24;

    private final EditionIndex index;
    private final Set<String> shown;

    CoverageMatrices(EditionIndex index) {
        this.index = index;
        this.shown = Set.copyOf(index.indicatorCodes());
    }

    List<CoverageMatrix> of() {
        Map<Level, List<Coverage>> levels = new TreeMap<>();
        index.content().coverage().stream()
                .filter(cell -> cell.year() == index.year())
                .filter(cell -> index.choice().showsArea(cell.refArea())
                        && index.choice().showsIndicator(cell.indicator()))
                .forEach(cell -> levels.computeIfAbsent(cell.level(), level -> new ArrayList<>())
                        .add(cell));
        List<CoverageMatrix> matrices = new ArrayList<>();
        levels.forEach((level, cells) -> matrices.addAll(matrices(level, cells)));
        return matrices;
    }

    private List<CoverageMatrix> matrices(Level level, List<Coverage> cells) {
        List<String> indicators = cells.stream()
                .filter(CoverageMatrices::hasFigure)
                .map(Coverage::indicator)
                .distinct()
                .filter(shown::contains)
                .sorted(index.indicatorOrder())
                .toList();
        List<String> areas = cells.stream()
                .filter(cell -> level == Level.PROVINCE || cell.cell() != Cell.NOT_IN_ARCHIVE)
                .map(Coverage::refArea)
                .distinct()
                .sorted(index.areaOrder())
                .toList();
        Map<String, Cell> byKey = new HashMap<>();
        cells.forEach(cell -> byKey.put(cell.indicator() + "\n" + cell.refArea(), cell.cell()));
        List<CoverageMatrix> matrices = new ArrayList<>();
        if (!indicators.isEmpty()) {
            for (int from = 0; from < areas.size(); from += AREAS_ACROSS) {
                List<String> across = areas.subList(from, Math.min(areas.size(), from + AREAS_ACROSS));
                matrices.add(matrix(level, indicators, across, byKey));
            }
        }
        return matrices;
    }

    private static boolean hasFigure(Coverage cell) {
        return cell.cell() == Cell.VALUE || cell.cell() == Cell.CONFLICT;
    }

    private CoverageMatrix matrix(Level level, List<String> indicators, List<String> areas, Map<String, Cell> cells) {
        return new CoverageMatrix(
                index.words().of("level", level),
                areas.stream().map(index.areas()::label).toList(),
                indicators.stream()
                        .map(indicator -> new CoverageLine(
                                new PageLink(index.indicatorName(indicator), PagePlaces.indicator(indicator)),
                                areas.stream()
                                        .map(area ->
                                                mark(cells.getOrDefault(indicator + "\n" + area, Cell.NOT_IN_ARCHIVE)))
                                        .toList()))
                        .toList());
    }

    private CoverageMark mark(Cell cell) {
        String kind = cell.name().toLowerCase(Locale.ROOT);
        return new CoverageMark(
                kind, index.words().of("symbol", cell), index.words().of("cell", cell));
    }
}
