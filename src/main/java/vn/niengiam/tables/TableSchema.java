package vn.niengiam.tables;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.spark.sql.types.StructType;

/** The columns of a table, in order, as {@code tables/<name>.csv} states them. */
public record TableSchema(String name, List<Column> columns) implements Serializable {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    public TableSchema {
        columns = List.copyOf(columns);
    }

    /**
     * Reads the schema file of a table.
     *
     * @throws IllegalArgumentException if there is no such file, or a line of it is wrong
     */
    public static TableSchema load(String name) {
        String file = name + ".csv";
        try (InputStream bytes = TableSchema.class.getResourceAsStream(file)) {
            if (bytes == null) {
                throw new IllegalArgumentException(
                        "Cannot load the schema of " + name + ": no resource tables/" + file);
            }
            List<Column> columns = new ArrayList<>();
            CSVParser lines = CSVParser.parse(new InputStreamReader(bytes, StandardCharsets.UTF_8), FORMAT);
            for (CSVRecord line : lines) {
                columns.add(column(file, lines.getCurrentLineNumber(), line));
            }
            return new TableSchema(name, columns);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Column column(String file, long number, CSVRecord line) {
        try {
            String values = line.isMapped("values") ? line.get("values") : "";
            return new Column(
                    line.get("column"),
                    ColumnType.of(line.get("type")),
                    required(line.get("required")),
                    values.isEmpty() ? List.of() : List.of(values.split("\\|")),
                    line.get("description"),
                    line.get("example"));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "Cannot load the schema: tables/" + file + ":" + number + ": " + e.getMessage(), e);
        }
    }

    private static boolean required(String word) {
        return switch (word) {
            case "yes", "true" -> true;
            case "no", "false" -> false;
            default -> throw new IllegalArgumentException("required is '" + word + "'; write yes or no");
        };
    }

    /** The same columns in Spark's words, with their descriptions as comments. */
    public StructType sparkType() {
        StructType type = new StructType();
        for (Column column : columns) {
            type = type.add(column.name(), column.type().sparkType(), !column.required(), column.description());
        }
        return type;
    }

    public List<String> columnNames() {
        return columns.stream().map(Column::name).toList();
    }
}
