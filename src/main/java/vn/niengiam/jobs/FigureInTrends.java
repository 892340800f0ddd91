package vn.niengiam.jobs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.niengiam.reference.Reference;
import vn.niengiam.report.PagePlaces;

/** Which cells of the trends a figure stands in, or why in none, and where the edition shows it. */
final class FigureInTrends {
    private final EditionRow observation;
    private final EditionSql edition;
    private final Reference reference;
    private final List<String> lines = new ArrayList<>();

    FigureInTrends(EditionRow observation, EditionSql edition, Reference reference) {
        this.observation = observation;
        this.edition = edition;
        this.reference = reference;
    }

    String text() {
        String id = observation.text("observation_id");
        List<EditionRow> cells = edition.rows("cells_of_figure", id);
        List<EditionRow> own = cells.stream().filter(cell -> cell.is("holds")).toList();
        lines.add("Trends");
        if (own.isEmpty()) {
            reasons(cells).forEach(reason -> lines.add("  in none: " + reason));
        }
        own.forEach(cell -> lines.add("  " + cell(cell)));
        lines.add("Edition");
        lines.add("  " + edition.edition());
        for (EditionRow cell : own) {
            lines.add("  " + page(cell, id));
        }
        if (own.isEmpty()) {
            lines.add("  its report shows statements that trends rest on, and those that contradict them");
        }
        return String.join("\n", lines) + "\n";
    }

    private String page(EditionRow cell, String id) {
        String place = PagePlaces.statement(cell.text("indicator"), Integer.parseInt(cell.text("year")), id);
        return edition.edition().resolve("report") + "/" + place;
    }

    private String cell(EditionRow cell) {
        return cell.text("indicator") + ", " + FigureSource.area(cell.text("ref_area"), reference) + ", "
                + cell.text("level")
                + cell.optional("body").map(body -> " (" + body + ")").orElse("") + ", "
                + cell.text("year") + ": " + cell.text("value") + ", status " + cell.text("obs_status") + ", "
                + cell.text("months") + " months; rule: " + cell.text("rule");
    }

    private List<String> reasons(List<EditionRow> cells) {
        List<String> reasons = NoTrend.reasons(observation, reference);
        if (!reasons.isEmpty()) {
            return reasons;
        }
        Optional<String> lost = edition.rows("conflicts_of_figure", observation.text("observation_id")).stream()
                .findFirst()
                .map(conflict -> "it contradicts the statement chosen, " + conflict.text("chosen_value") + " ("
                        + conflict.text("chosen_observation_id") + "); rule: " + conflict.text("rule") + "\n    \""
                        + conflict.text("chosen_sentence") + "\" (" + conflict.text("chosen_path") + ")");
        return List.of(lost.or(() -> cells.stream().findFirst().map(cell -> "it gives way to " + cell(cell)))
                .orElse("its unit, " + observation.text("unit") + ", does not compare with the indicator's"));
    }
}
