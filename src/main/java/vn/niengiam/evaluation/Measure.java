package vn.niengiam.evaluation;

import java.util.List;

/** What is measured, in the order of the table. */
public enum Measure {
    QUANTITY("quantity", Kind.FOUND),
    INDICATOR("indicator", Kind.FOUND),
    FULL("full", Kind.FOUND),
    PERIOD("period", Kind.SHARE),
    NATURE("nature", Kind.SHARE),
    UNIT("unit", Kind.SHARE),
    QUALIFIER("qualifier", Kind.SHARE),
    AREA("area", Kind.SHARE),
    LEVEL("level", Kind.SHARE),
    REPORT_YEAR("report year", Kind.SHARE),
    PEOPLE("people", Kind.FOUND),
    POSITIONS("positions", Kind.SHARE),
    LEGAL_DOCUMENTS("legal documents", Kind.FOUND),
    ORGANISATIONS("organisations", Kind.FOUND),
    PLACES("places", Kind.FOUND),
    DATES("dates", Kind.FOUND);

    /** Whether things are to be found (precision and recall) or a choice is to be right (a share). */
    enum Kind {
        FOUND,
        SHARE
    }

    private final String title;
    private final Kind kind;

    Measure(String title, Kind kind) {
        this.title = title;
        this.kind = kind;
    }

    public String title() {
        return title;
    }

    Kind kind() {
        return kind;
    }

    static List<Measure> of(Kind kind) {
        return List.of(values()).stream()
                .filter(measure -> measure.kind == kind)
                .toList();
    }
}
