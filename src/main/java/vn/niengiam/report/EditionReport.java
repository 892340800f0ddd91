package vn.niengiam.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An edition → {@code report/}, {@code csv/}, {@code xlsx/} and {@code datapackage.json} in its folder. */
public final class EditionReport {
    private EditionReport() {}

    /**
     * Writes the files that people read. The same content gives the same bytes.
     *
     * @param editionDirectory holds the edition's Parquet tables already, if {@code datapackage.json} is to name them
     * @param choice what the pages and their workbook show; CSV and the workbook of the tables hold everything
     * @param previous to tell what is new; empty for a first edition
     */
    public static void write(
            Path editionDirectory, EditionContent content, ReportChoice choice, Optional<PreviousEdition> previous)
            throws IOException {
        Path report = Files.createDirectories(editionDirectory.resolve("report"));
        EditionIndex index = new EditionIndex(content, choice);
        new ReportPages(report, index).write(previous);
        ReportWorkbook.write(report.resolve("report.xlsx"), index);
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
}
