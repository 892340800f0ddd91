package vn.niengiam.jobs;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import vn.niengiam.reference.Indicator;
import vn.niengiam.reference.Province;
import vn.niengiam.reference.Reference;
import vn.niengiam.settings.Settings;
import vn.niengiam.tables.Lake;
import vn.niengiam.tables.LakeTable;

/**
 * A lake whose documents, observations and entities are invented, as jobs/trends would find them: reports of all
 * provinces of 2024 on twenty years, of provinces, districts and blocs, with reprints, quotes of the year before, plans,
 * repeats, figures of sub-bodies, rounded ones, nine months, and figures that differ. The same number of observations
 * gives the same lake.
 */
public final class InventedLake {
    private static final LocalDate DAY = LocalDate.of(2024, 12, 31);
    private static final long OBSERVATIONS_PER_DOCUMENT = 200;
    private static final long OBSERVATIONS_PER_FILE = 250_000;

    /** A reprint is the reprint of the document that many before it: of the same province and year. */
    private static final String DOCUMENTS = """
            WITH told AS (
              SELECT
                id,
                CASE WHEN (id DIV 1260) % 2 = 1 AND pmod(xxhash64(id), 10) = 0 THEN id - 1260 ELSE id END AS original
              FROM numbers
            ),
            described AS (
              SELECT
                *,
                CAST(2005 + (original DIV 63) % 20 AS INT) AS report_year,
                pmod(xxhash64(original), 100) AS chance
              FROM told
            )
            SELECT
              d.id,
              d.original,
              d.chance,
              sha2(concat('document ', d.id), 256) AS doc_id,
              concat('archive/', a.uid, '/', d.report_year, '/report-', d.id, '.html') AS path,
              'Báo cáo' AS title,
              'Báo cáo.' AS text,
              date_add(make_date(d.report_year, 12, 20), CAST(pmod(xxhash64(d.id, 1), 60) AS INT)) AS published_on,
              a.uid AS ref_area,
              'text' AS area_basis,
              CASE WHEN d.chance < 70 THEN 'province' WHEN d.chance < 90 THEN 'district' ELSE 'bloc' END AS level,
              CASE
                WHEN d.chance < 70 THEN 'Đảng bộ tỉnh'
                WHEN d.chance < 90 THEN concat('Huyện ủy Số ', d.chance % 10)
                ELSE 'Đảng ủy Khối các cơ quan tỉnh'
              END AS body,
              d.report_year,
              CASE WHEN pmod(xxhash64(d.original, 2), 10) = 0 THEN 'nine_months' ELSE 'year' END AS report_kind,
              'parsed' AS parse_status,
              9L AS bytes,
              CASE WHEN d.original <> d.id THEN sha2(concat('document ', d.original), 256) END AS duplicate_of,
              'invented' AS run_id,
              TIMESTAMP '2025-01-01 00:00:00' AS ingested_at
            FROM described d
            JOIN areas a ON a.place = d.original % 63
            """;

    /** Of each document, first a figure for each indicator, then as many of the year before, then what counts for nothing. */
    private static final String OBSERVATIONS = """
            WITH stated AS (
              SELECT
                d.*,
                n.id AS number,
                n.id % :per_document AS place,
                xxhash64(d.original, n.id % :per_document) AS chance_of_figure
              FROM numbers n
              JOIN documents d ON d.id = n.id DIV :per_document
            ),
            meant AS (
              SELECT
                s.*,
                i.code,
                i.unit,
                CASE WHEN s.place >= :indicators AND s.place < 2 * :indicators THEN s.report_year - 1 ELSE s.report_year END AS year,
                CASE
                  WHEN s.place < :indicators THEN 'own'
                  WHEN s.place < 2 * :indicators THEN elt(1 + s.place % 2, 'previous', 'quoted')
                  ELSE elt(1 + s.place % 4, 'target', 'subject', 'repeat', 'part')
                END AS role
              FROM stated s
              JOIN indicators i ON i.place = s.place % :indicators
            ),
            counted AS (
              SELECT
                *,
                round(
                  (100 + pmod(xxhash64(ref_area, level, body, code), 9000))
                    * (1 + 0.03 * (year - 2005))
                    * CASE WHEN role = 'part' THEN 0.4 WHEN role = 'target' THEN 1.1 ELSE 1 END
                    + CASE WHEN pmod(chance_of_figure, 10) = 0 THEN pmod(chance_of_figure DIV 10, 7) ELSE 0 END
                ) AS figure,
                pmod(chance_of_figure DIV 1000, 10) = 0 AS rounded
              FROM meant
            )
            SELECT
              left(sha2(concat('figure ', number), 256), 16) AS observation_id,
              doc_id,
              concat(
                'Năm ', year, ', trong điều kiện còn nhiều khó khăn, ', body, ' đã lãnh đạo, chỉ đạo thực hiện tốt các',
                ' nhiệm vụ đề ra; cả năm đạt ', figure, ' ', unit, ', góp phần hoàn thành chỉ tiêu của nghị quyết.'
              ) AS sentence,
              concat(figure, ' ', unit) AS surface,
              CAST(place * 200 AS INT) AS span_start,
              CAST(place * 200 + 20 AS INT) AS span_end,
              code AS indicator,
              unit AS label,
              CAST(CASE WHEN rounded THEN round(figure, -2) ELSE figure END AS DECIMAL(28, 6)) AS value,
              CASE WHEN pmod(chance_of_figure, 20) = 1 THEN CAST(figure + 5 AS DECIMAL(28, 6)) END AS target,
              unit,
              CASE WHEN rounded THEN 'about' ELSE 'exact' END AS qualifier,
              CASE WHEN report_kind = 'year' THEN CAST(year AS STRING) ELSE concat(year, '-01/', year, '-09') END AS time_period,
              'stated' AS period_basis,
              CASE WHEN role IN ('target', 'previous') THEN role ELSE 'actual' END AS nature,
              CASE WHEN role = 'subject' THEN 'Chi bộ trực thuộc' END AS subject,
              ref_area,
              level,
              body,
              report_year,
              CASE WHEN role = 'repeat' THEN left(sha2(concat('figure ', number - place), 256), 16) END AS repeat_of,
              CASE
                WHEN pmod(chance_of_figure, 20) = 1 THEN array('fraction_equals_percent:passed')
                ELSE CAST(array() AS ARRAY<STRING>)
              END AS checks,
              0.5 + pmod(chance_of_figure DIV 100, 10) / 20.0D AS confidence,
              'invented' AS extractor_version
            FROM counted
            """;

    private static final String ENTITIES = """
            SELECT
              d.doc_id,
              elt(1 + k % 3, 'PERSON', 'ORG', 'LEGAL_DOC') AS type,
              concat('surface ', k) AS surface,
              k * 100 AS span_start,
              k * 100 + 10 AS span_end,
              concat('Tên ', pmod(xxhash64(d.original, k), 5000)) AS name,
              CASE WHEN k % 3 = 0 THEN 'Bí thư Tỉnh ủy' END AS position,
              CASE WHEN k % 3 = 0 THEN 'Tỉnh ủy' END AS org,
              concat('Tên ', pmod(xxhash64(d.original, k), 5000)) AS normalized,
              d.ref_area
            FROM documents d
            LATERAL VIEW explode(sequence(0, 9)) AS k
            """;

    private final Lake lake;
    private final ReferenceFiles reference;
    private final long observations;

    private InventedLake(Lake lake, ReferenceFiles reference, long observations) {
        this.lake = lake;
        this.reference = reference;
        this.observations = observations;
    }

    /**
     * Writes a lake.
     *
     * @param settings name the lake's folder; it must not be there yet
     * @param conf the folder of the reference tables
     */
    public static void write(Settings settings, Path conf, long observations) {
        SparkSession spark = Engine.start(settings.spark());
        try {
            Lake lake =
                    Lake.open(spark, settings.lake().folder(), settings.lake().catalog());
            new InventedLake(lake, ReferenceFiles.of(conf), observations).write();
        } finally {
            spark.stop();
        }
    }

    private void write() {
        Reference tables = reference.reference();
        List<Province> provinces = tables.provinces().valid(DAY);
        numbered(
                "areas",
                "place long, uid string",
                provinces.size(),
                place -> RowFactory.create((long) place, provinces.get(place).uid()));
        List<Indicator> indicators = tables.indicators();
        numbered(
                "indicators",
                "place long, code string, unit string",
                indicators.size(),
                place -> RowFactory.create(
                        (long) place,
                        indicators.get(place).code(),
                        indicators.get(place).unit().split(" \\| ")[0]));
        Dataset<Row> documents = invented(DOCUMENTS, 1 + (observations - 1) / OBSERVATIONS_PER_DOCUMENT);
        documents.createOrReplaceTempView("documents");
        lake.replace(LakeTable.DOCUMENTS, complete(LakeTable.DOCUMENTS, documents), "invented");
        String madeFrom = ExtractJob.madeFrom(lake, reference);
        lake.replace(
                LakeTable.OBSERVATIONS,
                complete(LakeTable.OBSERVATIONS, invented(OBSERVATIONS, observations)),
                madeFrom);
        lake.replace(LakeTable.ENTITIES, complete(LakeTable.ENTITIES, invented(ENTITIES, 1)), madeFrom);
    }

    private Dataset<Row> invented(String sql, long numbers) {
        lake.spark()
                .range(0, numbers, 1, (int) (2 + numbers / OBSERVATIONS_PER_FILE))
                .createOrReplaceTempView("numbers");
        return lake.spark()
                .sql(
                        sql,
                        Map.of(
                                "per_document",
                                OBSERVATIONS_PER_DOCUMENT,
                                "indicators",
                                lake.spark().table("indicators").count()));
    }

    /** Columns that nothing is invented for are empty. */
    private static Dataset<Row> complete(LakeTable table, Dataset<Row> rows) {
        List<String> invented = List.of(rows.columns());
        Dataset<Row> all = rows;
        for (StructField column : table.schema().sparkType().fields()) {
            if (!invented.contains(column.name())) {
                all = all.withColumn(column.name(), functions.lit(null).cast(column.dataType()));
            }
        }
        return all;
    }

    private void numbered(String view, String columns, int count, IntFunction<Row> row) {
        List<Row> rows = IntStream.range(0, count).mapToObj(row).toList();
        lake.spark()
                .createDataset(rows, Encoders.row(StructType.fromDDL(columns)))
                .createOrReplaceTempView(view);
    }
}
