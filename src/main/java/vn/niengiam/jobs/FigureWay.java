package vn.niengiam.jobs;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import vn.niengiam.reference.Reference;

/** A figure of a lake's last edition → its way from file to trend, as text. */
public final class FigureWay {
    /** No figure, or more than one, has an id that begins as asked; the message says what to do. */
    public static final class NoSuchFigure extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NoSuchFigure(String message) {
            super(message);
        }
    }

    private FigureWay() {}

    /**
     * Every station of a figure.
     *
     * @param id its observation_id, or as much of it as no other begins with
     * @throws NoSuchFigure if it names none, or several
     * @throws CannotRun if the lake has no edition
     */
    public static String of(String id, Path lake, Reference reference) {
        try (EditionSql edition = EditionSql.open(lake)) {
            EditionRow observation = only(edition.rows("figures_with_id", id), id, edition.edition());
            List<EditionRow> files = edition.rows("files_of_document", observation.text("doc_id"));
            String before = new FigureSource(observation, files, reference).text();
            return before + new FigureInTrends(observation, edition, reference).text();
        }
    }

    private static EditionRow only(List<EditionRow> found, String id, Path edition) {
        if (id.isBlank() || found.isEmpty()) {
            throw new NoSuchFigure("No figure of the edition " + edition.getFileName() + " has an id that begins with '"
                    + id + "'; find ids with jobs/sql \"select observation_id, sentence from observations\"");
        }
        boolean whole = found.get(0).text("observation_id").equals(id);
        if (found.size() > 1 && !whole) {
            throw new NoSuchFigure("Several figures have an id that begins with '" + id + "'; write more of it: "
                    + found.stream()
                            .limit(5)
                            .map(row -> row.text("observation_id"))
                            .collect(Collectors.joining(", ", "", found.size() > 5 ? ", …" : "")));
        }
        return found.get(0);
    }
}
