package vn.niengiam.documents;

import java.nio.file.Path;
import java.util.List;

/** The parsers as the build leaves them, for tests that read real files. */
final class BuiltParsers {
    private BuiltParsers() {}

    static ParserPool pool() {
        return new ParserPool(ParserSettings.of(List.of(Path.of("target/classes"), Path.of("target/parsers")), 1));
    }
}
