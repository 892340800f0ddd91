package vn.niengiam.report;

import java.util.List;

/** A figure chosen against one or more others, each with its sentence. */
public record ConflictNote(String anchor, String owner, FigureLink chosen, Quote chosenQuote, List<Other> others) {
    /** A figure not chosen. */
    public record Other(String value, String difference, String rule, Quote quote) {}

    /** A sentence word for word, and the document that it stands in. */
    public record Quote(String sentence, DocumentNote document) {}
}
