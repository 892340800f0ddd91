package vn.niengiam.jobs;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import vn.niengiam.trends.Trend;
import vn.niengiam.trends.TrendQuery;

/**
 * documents, observations, entities, and what is known of indicators and provinces → the trend tables. To be closed when
 * they are read or written: what several of them are made of is worked out once and kept till then.
 */
public final class TrendsStep implements AutoCloseable {
    /** How far a rounded figure ("hơn 11.000") may lie from an exact one that it stands for, as a share of itself. */
    private static final BigDecimal ROUNDING = new BigDecimal("0.1");

    /** Figures among which one can be told to lie far off. */
    private static final int FEWEST_FOR_OUTLIERS = 5;

    private final Map<String, Dataset<Row>> tables = new LinkedHashMap<>();
    private final KeptTables kept;

    private TrendsStep(KeptTables kept) {
        this.kept = kept;
    }

    /**
     * What the trends are made of.
     *
     * @param indicators columns of {@link vn.niengiam.reference.Indicator}, at least code, unit, aggregation
     * @param provinces at least uid, valid_from, valid_to
     * @param boundaryUnits columns of {@link vn.niengiam.reference.BoundaryUnit}
     * @param publishers columns of {@link vn.niengiam.reference.Source}, at least id, kind, province
     */
    public record Sources(
            Dataset<Row> documents,
            Dataset<Row> observations,
            Dataset<Row> entities,
            Dataset<Row> indicators,
            Dataset<Row> provinces,
            Dataset<Row> boundaryUnits,
            Dataset<Row> publishers) {}

    /**
     * Asks every question of {@link TrendQuery}. Only what is kept is computed before a table is read or written.
     *
     * @param folder for what is kept, seen by every executor
     */
    public static TrendsStep of(SparkSession spark, Sources sources, Path folder) {
        TrendsStep step = new TrendsStep(KeptTables.in(folder));
        try {
            step.ask(spark, sources);
            return step;
        } catch (RuntimeException e) {
            step.close();
            throw e;
        }
    }

    /** {@code trends}, {@code conflicts}, {@code coverage} and so on by name. */
    public Map<String, Dataset<Row>> tables() {
        return tables;
    }

    private void ask(SparkSession spark, Sources sources) {
        Map<String, Dataset<Row>> views = new LinkedHashMap<>();
        views.put("documents", sources.documents());
        views.put("observations", sources.observations());
        views.put("entities", sources.entities());
        views.put("indicators", sources.indicators());
        views.put("provinces", sources.provinces());
        views.put("boundary_units", sources.boundaryUnits());
        views.put("sources", sources.publishers());
        views.forEach((name, rows) -> rows.createOrReplaceTempView(name));
        Map<String, Object> values = Map.of(
                "as_reported",
                Trend.AS_REPORTED,
                "whole_year",
                Trend.WHOLE_YEAR,
                "rounding",
                ROUNDING,
                "fewest_for_outliers",
                FEWEST_FOR_OUTLIERS);
        for (TrendQuery query : TrendQuery.values()) {
            Dataset<Row> rows = spark.sql(query.sql(), values);
            Dataset<Row> answer = query.isKept() ? kept.keep(query.view(), rows) : rows;
            answer.createOrReplaceTempView(query.view());
            views.put(query.view(), answer);
            if (query.isTable()) {
                tables.put(query.view(), answer);
            }
        }
        // The plans are made: the names are free again for the tables of the lake that they would hide.
        views.keySet().forEach(name -> spark.catalog().dropTempView(name));
    }

    @Override
    public void close() {
        kept.close();
    }
}
