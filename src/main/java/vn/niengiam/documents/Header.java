package vn.niengiam.documents;

import java.time.LocalDate;
import java.util.Optional;
import vn.niengiam.reference.Level;

/**
 * The header facts of a document: who reports, on what, when.
 *
 * @param publishedOn the day the article or report appeared; never the day a page was viewed or crawled
 * @param source id in {@code conf/sources.csv}
 * @param refArea uid in {@code conf/provinces.csv} of the province, as valid then; empty for the nation or when unknown
 * @param body the reporting body, as the text names it
 */
public record Header(
        Optional<String> title,
        Optional<LocalDate> publishedOn,
        Optional<String> source,
        Optional<String> refArea,
        AreaBasis areaBasis,
        Optional<Level> level,
        Optional<String> body,
        Optional<Integer> reportYear,
        Optional<ReportKind> reportKind) {}
