package vn.niengiam.report;

/** Where the pages of a report lie, from its folder. */
public final class PagePlaces {
    private PagePlaces() {}

    /** Where a statement stands word for word, with the place in the page. */
    public static String statement(String indicator, int year, String observationId) {
        return sentences(indicator, year) + "#" + Anchor.ofStatement(observationId);
    }

    /** Where all statements stand that a sum was added up from, in the page of its sentences. */
    static String sum(String refArea) {
        return Anchor.of("sum", refArea);
    }

    static String sentences(String indicator, int year) {
        return "sentences/" + indicator + "-" + year + ".html";
    }

    static String indicator(String code) {
        return "indicator/" + code + ".html";
    }

    static String province(String uid) {
        return "province/" + uid + ".html";
    }
}
