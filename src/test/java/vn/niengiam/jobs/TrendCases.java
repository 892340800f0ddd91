package vn.niengiam.jobs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import vn.niengiam.reference.Boundaries;
import vn.niengiam.reference.BoundaryUnit;
import vn.niengiam.reference.Provinces;
import vn.niengiam.reference.Reference;
import vn.niengiam.trends.Trend;

/**
 * Several cases of golden/trends as what one run is made of: each case has indicators, documents and observations of its
 * own, told apart by the case's name before theirs, and figures of different indicators have nothing to do with each other.
 */
final class TrendCases {
    private static final Reference REFERENCE = Reference.load(Path.of("conf"));
    private static final Provinces PROVINCES = REFERENCE.provinces();

    private static final Path FOLDER = Path.of("src/test/resources/golden/trends");

    private static final String DOCUMENTS =
            "doc_id string, path string, published_on date, ref_area string, level string,"
                    + " body string, report_year int, parse_status string, duplicate_of string,"
                    + " source string";
    private static final String OBSERVATIONS = "observation_id string, doc_id string, sentence string, span_start int,"
            + " indicator string, label string, value decimal(28,6), unit string, qualifier string, time_period string,"
            + " nature string, subject string, ref_area string, level string, body string, report_year int,"
            + " repeat_of string, confidence double, target decimal(28,6), checks array<string>,"
            + " estimated boolean, period_basis string";
    private static final String ENTITIES = "doc_id string, type string, surface string, name string, position string,"
            + " org string, normalized string, ref_area string";
    private static final String INDICATORS = "code string, unit string, aggregation string";
    private static final Map<String, String> ORDINARY_DOCUMENT = Map.of("level", "province", "parse_status", "parsed");
    private static final Map<String, String> ORDINARY_OBSERVATION = Map.of(
            "span_start", "0",
            "period_basis", "stated",
            "indicator", "party.members.admitted",
            "label", "đảng viên",
            "unit", "đảng viên",
            "qualifier", "exact",
            "nature", "actual",
            "level", "province",
            "confidence", "0.9");
    private static final List<String> NAMES_OF_ITS_OWN =
            List.of("doc_id", "duplicate_of", "observation_id", "repeat_of", "indicator", "code");

    private final SparkSession spark;
    private final List<String> names;

    TrendCases(SparkSession spark, List<String> names) {
        this.spark = spark;
        this.names = names;
    }

    /** The file of a case. */
    static Path file(String name, String file) {
        return FOLDER.resolve(name).resolve(file);
    }

    /** What stands before the names that a case has of its own. */
    static String prefix(String name) {
        return name + "/";
    }

    /** The boundaries that a case tells of: those of their time, and the years in its boundaries.txt. */
    static List<String> boundaries(String name) throws IOException {
        List<String> boundaries = new ArrayList<>(List.of(Trend.AS_REPORTED));
        Path vintages = file(name, "boundaries.txt");
        if (Files.exists(vintages)) {
            boundaries.addAll(Files.readAllLines(vintages));
        }
        return boundaries;
    }

    TrendsStep.Sources sources() throws IOException {
        return new TrendsStep.Sources(
                table("documents.csv", DOCUMENTS, ORDINARY_DOCUMENT),
                table("observations.csv", OBSERVATIONS, ORDINARY_OBSERVATION),
                table("entities.csv", ENTITIES, Map.of()),
                table("indicators.csv", INDICATORS, Map.of()),
                ReferenceRows.provinces(spark, PROVINCES.all()),
                ReferenceRows.boundaryUnits(spark, boundaryUnits()),
                ReferenceRows.sources(spark, REFERENCE.sources()));
    }

    private Dataset<Row> table(String file, String schema, Map<String, String> ordinary) throws IOException {
        List<Map<String, String>> lines = new ArrayList<>();
        for (String name : names) {
            Path own = file(name, file);
            Path shared = FOLDER.resolve(file);
            if (Files.exists(own) || Files.exists(shared)) {
                for (Map<String, String> line : GoldenTable.lines(Files.exists(own) ? own : shared)) {
                    lines.add(named(prefix(name), line, ordinary));
                }
            }
        }
        return GoldenTable.of(spark, lines, schema);
    }

    private static Map<String, String> named(String prefix, Map<String, String> line, Map<String, String> ordinary) {
        Map<String, String> named = new HashMap<>(ordinary);
        named.putAll(line);
        NAMES_OF_ITS_OWN.forEach(
                column -> named.computeIfPresent(column, (key, text) -> text.isEmpty() ? text : prefix + text));
        return named;
    }

    private List<BoundaryUnit> boundaryUnits() throws IOException {
        Boundaries boundaries = new Boundaries(PROVINCES);
        TreeSet<String> all = new TreeSet<>();
        for (String name : names) {
            all.addAll(boundaries(name));
        }
        List<BoundaryUnit> units = new ArrayList<>();
        for (String each : all) {
            units.addAll(
                    each.equals(Trend.AS_REPORTED)
                            ? boundaries.asReported(each)
                            : boundaries.vintage(each, LocalDate.parse(each + "-12-31")));
        }
        return units;
    }
}
