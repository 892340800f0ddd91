package vn.niengiam.documents;

/** The parsers do not read a sample that they must be able to read, so no file can be trusted to them. */
public final class ParsersUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ParsersUnavailable(String sample, ParsedFile found, ParserSettings settings) {
        super("Cannot read the built-in sample " + sample + ": "
                + found.reason().orElse("its text is missing")
                + "; check that the class path of the parser processes holds this program and Tika's parsers: "
                + settings.classPath());
    }
}
