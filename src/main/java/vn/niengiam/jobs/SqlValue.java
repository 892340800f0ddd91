package vn.niengiam.jobs;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.sql.Array;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A value of an answer: nothing, a truth, a number, a text or a list of these; in the forms that are printed. */
final class SqlValue {
    private SqlValue() {}

    /** What JDBC or Spark hands out, in one of those kinds. */
    static Object of(Object value) {
        if (value == null || value instanceof Boolean) {
            return value;
        } else if (value instanceof BigDecimal decimal) {
            return plain(decimal);
        } else if (value instanceof Number) {
            return value;
        } else if (value instanceof Array array) {
            return list(elements(array));
        } else if (value instanceof List<?> several) {
            return list(several);
        }
        return value.toString();
    }

    private static List<?> elements(Array array) {
        try {
            return Arrays.asList((Object[]) array.getArray());
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot read a list of an answer", e);
        }
    }

    private static List<Object> list(List<?> several) {
        List<Object> values = new ArrayList<>();
        for (Object each : several) {
            values.add(of(each));
        }
        return values;
    }

    /** 326.000000 → 326: the zeros are the column's, not the figure's. */
    private static BigDecimal plain(BigDecimal decimal) {
        BigDecimal stripped = decimal.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** As text; empty for nothing. */
    static String text(Object value) {
        if (value == null) {
            return "";
        } else if (value instanceof BigDecimal decimal) {
            return decimal.toPlainString();
        } else if (value instanceof List<?> values) {
            return values.stream().map(SqlValue::text).collect(Collectors.joining(", ", "[", "]"));
        }
        return value.toString();
    }

    static void write(Object value, JsonGenerator json) throws IOException {
        if (value == null) {
            json.writeNull();
        } else if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else if (value instanceof List<?> values) {
            json.writeStartArray();
            for (Object each : values) {
                write(each, json);
            }
            json.writeEndArray();
        } else if (value instanceof Number number && isFinite(number)) {
            json.writeNumber(text(number));
        } else {
            json.writeString(text(value));
        }
    }

    /** JSON has no number for what is none. */
    private static boolean isFinite(Number number) {
        return !(number instanceof Double || number instanceof Float) || Double.isFinite(number.doubleValue());
    }
}
