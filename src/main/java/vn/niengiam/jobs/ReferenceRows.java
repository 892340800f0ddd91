package vn.niengiam.jobs;

import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import vn.niengiam.reference.BoundaryUnit;
import vn.niengiam.reference.Indicator;
import vn.niengiam.reference.Province;
import vn.niengiam.reference.Sources;

/** What is known of indicators, provinces and publishers, as rows that figures are joined with. */
public final class ReferenceRows {
    private ReferenceRows() {}

    public static Dataset<Row> indicators(SparkSession spark, List<Indicator> indicators) {
        return rows(
                spark,
                "code string, unit string, aggregation string",
                indicators.stream()
                        .map(i -> RowFactory.create(
                                i.code(), i.unit(), i.aggregation().name().toLowerCase(Locale.ROOT)))
                        .toList());
    }

    public static Dataset<Row> provinces(SparkSession spark, List<Province> provinces) {
        return rows(
                spark,
                "uid string, valid_from date, valid_to date",
                provinces.stream()
                        .map(p -> RowFactory.create(
                                p.uid(), p.validFrom(), p.validTo().orElse(null)))
                        .toList());
    }

    public static Dataset<Row> boundaryUnits(SparkSession spark, List<BoundaryUnit> units) {
        return rows(
                spark,
                "boundaries string, unit string, valid_from date, valid_to date, members array<string>, whole boolean,"
                        + " territory string, changed_on date",
                units.stream()
                        .map(u -> RowFactory.create(
                                u.boundaries(),
                                u.unit(),
                                u.from(),
                                u.to(),
                                u.members().toArray(),
                                u.whole(),
                                u.territory(),
                                u.changedOn().orElse(null)))
                        .toList());
    }

    public static Dataset<Row> sources(SparkSession spark, Sources sources) {
        return rows(
                spark,
                "id string, kind string, province string",
                sources.all().stream()
                        .map(s -> RowFactory.create(
                                s.id(),
                                s.kind().name().toLowerCase(Locale.ROOT),
                                s.province().orElse(null)))
                        .toList());
    }

    private static Dataset<Row> rows(SparkSession spark, String type, List<Row> rows) {
        return spark.createDataset(rows, Encoders.row(StructType.fromDDL(type)));
    }
}
