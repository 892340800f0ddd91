package vn.niengiam.tables;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;

/** The types that a column may have, each with its word in a schema file. */
public enum ColumnType {
    STRING("string", DataTypes.StringType),
    INT("int", DataTypes.IntegerType),
    LONG("long", DataTypes.LongType),
    DOUBLE("double", DataTypes.DoubleType),
    BOOLEAN("boolean", DataTypes.BooleanType),
    DATE("date", DataTypes.DateType),
    TIMESTAMP("timestamp", DataTypes.TimestampType),
    DECIMAL("decimal(28,6)", DataTypes.createDecimalType(28, 6)),
    STRINGS("array<string>", DataTypes.createArrayType(DataTypes.StringType, false));

    /** Digits of every decimal column, and how many of them stand after the point. */
    static final int PRECISION = 28;

    static final int SCALE = 6;

    private final String word;
    private final DataType sparkType;

    ColumnType(String word, DataType sparkType) {
        this.word = word;
        this.sparkType = sparkType;
    }

    public String word() {
        return word;
    }

    DataType sparkType() {
        return sparkType;
    }

    /**
     * The type that a schema file names.
     *
     * @throws IllegalArgumentException for a word that names none
     */
    static ColumnType of(String word) {
        return Arrays.stream(values())
                .filter(type -> type.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("'" + word + "' is no type; write one of "
                        + Arrays.stream(values()).map(ColumnType::word).collect(Collectors.joining(", "))));
    }
}
