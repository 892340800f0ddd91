package vn.niengiam.report;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.niengiam.report.ProvincePage.CitedLine;
import vn.niengiam.report.ProvincePage.HolderLine;
import vn.niengiam.trends.Citation;
import vn.niengiam.trends.PositionHolder;

/** Who and what the documents of a province name: holders of positions, and legal documents. */
final class ProvinceNames {
    private final EditionIndex index;

    ProvinceNames(EditionIndex index) {
        this.index = index;
    }

    /** Those named in the report's year or in the one after it, when most reports on it come out. */
    List<HolderLine> holders(String uid) {
        return index.content().summaries().positions().stream()
                .filter(holder -> holder.refArea().equals(Optional.of(uid)) && isNamedAboutTheYear(holder))
                .sorted(Comparator.comparing(PositionHolder::documents, Comparator.reverseOrder())
                        .thenComparing(PositionHolder::position)
                        .thenComparing(PositionHolder::name)
                        .thenComparing(holder -> holder.org().orElse("")))
                .map(holder -> new HolderLine(
                        VisibleText.of(holder.name()),
                        VisibleText.of(holder.position()),
                        holder.org().map(VisibleText::of).orElse(""),
                        time(holder),
                        papers(holder.docIds())))
                .toList();
    }

    private boolean isNamedAboutTheYear(PositionHolder holder) {
        int first = holder.firstOn().map(LocalDate::getYear).orElse(Integer.MAX_VALUE);
        int last = holder.lastOn().map(LocalDate::getYear).orElse(Integer.MIN_VALUE);
        return first <= index.year() + 1 && last >= index.year();
    }

    private String time(PositionHolder holder) {
        ReportLanguage language = index.words().language();
        return Stream.concat(holder.firstOn().stream(), holder.lastOn().stream())
                .distinct()
                .map(language::day)
                .collect(Collectors.joining(" – "));
    }

    /** Those that reports on the year cite. */
    List<CitedLine> cited(String uid) {
        return index.content().summaries().citations().stream()
                .filter(citation -> citation.refArea().equals(Optional.of(uid))
                        && citation.year().equals(Optional.of(index.year())))
                .sorted(Comparator.comparing(Citation::documents, Comparator.reverseOrder())
                        .thenComparing(Citation::legalDocument))
                .map(citation -> new CitedLine(
                        VisibleText.of(citation.legalDocument()),
                        citation.name().map(VisibleText::of).orElse(""),
                        papers(citation.docIds())))
                .toList();
    }

    private List<String> papers(List<String> docIds) {
        return docIds.stream()
                .map(id -> DocumentNote.of(id, index).path())
                .distinct()
                .sorted()
                .toList();
    }
}
