package vn.niengiam.jobs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** A SELECT in a file of this package's resources, asked of named tables. */
final class Question {
    private final String sql;
    private final Map<String, Dataset<Row>> tables = new LinkedHashMap<>();

    private Question(String sql) {
        this.sql = sql;
    }

    static Question of(String name) {
        return new Question(text(name));
    }

    /** The SELECT of a file. */
    static String text(String name) {
        try (InputStream text = Question.class.getResourceAsStream(name + ".sql")) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Names a table that the question asks. */
    Question about(String name, Dataset<Row> rows) {
        tables.put(name, rows);
        return this;
    }

    Dataset<Row> ask(SparkSession spark, Map<String, Object> values) {
        tables.forEach((name, rows) -> rows.createOrReplaceTempView(name));
        Dataset<Row> answer = spark.sql(sql, values);
        tables.keySet().forEach(spark.catalog()::dropTempView);
        return answer;
    }
}
