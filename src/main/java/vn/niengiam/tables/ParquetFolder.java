package vn.niengiam.tables;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;

/** A table as plain Parquet for readers of any make: sorted, few files, and the same files for the same rows. */
final class ParquetFolder {
    private static final long ROWS_PER_FILE = 200_000;

    private ParquetFolder() {}

    /** Writes {@code part-00000.parquet} and so on; a table without rows gives one file without rows. */
    static void write(Dataset<Row> rows, List<String> sortColumns, Path folder) throws IOException {
        Column[] order = sortColumns.stream().map(functions::col).toArray(Column[]::new);
        int files = (int) (1 + Math.max(0, rows.count() - 1) / ROWS_PER_FILE);
        // By hash, not by range: Spark guesses ranges from samples, which may differ from run to run.
        Dataset<Row> parts = files == 1 ? rows.coalesce(1) : rows.repartition(files, order);
        parts.sortWithinPartitions(order)
                .write()
                .option("compression", "zstd")
                .parquet(folder.toAbsolutePath().toString());
        nameFilesByNumber(folder);
    }

    private static void nameFilesByNumber(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> listed = Files.list(folder)) {
            files = listed.sorted().toList();
        }
        int number = 0;
        for (Path file : files) {
            String name = file.getFileName().toString();
            if (name.startsWith("part-") && name.endsWith(".parquet")) {
                Files.move(file, folder.resolve("part-%05d.parquet".formatted(number)));
                number++;
            } else {
                Files.delete(file);
            }
        }
    }
}
