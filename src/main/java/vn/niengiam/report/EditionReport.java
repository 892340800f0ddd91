package vn.niengiam.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.niengiam.report.IndexPage.YearLine;

/** An edition → {@code report/}, {@code csv/}, {@code xlsx/} and {@code datapackage.json} in its folder. */
public final class EditionReport {
    private EditionReport() {}

    /**
     * Writes the files that people read. The same content gives the same bytes.
     *
     * @param editionDirectory holds the edition's Parquet tables already, if {@code datapackage.json} is to name them
     */
    public static void write(Path editionDirectory, EditionContent content) throws IOException {
        writePages(Files.createDirectories(editionDirectory.resolve("report")), new EditionIndex(content));
        List<EditionTable> tables = List.of(
                EditionTable.of("trends", content.trends()),
                EditionTable.of("coverage", content.coverage()),
                EditionTable.of("conflicts", content.conflicts()),
                EditionTable.of("national", content.summaries().national()),
                EditionTable.of("positions", content.summaries().positions()),
                EditionTable.of("citations", content.summaries().citations()),
                EditionTable.of("organisations", content.summaries().organisations()));
        List<EditionTable> csvTables = new ArrayList<>(tables);
        csvTables.add(SdmxObservation.table(content.trends(), content.indicators()));
        Path csv = Files.createDirectories(editionDirectory.resolve("csv"));
        for (EditionTable table : csvTables) {
            CsvFile.write(csv.resolve(table.name() + ".csv"), table);
        }
        Path xlsx = Files.createDirectories(editionDirectory.resolve("xlsx"));
        WorkbookFile.write(xlsx.resolve("niengiam.xlsx"), tables);
        DataPackage.write(editionDirectory, content.editionId(), csvTables);
    }

    private static void writePages(Path directory, EditionIndex index) throws IOException {
        Pages pages = new Pages();
        YearPages years = new YearPages(index);
        for (int year : index.years()) {
            Files.writeString(directory.resolve(year + ".html"), pages.year(years.of(year)), StandardCharsets.UTF_8);
        }
        IndexPage first = new IndexPage(
                VisibleText.of(index.content().editionId()),
                VisibleText.of(index.content().generatedFrom()),
                index.years().stream()
                        .map(year -> new YearLine(year, years.tiles(year)))
                        .toList());
        Files.writeString(directory.resolve("index.html"), pages.index(first), StandardCharsets.UTF_8);
    }
}
