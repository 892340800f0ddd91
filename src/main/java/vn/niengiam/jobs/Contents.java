package vn.niengiam.jobs;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import vn.niengiam.archive.Archive;
import vn.niengiam.archive.Storage;
import vn.niengiam.tables.Rows;

/** archive → contents: every file, those inside containers too, each known by the digest of its bytes. */
final class Contents {
    /** A task's rows travel with it; Spark warns of tasks that are larger than these make them. */
    private static final int ROWS_OF_A_TASK = 2_000;

    private final RunContext context;
    private final ArchivePlace place;
    private final long maximumBytes;

    Contents(RunContext context, ArchivePlace place) {
        this.context = context;
        this.place = place;
        this.maximumBytes = context.settings().documents().maximumBytes();
    }

    /** Sorted by path. What lies in containers is dealt out anew, so that one large container keeps all cores busy. */
    List<Content> list() {
        List<Content> listed = listed(onDisk());
        Predicate<Content> isUnread =
                content -> content.isReadable() && content.docId().isEmpty();
        List<Content> unread = listed.stream().filter(isUnread).toList();
        Stream<Content> all = unread.isEmpty()
                ? listed.stream()
                : Stream.concat(listed.stream().filter(isUnread.negate()), identified(unread).stream());
        return all.sorted(Comparator.comparing(Content::path)).toList();
    }

    private List<Content> onDisk() {
        String input = context.settings().archive().input();
        try (Storage storage = Stores.of(input)) {
            return Archive.walk(storage).stream().map(Content::of).toList();
        } catch (IOException e) {
            throw StoreFault.unreadable(input, e);
        }
    }

    private List<Content> listed(List<Content> onDisk) {
        context.describe("ingest: read files and look into containers");
        Tally tally = Tally.of(context.spark(), "files looked into");
        Dataset<Row> files = MembersStep.run(ArchiveFiles.dealtOut(context, onDisk), place, maximumBytes, tally);
        return collected("listing", onDisk.size(), tally, files);
    }

    private List<Content> identified(List<Content> inContainers) {
        context.describe("ingest: read the bytes of files in containers");
        Tally tally = Tally.of(context.spark(), "files read");
        Dataset<Row> files = ContentStep.run(ArchiveFiles.dealtOut(context, inContainers), place, maximumBytes, tally);
        return collected("reading", inContainers.size(), tally, files);
    }

    private List<Content> collected(String what, long total, Tally tally, Dataset<Row> files) {
        List<Row> rows = new ArrayList<>();
        context.progress().watch(what, total, tally, () -> rows.addAll(files.collectAsList()));
        return Content.rows().records(rows);
    }

    /** Contents as a table to ask questions of. */
    static Dataset<Row> table(SparkSession spark, List<Content> contents) {
        JavaSparkContext engine = JavaSparkContext.fromSparkContext(spark.sparkContext());
        Rows<Content> rows = Content.rows();
        int tasks = Math.max(engine.defaultParallelism(), contents.size() / ROWS_OF_A_TASK);
        return spark.createDataFrame(
                engine.parallelize(contents.stream().map(rows::row).toList(), tasks), Content.SCHEMA.sparkType());
    }
}
