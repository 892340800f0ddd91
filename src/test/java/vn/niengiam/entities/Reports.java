package vn.niengiam.entities;

import java.time.LocalDate;
import java.util.Optional;
import vn.niengiam.documents.AreaBasis;
import vn.niengiam.documents.Document;
import vn.niengiam.documents.DocumentFixture;
import vn.niengiam.documents.Header;

/** Documents of which only the text, the day and the year matter. */
final class Reports {
    private Reports() {}

    static Document of(String path, String text, LocalDate publishedOn, int reportYear) {
        return of(path, text, Optional.of(publishedOn), Optional.of(reportYear));
    }

    static Document of(String path, String text, Optional<LocalDate> publishedOn, Optional<Integer> reportYear) {
        return DocumentFixture.document(
                "d",
                path,
                text,
                new Header(
                        Optional.empty(),
                        publishedOn,
                        Optional.empty(),
                        Optional.empty(),
                        AreaBasis.NONE,
                        Optional.empty(),
                        Optional.empty(),
                        reportYear,
                        Optional.empty()));
    }
}
