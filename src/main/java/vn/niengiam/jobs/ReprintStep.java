package vn.niengiam.jobs;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import vn.niengiam.documents.TextPrint;

/**
 * documents → contents that print another again, as {@code doc_id} and {@code original}. It is told from all documents
 * each time, so the order in which they came does not matter.
 */
final class ReprintStep {
    private static final StructType PRINTS =
            StructType.fromDDL("path string, doc_id string, published_on date, report_year int,"
                    + " ref_area string, report_kind string, bands array<bigint>, figures binary, print binary");
    private static final StructType GROUPS = StructType.fromDDL("path string, name string");

    private ReprintStep() {}

    /** @param kept where the prints are kept while they are compared */
    static Dataset<Row> run(Dataset<Row> documents, KeptTables kept) {
        SparkSession spark = documents.sparkSession();
        Dataset<Row> texts =
                Question.of("printed_texts").about("documents", documents).ask(spark, Map.of());
        Dataset<Row> prints = kept.keep(
                "prints",
                texts.mapPartitions((MapPartitionsFunction<Row, Row>) ReprintStep::prints, Encoders.row(PRINTS)));
        Dataset<Row> contents =
                Question.of("printed_contents").about("prints", prints).ask(spark, Map.of());
        // Few rows are left of it at the end.
        Dataset<Row> reprints = Question.of("reprints")
                .about("contents", contents)
                .about("groups", groups(spark, pairs(spark, contents, prints)))
                .ask(spark, Map.of());
        return spark.createDataset(reprints.collectAsList(), Encoders.row(reprints.schema()));
    }

    private static Iterator<Row> prints(Iterator<Row> texts) {
        return Each.of(
                texts,
                row -> TextPrint.of(row.<String>getAs("text")).stream()
                        .map(print -> RowFactory.create(
                                row.getAs("path"),
                                row.getAs("doc_id"),
                                row.getAs("published_on"),
                                row.getAs("report_year"),
                                row.getAs("ref_area"),
                                row.getAs("report_kind"),
                                Arrays.stream(print.bands()).boxed().toArray(),
                                print.figuresAlone().toBytes(),
                                print.toBytes())));
    }

    /** Figures first: they tell most texts of one template apart, and few pairs are left whose long prints must meet. */
    private static LinkedPaths pairs(SparkSession spark, Dataset<Row> contents, Dataset<Row> prints) {
        Dataset<Row> alike = samePrints(
                Question.of("likely_reprints")
                        .about("contents", contents)
                        .about("prints", prints)
                        .ask(spark, Map.of()),
                "figures");
        LinkedPaths linked = new LinkedPaths();
        samePrints(
                        Question.of("prints_of_pairs")
                                .about("pairs", alike)
                                .about("prints", prints)
                                .ask(spark, Map.of()),
                        "print")
                .toLocalIterator()
                .forEachRemaining(pair -> linked.link(pair.getString(0), pair.getString(1)));
        return linked;
    }

    private static Dataset<Row> samePrints(Dataset<Row> pairs, String print) {
        return pairs.filter((FilterFunction<Row>) pair -> TextPrint.of(pair.<byte[]>getAs(print))
                        .isPrintOf(TextPrint.of(pair.<byte[]>getAs("earlier_" + print))))
                .select("path", "earlier_path");
    }

    private static Dataset<Row> groups(SparkSession spark, LinkedPaths linked) {
        List<Row> rows = linked.groups().entrySet().stream()
                .map(path -> RowFactory.create(path.getKey(), path.getValue()))
                .toList();
        return spark.createDataset(rows, Encoders.row(GROUPS));
    }
}
