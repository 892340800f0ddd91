package vn.niengiam.jobs;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.parser.CatalystSqlParser$;
import scala.collection.Seq;
import vn.niengiam.settings.Settings;
import vn.niengiam.tables.Lake;
import vn.niengiam.tables.LakeTable;

/** Questions in SQL, answered by Spark from the tables of a lake as the last run left them, published or not. */
public final class LakeSql implements SqlEngine {
    private final Lake lake;

    private LakeSql(Lake lake) {
        this.lake = lake;
        for (LakeTable table : LakeTable.values()) {
            lake.table(table).createOrReplaceTempView(table.tableName());
        }
    }

    /**
     * Opens the lake of the settings.
     *
     * @throws CannotRun if there is none
     */
    public static LakeSql open(Settings settings) {
        Path folder = settings.lake().folder();
        if (Lake.tables(folder, settings.lake().catalog()).isEmpty()) {
            throw new CannotRun("Cannot answer: there is no lake " + folder
                    + "; make one with jobs/run, or name another with --lake");
        }
        System.setProperty(
                "niengiam.log", folder.resolve("logs").resolve("sql.log").toString());
        return of(Lake.open(
                Engine.start(settings.spark()), folder, settings.lake().catalog()));
    }

    static LakeSql of(Lake lake) {
        return new LakeSql(lake);
    }

    @Override
    public void answer(String sql, SqlFormat format, PrintStream out) {
        try {
            String question = sql.strip().replaceAll(";$", "");
            // Spark would let a view be deleted from, and no lock is held here: this takes nothing but a SELECT.
            CatalystSqlParser$.MODULE$.parseQuery(question);
            Dataset<Row> answer = lake.spark().sql(question);
            Iterator<Row> rows = answer.toLocalIterator();
            format.print(new SqlAnswer(List.of(answer.columns()), values(rows)), out);
        } catch (Exception e) { // Spark throws checked exceptions without declaring them
            throw new CannotRun(
                    "Cannot answer: " + String.valueOf(e.getMessage()).strip(), e);
        }
    }

    private static Iterator<List<Object>> values(Iterator<Row> rows) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return rows.hasNext();
            }

            @Override
            public List<Object> next() {
                return LakeSql.values(rows.next());
            }
        };
    }

    private static List<Object> values(Row row) {
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            values.add(SqlValue.of(row.get(i) instanceof Seq ? row.getList(i) : row.get(i)));
        }
        return values;
    }

    /** Spark itself ends with the program. */
    @Override
    public void close() {
        for (LakeTable table : LakeTable.values()) {
            lake.spark().catalog().dropTempView(table.tableName());
        }
    }
}
