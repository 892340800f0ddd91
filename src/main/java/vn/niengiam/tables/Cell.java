package vn.niengiam.tables;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.spark.sql.Row;

/** One component of a record beside its column: the value's way from the one into the other and back. */
final class Cell {
    private static final Map<Class<?>, ColumnType> TYPES = Map.ofEntries(
            Map.entry(String.class, ColumnType.STRING),
            Map.entry(int.class, ColumnType.INT),
            Map.entry(Integer.class, ColumnType.INT),
            Map.entry(long.class, ColumnType.LONG),
            Map.entry(Long.class, ColumnType.LONG),
            Map.entry(double.class, ColumnType.DOUBLE),
            Map.entry(Double.class, ColumnType.DOUBLE),
            Map.entry(boolean.class, ColumnType.BOOLEAN),
            Map.entry(Boolean.class, ColumnType.BOOLEAN),
            Map.entry(LocalDate.class, ColumnType.DATE),
            Map.entry(Instant.class, ColumnType.TIMESTAMP),
            Map.entry(BigDecimal.class, ColumnType.DECIMAL),
            Map.entry(List.class, ColumnType.STRINGS));

    private final RecordComponent component;
    private final Column column;
    private final boolean optional;
    private final Class<?> valueClass;
    private final List<String> words;

    Cell(RecordComponent component, Column column) {
        this.component = component;
        this.column = column;
        this.optional = component.getType() == Optional.class;
        this.valueClass = optional ? argumentOf(component.getGenericType()) : component.getType();
        this.words = words(valueClass, column);
        component.getAccessor().setAccessible(true);
    }

    private static Class<?> argumentOf(Type optional) {
        Type argument = ((ParameterizedType) optional).getActualTypeArguments()[0];
        return argument instanceof ParameterizedType parameterized
                ? (Class<?>) parameterized.getRawType()
                : (Class<?>) argument;
    }

    /** Why the component and the column do not fit each other. */
    Optional<String> problem() {
        if (optional == column.required()) {
            return Optional.of(column.name() + " is " + (column.required() ? "" : "not ")
                    + "required, the component is " + (optional ? "" : "not ") + "Optional");
        }
        Optional<ColumnType> type = columnType();
        if (!type.equals(Optional.of(column.type()))) {
            return Optional.of(column.name() + " is " + column.type().word() + ", the component "
                    + component.getGenericType().getTypeName());
        }
        if (valueClass.isEnum()
                && !column.values().isEmpty()
                && !Set.copyOf(words).equals(Set.copyOf(column.values()))) {
            return Optional.of(column.name() + " may be " + column.values() + ", the component " + words);
        }
        return Optional.empty();
    }

    private Optional<ColumnType> columnType() {
        return Optional.ofNullable(valueClass.isEnum() ? ColumnType.STRING : TYPES.get(valueClass));
    }

    /** The words of an enum's constants, in their order: as the column spells them, or their names in small letters. */
    private static List<String> words(Class<?> valueClass, Column column) {
        return valueClass.isEnum()
                ? namesOf(valueClass).stream()
                        .map(name -> spelled(name, column))
                        .toList()
                : List.of();
    }

    private static String spelled(String name, Column column) {
        return column.values().stream()
                .filter(name::equalsIgnoreCase)
                .findFirst()
                .orElse(name);
    }

    private static List<String> namesOf(Class<?> valueClass) {
        return Arrays.stream(valueClass.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name().toLowerCase(Locale.ROOT))
                .toList();
    }

    /** The component's value as Spark wants it: null for an empty Optional. */
    Object value(Record record) {
        Object value = componentOf(record);
        if (value instanceof Optional<?> box) {
            value = box.orElse(null);
        }
        if (value instanceof Enum<?> constant) {
            return words.get(constant.ordinal());
        } else if (value instanceof BigDecimal decimal) {
            return stored(decimal);
        } else if (value instanceof List<?> list) {
            return list.toArray();
        }
        return value;
    }

    private BigDecimal stored(BigDecimal decimal) {
        BigDecimal scaled = decimal.setScale(ColumnType.SCALE, RoundingMode.HALF_UP);
        if (scaled.precision() > ColumnType.PRECISION) {
            throw new ArithmeticException(
                    "Cannot store " + column.name() + ": " + scaled.precision() + " digits, more than the "
                            + ColumnType.PRECISION + " of " + column.type().word());
        }
        return scaled;
    }

    private Object componentOf(Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot read " + component + " of " + record, e);
        }
    }

    /** The column's value as the record's constructor wants it. */
    Object argument(Row row) {
        Object value = present(row.get(row.fieldIndex(column.name())));
        return optional ? Optional.ofNullable(value) : value;
    }

    private Object present(Object value) {
        if (value == null) {
            if (!optional) {
                throw new IllegalStateException("Cannot read " + column.name() + ": null, but a value is required");
            }
            return null;
        }
        if (valueClass.isEnum()) {
            return constant((String) value);
        } else if (value instanceof BigDecimal decimal) {
            return plain(decimal);
        } else if (value instanceof scala.collection.Seq<?> values) {
            return new ArrayList<>(scala.jdk.javaapi.CollectionConverters.asJava(values));
        }
        return value;
    }

    private Object constant(String word) {
        int ordinal = words.indexOf(word);
        if (ordinal < 0) {
            throw new IllegalStateException("Cannot read " + column.name() + ": '" + word + "' is none of " + words);
        }
        return valueClass.getEnumConstants()[ordinal];
    }

    /** 326.000000 → 326: the scale is the column's, not the figure's. */
    private static BigDecimal plain(BigDecimal decimal) {
        BigDecimal stripped = decimal.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
