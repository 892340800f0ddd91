package vn.niengiam.reference;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.commons.csv.CSVRecord;

/** A line of a table of {@code conf/}, its cells read as what they stand for. Every method refuses a cell it cannot read. */
record CsvLine(CSVRecord cells) {
    String text(String column) {
        return cells.get(column);
    }

    String required(String column) {
        String text = text(column);
        if (text.isEmpty()) {
            throw new IllegalArgumentException(column + " is empty; it is needed");
        }
        return text;
    }

    Optional<String> optional(String column) {
        return Optional.of(text(column)).filter(text -> !text.isEmpty());
    }

    /** The cell's parts between {@code |}. */
    List<String> list(String column) {
        return Arrays.stream(text(column).split("\\|"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** The cell's parts between {@code ;}, for phrases in which {@code |} has a meaning. */
    List<String> phrases(String column) {
        return Arrays.stream(text(column).split(";"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    LocalDate date(String column) {
        String text = required(column);
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(column + " '" + text + "' is not a date; write it as 2025-07-01", e);
        }
    }

    Optional<LocalDate> optionalDate(String column) {
        return text(column).isEmpty() ? Optional.empty() : Optional.of(date(column));
    }

    OptionalInt number(String column) {
        String text = text(column);
        if (!text.matches("\\d{0,9}")) {
            throw new IllegalArgumentException(column + " '" + text + "' is not a whole number");
        }
        return text.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(text));
    }

    boolean yesOrNo(String column) {
        return switch (text(column)) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw new IllegalArgumentException(column + " '" + text(column) + "' is neither yes nor no");
        };
    }

    /** The constant of an enum that a cell names, in small letters. */
    <E extends Enum<E>> E constant(String column, Class<E> type) {
        String text = required(column);
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> nameOf(constant).equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(column + " '" + text + "' is unknown; known are "
                        + Arrays.stream(type.getEnumConstants())
                                .map(CsvLine::nameOf)
                                .toList()));
    }

    private static String nameOf(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
