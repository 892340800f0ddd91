package vn.niengiam.jobs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Tables that are worked out once and read several times, as files of a folder while they are used: they take no memory,
 * each reader takes the columns that it needs, and no plan grows with those of the tables that it is made from.
 */
final class KeptTables implements AutoCloseable {
    private final Path folder;

    private KeptTables(Path folder) {
        this.folder = folder;
    }

    /** @param folder that every executor sees; what an earlier run left in it is removed */
    static KeptTables in(Path folder) {
        KeptTables tables = new KeptTables(folder);
        tables.close();
        return tables;
    }

    /** Works a table out; the answer is read from its files. */
    Dataset<Row> keep(String name, Dataset<Row> rows) {
        // No URI: Spark takes what is escaped there for part of the name.
        String place = folder.resolve(name).toAbsolutePath().toString();
        rows.write().parquet(place);
        return rows.sparkSession().read().schema(rows.schema()).parquet(place);
    }

    @Override
    public void close() {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot remove the intermediate tables in " + folder + ": " + e, e);
        }
    }
}
