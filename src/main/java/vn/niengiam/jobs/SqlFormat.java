package vn.niengiam.jobs;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** How the answer to a question is printed. */
public enum SqlFormat {
    /** Columns side by side, for people. */
    TABLE,
    /** RFC 4180, a header line first; no value and an empty text look the same. */
    CSV,
    /** One object a row, in a list. */
    JSON;

    private static final JsonFactory JSON_FACTORY = new JsonFactoryBuilder()
            .rootValueSeparator(",\n")
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    void print(ResultSet rows, PrintStream out) throws SQLException {
        try {
            switch (this) {
                case TABLE -> printTable(rows, out);
                case CSV -> printCsv(rows, out);
                case JSON -> printJson(rows, out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        out.flush();
    }

    private static void printTable(ResultSet rows, PrintStream out) throws SQLException {
        List<List<Object>> all = new ArrayList<>();
        while (rows.next()) {
            all.add(values(rows));
        }
        new TextTable(columns(rows), all).print(out);
    }

    private static void printCsv(ResultSet rows, PrintStream out) throws SQLException, IOException {
        CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180);
        printer.printRecord(columns(rows));
        while (rows.next()) {
            printer.printRecord(values(rows).stream().map(SqlValue::text).toList());
        }
        printer.flush();
    }

    private static void printJson(ResultSet rows, PrintStream out) throws SQLException, IOException {
        List<String> columns = columns(rows);
        out.println("[");
        try (JsonGenerator json = JSON_FACTORY.createGenerator(out)) {
            while (rows.next()) {
                json.writeStartObject();
                List<Object> values = values(rows);
                for (int i = 0; i < columns.size(); i++) {
                    json.writeFieldName(columns.get(i));
                    SqlValue.write(values.get(i), json);
                }
                json.writeEndObject();
            }
        }
        out.println();
        out.println("]");
    }

    private static List<String> columns(ResultSet rows) throws SQLException {
        ResultSetMetaData meta = rows.getMetaData();
        List<String> columns = new ArrayList<>();
        for (int i = 1; i <= meta.getColumnCount(); i++) {
            columns.add(meta.getColumnLabel(i));
        }
        return columns;
    }

    private static List<Object> values(ResultSet rows) throws SQLException {
        List<Object> values = new ArrayList<>();
        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
            values.add(SqlValue.of(rows.getObject(i)));
        }
        return values;
    }
}
