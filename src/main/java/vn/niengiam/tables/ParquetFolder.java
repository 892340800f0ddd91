package vn.niengiam.tables;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * A table as plain Parquet for readers of any make: sorted from the first file to the last, in few files, and the same
 * files for the same rows. Who looks for an indicator or a province reads the row groups whose least and greatest value
 * lie around it, and no others.
 */
final class ParquetFolder {
    private static final long ROWS_PER_FILE = 200_000;

    /** Few enough that a search skips most of a table, enough that a scan is not all overhead. */
    private static final int ROWS_PER_GROUP = 50_000;

    private static final String FILE = "niengiam_file";

    private ParquetFolder() {}

    /** Writes {@code part-00000.parquet} and so on; a table without rows gives one file without rows. */
    static void write(Dataset<Row> rows, List<String> sortColumns, Path folder) throws IOException {
        Column[] order = sortColumns.stream().map(functions::col).toArray(Column[]::new);
        long files = 1 + Math.max(0, rows.count() - 1) / ROWS_PER_FILE;
        Dataset<Row> parts = files == 1 ? rows.coalesce(1) : inFiles(rows.sort(order), (int) files);
        parts.sortWithinPartitions(order)
                .write()
                .option("compression", "zstd")
                .option("parquet.block.row.count.limit", ROWS_PER_GROUP)
                .parquet(folder.toAbsolutePath().toString());
        nameFilesByNumber(folder);
    }

    /** Cut by number, for Spark guesses ranges from samples, which may differ from run to run. */
    private static Dataset<Row> inFiles(Dataset<Row> sorted, int files) {
        JavaRDD<Row> numbered =
                sorted.toJavaRDD().zipWithIndex().map(row -> withFile(row._1(), (int) (row._2() / ROWS_PER_FILE)));
        StructType type = sorted.schema().add(FILE, DataTypes.IntegerType, false);
        return sorted.sparkSession()
                .createDataFrame(numbered, type)
                .repartitionById(files, functions.col(FILE))
                .drop(FILE);
    }

    private static Row withFile(Row row, int file) {
        Object[] values = new Object[row.length() + 1];
        for (int column = 0; column < row.length(); column++) {
            values[column] = row.get(column);
        }
        values[row.length()] = file;
        return RowFactory.create(values);
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
