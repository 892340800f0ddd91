package vn.niengiam.report;

import java.util.List;
import vn.niengiam.trends.Citation;
import vn.niengiam.trends.NamedOrganisation;
import vn.niengiam.trends.NationalFigure;
import vn.niengiam.trends.PositionHolder;

/** The tables of an edition that look over its areas and over who and what is named. */
public record EditionSummaries(
        List<NationalFigure> national,
        List<PositionHolder> positions,
        List<Citation> citations,
        List<NamedOrganisation> organisations) {
    public EditionSummaries {
        national = List.copyOf(national);
        positions = List.copyOf(positions);
        citations = List.copyOf(citations);
        organisations = List.copyOf(organisations);
    }
}
