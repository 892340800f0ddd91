package vn.niengiam.jobs;

import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF3;
import org.apache.spark.sql.api.java.UDF4;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import vn.niengiam.report.Statement;
import vn.niengiam.tables.LakeTable;
import vn.niengiam.tables.PublishedTables;
import vn.niengiam.tables.Rows;
import vn.niengiam.tables.TableSchema;

/** trends, observations, documents → the statements that a report shows. */
final class StatementStep {
    /** A text without line ends is no paragraph that anyone would read: this many letters before and after are. */
    private static final int AROUND = 2_000;

    private static final UserDefinedFunction START = functions.udf(
            (UDF4<String, String, String, Integer, Integer>) StatementStep::startInSentence, DataTypes.IntegerType);

    private static final UserDefinedFunction SENTENCE_START = functions.udf(
            (UDF3<String, Integer, Integer, Integer>) StatementStep::sentenceInParagraph, DataTypes.IntegerType);

    private static final UserDefinedFunction PARAGRAPH = functions.udf(
            (UDF4<String, String, Integer, Integer, String>) StatementStep::paragraph, DataTypes.StringType);

    private StatementStep() {}

    static List<Statement> run(SparkSession spark, PublishedTables tables) {
        Dataset<Row> statements = Question.of("statements")
                .about("trends", tables.table(LakeTable.TRENDS))
                .about("observations", tables.table(LakeTable.OBSERVATIONS))
                .about("texts", ExtractJob.texts(tables.table(LakeTable.DOCUMENTS)))
                .ask(spark, Map.of())
                .withColumn("start", START.apply(columns("text", "sentence", "surface", "span_start")))
                .withColumn("sentence_start", SENTENCE_START.apply(columns("text", "span_start", "start")))
                .withColumn("paragraph", PARAGRAPH.apply(columns("text", "sentence", "span_start", "start")))
                .drop("text")
                .withColumn("end", functions.expr("start + length(surface)"));
        return Rows.of(Statement.class, TableSchema.load("statements")).records(statements.collectAsList());
    }

    private static org.apache.spark.sql.Column[] columns(String... names) {
        return List.of(names).stream().map(functions::col).toArray(org.apache.spark.sql.Column[]::new);
    }

    /**
     * Where a figure stands in its sentence. The same words may stand there twice; it is the place from which the
     * sentence fits the text around the figure.
     */
    static int startInSentence(String text, String sentence, String surface, int spanStart) {
        int start = sentence.indexOf(surface);
        while (start >= 0 && !text.startsWith(sentence, spanStart - start)) {
            start = sentence.indexOf(surface, start + 1);
        }
        return start;
    }

    /**
     * Where a sentence stands in its paragraph.
     *
     * @param start of the figure in the sentence; below zero, if it is not there
     */
    static int sentenceInParagraph(String text, int spanStart, int start) {
        return start < 0 ? 0 : spanStart - start - paragraphStart(text, spanStart - start);
    }

    /** The lines that a sentence stands in, or as much of them as a page can show. */
    static String paragraph(String text, String sentence, int spanStart, int start) {
        if (start < 0) {
            return sentence;
        }
        int from = spanStart - start;
        int to = from + sentence.length();
        int lineEnd = text.indexOf('\n', to);
        int end = Math.min(lineEnd < 0 ? text.length() : lineEnd, to + AROUND);
        return text.substring(paragraphStart(text, from), end);
    }

    private static int paragraphStart(String text, int sentenceStart) {
        return Math.max(text.lastIndexOf('\n', sentenceStart - 1) + 1, sentenceStart - AROUND);
    }
}
