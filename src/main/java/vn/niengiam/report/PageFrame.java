package vn.niengiam.report;

/**
 * What every page of a report has around its content.
 *
 * @param root from the page to the report's folder: empty or {@code ../}
 * @param edition what the report was made of, in a sentence
 */
public record PageFrame(Words words, String title, String root, int year, String edition) {
    /** The language of the page, as HTML names it. */
    public String language() {
        return words.language().code();
    }

    /** The other language, in which names and definitions are given too. */
    public String otherLanguage() {
        return words.language().other().code();
    }
}
