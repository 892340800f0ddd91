package vn.niengiam.jobs;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
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

    void print(SqlAnswer answer, PrintStream out) {
        try {
            switch (this) {
                case TABLE -> printTable(answer, out);
                case CSV -> printCsv(answer, out);
                case JSON -> printJson(answer, out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        out.flush();
    }

    private static void printTable(SqlAnswer answer, PrintStream out) {
        List<List<Object>> all = new ArrayList<>();
        answer.rows().forEachRemaining(all::add);
        new TextTable(answer.columns(), all).print(out);
    }

    private static void printCsv(SqlAnswer answer, PrintStream out) throws IOException {
        CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180);
        printer.printRecord(answer.columns());
        while (answer.rows().hasNext()) {
            printer.printRecord(
                    answer.rows().next().stream().map(SqlValue::text).toList());
        }
        printer.flush();
    }

    private static void printJson(SqlAnswer answer, PrintStream out) throws IOException {
        out.println("[");
        try (JsonGenerator json = JSON_FACTORY.createGenerator(out)) {
            while (answer.rows().hasNext()) {
                json.writeStartObject();
                List<Object> values = answer.rows().next();
                for (int i = 0; i < values.size(); i++) {
                    json.writeFieldName(answer.columns().get(i));
                    SqlValue.write(values.get(i), json);
                }
                json.writeEndObject();
            }
        }
        out.println();
        out.println("]");
    }
}
