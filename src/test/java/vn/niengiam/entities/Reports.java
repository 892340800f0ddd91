package vn.niengiam.entities;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import vn.niengiam.documents.AreaBasis;
import vn.niengiam.documents.Document;
import vn.niengiam.documents.ParseStatus;

/** Documents of which only the text, the day and the year matter. */
final class Reports {
    private Reports() {}

    static Document of(String path, String text, LocalDate publishedOn, int reportYear) {
        return of(path, text, Optional.of(publishedOn), Optional.of(reportYear));
    }

    static Document of(String path, String text, Optional<LocalDate> publishedOn, Optional<Integer> reportYear) {
        return new Document(
                Optional.of("d"),
                path,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                text,
                Optional.empty(),
                publishedOn,
                Optional.empty(),
                Optional.empty(),
                AreaBasis.NONE,
                Optional.empty(),
                Optional.empty(),
                reportYear,
                Optional.empty(),
                ParseStatus.PARSED,
                Optional.empty(),
                text.length(),
                Optional.empty(),
                "run",
                Instant.EPOCH);
    }
}
