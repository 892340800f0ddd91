package vn.niengiam.report;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.niengiam.reference.Level;
import vn.niengiam.report.YearPage.DocumentNote;
import vn.niengiam.report.YearPage.Evidence;
import vn.niengiam.report.YearPage.EvidenceGroup;
import vn.niengiam.report.YearPage.Tile;
import vn.niengiam.trends.Trend;

/** Turns an edition into the pages of its years. */
final class YearPages {
    private final EditionIndex index;

    YearPages(EditionIndex index) {
        this.index = index;
    }

    YearPage of(int year) {
        EditionContent content = index.content();
        List<Trend> figures = index.figures(year);
        List<EvidenceGroup> evidence = new EvidencePages(index).of(figures);
        return new YearPage(
                year,
                VisibleText.of(content.editionId()),
                VisibleText.of(content.generatedFrom()),
                index.years(),
                tiles(year),
                new CoverageMatrices(index).of(year),
                new Leagues(index, evidence).of(figures),
                new ConflictNotes(index).of(year),
                evidence,
                cited(year, evidence),
                unread(year));
    }

    /** What a year's figures count up to; the index shows them too. */
    List<Tile> tiles(int year) {
        List<Trend> figures = index.figures(year);
        return List.of(
                tile(areas(figures), "tỉnh, thành phố có số liệu", "provinces with figures"),
                tile(distinct(figures, Trend::indicator), "chỉ tiêu", "indicators"),
                tile(figures.size(), "số liệu", "figures"),
                tile(count(figures, Trend::isProvisional), "trong đó tạm tính", "of them provisional"),
                tile(count(figures, figure -> figure.conflicts() > 0), "có văn bản nêu khác", "contradicted"),
                tile(documents(year, SourceDocument::isRead), "văn bản đã đọc", "documents read"),
                tile(documents(year, document -> !document.isRead()), "văn bản không đọc được", "documents unread"));
    }

    private static Tile tile(long figure, String label, String labelEn) {
        return new Tile(VietnameseNumber.of(BigDecimal.valueOf(figure)), label, labelEn);
    }

    private static long areas(List<Trend> figures) {
        return distinct(
                figures.stream()
                        .filter(figure -> figure.level() == Level.PROVINCE)
                        .toList(),
                Trend::refArea);
    }

    private static long distinct(List<Trend> figures, Function<Trend, String> key) {
        return figures.stream().map(key).distinct().count();
    }

    private static long count(List<Trend> figures, Predicate<Trend> which) {
        return figures.stream().filter(which).count();
    }

    private long documents(int year, Predicate<SourceDocument> which) {
        return index.content().documents().stream()
                .filter(document -> document.reportYear().equals(Optional.of(year)))
                .filter(which)
                .count();
    }

    /** The documents of every sentence on the page. */
    private List<DocumentNote> cited(int year, List<EvidenceGroup> evidence) {
        DocumentNotes notes = new DocumentNotes(index);
        Map<String, DocumentNote> cited = new HashMap<>();
        for (EvidenceGroup group : evidence) {
            for (Evidence item : group.items()) {
                cited.put(item.document().anchor(), item.document());
            }
        }
        index.conflicts(year)
                .flatMap(conflict -> Stream.of(conflict.chosenDocId(), conflict.otherDocId()))
                .flatMap(docId -> index.document(docId).stream())
                .map(notes::of)
                .forEach(note -> cited.put(note.anchor(), note));
        return cited.values().stream()
                .sorted(Comparator.comparing(DocumentNote::path).thenComparing(DocumentNote::anchor))
                .toList();
    }

    private List<DocumentNote> unread(int year) {
        DocumentNotes notes = new DocumentNotes(index);
        return index.content().documents().stream()
                .filter(document -> document.reportYear().equals(Optional.of(year)) && !document.isRead())
                .sorted(Comparator.comparing(SourceDocument::path))
                .map(notes::of)
                .toList();
    }
}
