package vn.niengiam.jobs;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/** A CSV file of a golden folder, and the Spark table that it stands for. Empty cells are absent values. */
final class GoldenTable {
    private GoldenTable() {}

    static List<Map<String, String>> lines(Path file) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = CSVParser.parse(Files.newBufferedReader(file), format)) {
            return parser.stream().map(line -> line.toMap()).toList();
        }
    }

    /** @param schema as {@code name type, name type …} in Spark's spelling; columns that a line does not name are empty */
    static Dataset<Row> of(SparkSession spark, List<Map<String, String>> lines, String schema) {
        StructType type = StructType.fromDDL(schema);
        List<Row> rows = new ArrayList<>();
        for (Map<String, String> line : lines) {
            List<Object> cells = new ArrayList<>();
            for (StructField field : type.fields()) {
                cells.add(cell(line.get(field.name()), field.dataType()));
            }
            rows.add(RowFactory.create(cells.toArray()));
        }
        return spark.createDataFrame(rows, type);
    }

    private static Object cell(String text, DataType type) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        if (type.equals(DataTypes.StringType)) {
            return text;
        }
        if (type.equals(DataTypes.IntegerType)) {
            return Integer.valueOf(text);
        }
        if (type.equals(DataTypes.DoubleType)) {
            return Double.valueOf(text);
        }
        if (type.equals(DataTypes.BooleanType)) {
            return Boolean.valueOf(text);
        }
        if (type.equals(DataTypes.DateType)) {
            return LocalDate.parse(text);
        }
        if (type instanceof ArrayType) {
            return text.split("\\|");
        }
        return new BigDecimal(text);
    }
}
