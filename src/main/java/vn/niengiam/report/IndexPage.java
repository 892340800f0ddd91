package vn.niengiam.report;

import java.util.List;
import vn.niengiam.report.YearPage.Tile;

/** What the first page of an edition shows. */
public record IndexPage(String editionId, String generatedFrom, List<YearLine> years) {
    /** A year, and what its figures count up to. */
    public record YearLine(int year, List<Tile> tiles) {}
}
