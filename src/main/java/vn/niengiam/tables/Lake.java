package vn.niengiam.tables;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.iceberg.CatalogUtil;
import org.apache.iceberg.PartitionSpec;
import org.apache.iceberg.Schema;
import org.apache.iceberg.Snapshot;
import org.apache.iceberg.Table;
import org.apache.iceberg.catalog.Catalog;
import org.apache.iceberg.catalog.Namespace;
import org.apache.iceberg.catalog.SupportsNamespaces;
import org.apache.iceberg.catalog.TableIdentifier;
import org.apache.iceberg.exceptions.NoSuchNamespaceException;
import org.apache.iceberg.spark.Spark3Util;
import org.apache.iceberg.spark.SparkSchemaUtil;
import org.apache.spark.sql.DataFrameWriterV2;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.analysis.NoSuchTableException;
import org.apache.spark.sql.functions;

/**
 * The tables that runs write: Iceberg tables in one folder, under a catalog that makes every write whole or not at all.
 * Readers who want tables that agree with one another take those of {@link #latestRelease()}.
 */
public final class Lake {
    private static final String CATALOG = "lake";
    private static final Namespace NAMESPACE = Namespace.of("niengiam");
    private static final String MADE_FROM = "niengiam.made-from";

    private final SparkSession spark;

    private Lake(SparkSession spark) {
        this.spark = spark;
    }

    /**
     * Opens a lake, and makes its folder and the tables that it lacks.
     *
     * @param spark its context is used; the lake takes a session of its own
     * @param catalog properties of Iceberg's catalog that replace or add to those of the embedded one
     * @throws LakeUnusable if the catalog cannot be opened
     */
    public static Lake open(SparkSession spark, Path folder, Map<String, String> catalog) {
        SparkSession session = spark.newSession();
        String prefix = "spark.sql.catalog." + CATALOG;
        session.conf().set(prefix, "org.apache.iceberg.spark.SparkCatalog");
        embeddedCatalog(folder).forEach((key, value) -> session.conf().set(prefix + "." + key, value));
        catalog.forEach((key, value) -> session.conf().set(prefix + "." + key, value));
        // Catalogs are looked up in the settings of the session that is active, whichever one asks.
        SparkSession.setActiveSession(session);
        Lake lake = new Lake(session);
        try {
            Files.createDirectories(folder);
            lake.createMissingTables();
        } catch (Exception e) { // Scala throws checked exceptions without declaring them
            throw unusable(folder, e);
        }
        return lake;
    }

    /**
     * The tables of a lake, without Spark; empty if there is no lake yet.
     *
     * @throws LakeUnusable if the catalog cannot be opened
     */
    public static Optional<List<String>> tables(Path folder, Map<String, String> catalog) {
        if (!catalog.containsKey("uri") && !Files.exists(folder.resolve("catalog.db"))) {
            return Optional.empty();
        }
        Map<String, String> properties = new HashMap<>(embeddedCatalog(folder));
        properties.putAll(catalog);
        try {
            Catalog opened = CatalogUtil.buildIcebergCatalog(CATALOG, properties, new Configuration());
            return Optional.of(opened.listTables(NAMESPACE).stream()
                    .map(TableIdentifier::name)
                    .toList());
        } catch (NoSuchNamespaceException e) {
            return Optional.empty();
        } catch (RuntimeException e) {
            throw unusable(folder, e);
        }
    }

    private static LakeUnusable unusable(Path folder, Exception cause) {
        return new LakeUnusable(
                "Cannot open the catalog of the lake " + folder + ": " + cause.getMessage()
                        + "; check lake.catalog in the settings",
                cause);
    }

    private static Map<String, String> embeddedCatalog(Path folder) {
        return Map.of(
                "type", "jdbc",
                "uri", "jdbc:sqlite:" + folder.resolve("catalog.db"),
                "jdbc.schema-version", "V1",
                // SQLite knows one writer; a second connection would only wait for the first.
                "clients", "1",
                "warehouse", folder.resolve("warehouse").toString(),
                "cache-enabled", "false");
    }

    private void createMissingTables() {
        Catalog catalog = Spark3Util.loadIcebergCatalog(spark, CATALOG);
        if (catalog instanceof SupportsNamespaces namespaces && !namespaces.namespaceExists(NAMESPACE)) {
            namespaces.createNamespace(NAMESPACE);
        }
        for (LakeTable table : LakeTable.values()) {
            TableIdentifier identifier = TableIdentifier.of(NAMESPACE, table.tableName());
            if (catalog.tableExists(identifier)) {
                addMissingColumns(catalog.loadTable(identifier), table);
            } else {
                catalog.createTable(
                        identifier,
                        SparkSchemaUtil.convert(table.schema().sparkType()),
                        PartitionSpec.unpartitioned(),
                        Map.of("write.parquet.compression-codec", "zstd", "write.distribution-mode", "none"));
            }
        }
    }

    /** A lake that an older program wrote lacks the columns that are new since; its rows have no value there. */
    private static void addMissingColumns(Table kept, LakeTable table) {
        Schema wanted = SparkSchemaUtil.convert(table.schema().sparkType());
        boolean complete =
                wanted.columns().stream().allMatch(column -> kept.schema().findField(column.name()) != null);
        if (!complete) {
            kept.updateSchema().unionByNameWith(wanted).commit();
        }
    }

    /** The session that the lake's tables are known in. */
    public SparkSession spark() {
        return spark;
    }

    /** A table as last written. */
    public Dataset<Row> table(LakeTable table) {
        return spark.table(sqlName(table));
    }

    /** A table as the release has it. */
    public Dataset<Row> table(LakeTable table, Release release) {
        return spark.read()
                .option("versionAsOf", release.snapshots().get(table))
                .table(sqlName(table));
    }

    /** Rows of records, to be written to a table or joined with one. */
    public <T extends Record> Dataset<Row> rows(Class<T> type, LakeTable table, List<T> records) {
        TableSchema schema = table.schema();
        Rows<T> rows = Rows.of(type, schema);
        return spark.createDataset(records.stream().map(rows::row).toList(), Encoders.row(schema.sparkType()));
    }

    /**
     * Puts new rows in the place of all rows.
     *
     * @param madeFrom names what the rows follow from; {@link #isMadeFrom} tells it again
     */
    public void replace(LakeTable table, Dataset<Row> rows, String madeFrom) {
        DataFrameWriterV2<Row> writer = writer(table, rows).option("snapshot-property." + MADE_FROM, madeFrom);
        try {
            writer.overwrite(functions.lit(true));
        } catch (NoSuchTableException e) {
            throw missing(table, e);
        }
    }

    /** Adds rows. */
    public void append(LakeTable table, Dataset<Row> rows) {
        try {
            writer(table, rows).append();
        } catch (NoSuchTableException e) {
            throw missing(table, e);
        }
    }

    /** Puts rows in the place of those with the same key, and adds the others; the rows must not change when read twice. */
    public void merge(LakeTable table, Dataset<Row> rows, String key) {
        if (snapshot(table).isEmpty()) {
            append(table, rows);
            return;
        }
        rows.createOrReplaceTempView("changed_rows");
        spark.sql("MERGE INTO " + sqlName(table) + " kept USING changed_rows changed ON kept." + key + " = changed."
                + key + " WHEN MATCHED THEN UPDATE SET * WHEN NOT MATCHED THEN INSERT *");
        spark.catalog().dropTempView("changed_rows");
    }

    private DataFrameWriterV2<Row> writer(LakeTable table, Dataset<Row> rows) {
        String[] columns = table.schema().columnNames().toArray(String[]::new);
        // What Spark infers of joined rows is weaker than what the schema says; nulls still fail when they are met.
        return rows.selectExpr(columns).writeTo(sqlName(table)).option("check-nullability", "false");
    }

    private static LakeUnusable missing(LakeTable table, NoSuchTableException cause) {
        return new LakeUnusable(
                "Cannot write the table " + table.tableName() + ": it vanished from the catalog", cause);
    }

    private static String sqlName(LakeTable table) {
        return CATALOG + "." + NAMESPACE + "." + table.tableName();
    }

    /** The snapshot of a table as last written; empty if it never was. */
    public Optional<Long> snapshot(LakeTable table) {
        return currentSnapshot(table).map(Snapshot::snapshotId);
    }

    /** Whether the table was last made from this, as told to {@link #replace}. */
    public boolean isMadeFrom(LakeTable table, String madeFrom) {
        return currentSnapshot(table)
                .filter(snapshot -> madeFrom.equals(snapshot.summary().get(MADE_FROM)))
                .isPresent();
    }

    private Optional<Snapshot> currentSnapshot(LakeTable table) {
        Table loaded = Spark3Util.loadIcebergCatalog(spark, CATALOG)
                .loadTable(TableIdentifier.of(NAMESPACE, table.tableName()));
        return Optional.ofNullable(loaded.currentSnapshot());
    }

    /**
     * Makes the tables as last written visible together; a release that has them already stays the last one.
     *
     * @throws LakeUnusable if one was never written
     */
    public Release release(String runId, Instant now) {
        Map<LakeTable, Long> snapshots = new EnumMap<>(LakeTable.class);
        for (LakeTable table : LakeTable.PUBLISHED) {
            snapshots.put(
                    table,
                    snapshot(table)
                            .orElseThrow(() -> new LakeUnusable("Cannot release: the table " + table.tableName()
                                    + " was never written; run every stage with jobs/run")));
        }
        Optional<Release> last = latestRelease();
        if (last.map(Release::snapshots).equals(Optional.of(snapshots))) {
            return last.get();
        }
        Release release = Release.of(runId, now, snapshots);
        append(LakeTable.RELEASES, rows(Release.class, LakeTable.RELEASES, List.of(release)));
        return release;
    }

    /** The last release; empty if there is none, or none since the program knows all of today's tables. */
    public Optional<Release> latestRelease() {
        List<Row> last = table(LakeTable.RELEASES)
                .na()
                .drop()
                .orderBy(functions.col("release_id").desc())
                .limit(1)
                .collectAsList();
        return Rows.of(Release.class, LakeTable.RELEASES.schema()).records(last).stream()
                .findFirst();
    }
}
