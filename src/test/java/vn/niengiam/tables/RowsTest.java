package vn.niengiam.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.expressions.GenericRowWithSchema;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import scala.jdk.javaapi.CollectionConverters;

class RowsTest {
    private enum Mood {
        GOOD,
        SO_SO
    }

    private record Everything(
            String name,
            Mood mood,
            int spanStart,
            long bytes,
            double share,
            boolean known,
            LocalDate publishedOn,
            Instant ingestedAt,
            BigDecimal value,
            List<String> checks,
            Optional<String> refArea,
            Optional<Integer> reportYear,
            Optional<BigDecimal> target,
            Optional<Mood> lastMood) {}

    private record Named(String name) {}

    private record Graded(Mood mood) {}

    private static final Everything FULL = new Everything(
            "Đảng bộ tỉnh",
            Mood.SO_SO,
            23,
            48_213L,
            0.95,
            true,
            LocalDate.of(2023, 12, 29),
            Instant.parse("2024-01-05T08:15:42Z"),
            new BigDecimal("1382"),
            List.of("pass:326/325", "fail:100,3%"),
            Optional.of("02"),
            Optional.of(2023),
            Optional.of(new BigDecimal("72.5")),
            Optional.of(Mood.GOOD));

    private static final TableSchema SCHEMA = new TableSchema(
            "everything",
            List.of(
                    column("name", ColumnType.STRING, true),
                    column("mood", ColumnType.STRING, true),
                    column("span_start", ColumnType.INT, true),
                    column("bytes", ColumnType.LONG, true),
                    column("share", ColumnType.DOUBLE, true),
                    column("known", ColumnType.BOOLEAN, true),
                    column("published_on", ColumnType.DATE, true),
                    column("ingested_at", ColumnType.TIMESTAMP, true),
                    column("value", ColumnType.DECIMAL, true),
                    column("checks", ColumnType.STRINGS, true),
                    column("ref_area", ColumnType.STRING, false),
                    column("report_year", ColumnType.INT, false),
                    column("target", ColumnType.DECIMAL, false),
                    column("last_mood", ColumnType.STRING, false)));

    private final Rows<Everything> rows = Rows.of(Everything.class, SCHEMA);

    @Test
    void should_turn_a_record_into_a_row_in_the_order_of_the_columns() {
        Row row = rows.row(FULL);

        assertThat(row.getString(0)).isEqualTo("Đảng bộ tỉnh");
        assertThat(row.getString(1)).isEqualTo("so_so");
        assertThat(row.getInt(2)).isEqualTo(23);
        assertThat(row.getDecimal(8)).isEqualTo(new BigDecimal("1382.000000"));
        assertThat((Object[]) row.get(9)).containsExactly("pass:326/325", "fail:100,3%");
        assertThat(row.getString(10)).isEqualTo("02");
        assertThat(row.getString(13)).isEqualTo("good");
    }

    @Test
    void should_give_the_record_back_from_the_row() {
        assertThat(rows.record(asSparkReadsIt(rows.row(FULL)))).isEqualTo(FULL);
    }

    @Test
    void should_turn_empty_into_null_and_back() {
        Everything bare = new Everything(
                "",
                Mood.GOOD,
                0,
                0,
                0,
                false,
                FULL.publishedOn(),
                FULL.ingestedAt(),
                BigDecimal.ZERO,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        Row row = rows.row(bare);

        assertThat(row.isNullAt(10)).isTrue();
        assertThat(row.isNullAt(11)).isTrue();
        assertThat(row.isNullAt(12)).isTrue();
        assertThat(row.isNullAt(13)).isTrue();
        assertThat(rows.record(asSparkReadsIt(row))).isEqualTo(bare);
    }

    @Test
    void should_find_columns_by_name_wherever_they_stand() {
        Row row = new GenericRowWithSchema(new Object[] {7, "Bắc Ninh"}, StructType.fromDDL("other int, name string"));

        assertThat(Rows.of(Named.class, schema("name", ColumnType.STRING)).record(row))
                .isEqualTo(new Named("Bắc Ninh"));
    }

    @Test
    void should_spell_the_words_of_an_enum_as_the_schema_does() {
        TableSchema schema = new TableSchema(
                "graded",
                List.of(new Column("mood", ColumnType.STRING, true, List.of("SO_SO", "GOOD"), "how it is", "")));

        assertThat(Rows.of(Graded.class, schema).row(new Graded(Mood.SO_SO)).getString(0))
                .isEqualTo("SO_SO");
    }

    @Test
    void should_refuse_a_schema_with_other_columns() {
        assertThatThrownBy(() -> Rows.of(Named.class, schema("title", ColumnType.STRING)))
                .hasMessage("Cannot turn Named into rows of some: its components are [name], the columns [title]");
    }

    @Test
    void should_refuse_a_schema_with_another_type() {
        assertThatThrownBy(() -> Rows.of(Named.class, schema("name", ColumnType.INT)))
                .hasMessage("Cannot turn Named into rows of some: name is int, the component java.lang.String");
    }

    @Test
    void should_refuse_a_required_component_in_a_column_that_may_be_empty() {
        TableSchema schema = new TableSchema("some", List.of(column("name", ColumnType.STRING, false)));

        assertThatThrownBy(() -> Rows.of(Named.class, schema))
                .hasMessage("Cannot turn Named into rows of some:"
                        + " name is not required, the component is not Optional");
    }

    @Test
    void should_refuse_words_that_the_enum_does_not_have() {
        TableSchema schema = new TableSchema(
                "graded", List.of(new Column("mood", ColumnType.STRING, true, List.of("good", "bad"), "how", "")));

        assertThatThrownBy(() -> Rows.of(Graded.class, schema))
                .hasMessage("Cannot turn Graded into rows of graded:"
                        + " mood may be [good, bad], the component [good, so_so]");
    }

    @Test
    void should_refuse_a_figure_with_too_many_digits() {
        Everything huge = new Everything(
                "",
                Mood.GOOD,
                0,
                0,
                0,
                false,
                FULL.publishedOn(),
                FULL.ingestedAt(),
                new BigDecimal("1e22"),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());

        assertThatThrownBy(() -> rows.row(huge))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("Cannot store value: 29 digits, more than the 28 of decimal(28,6)");
    }

    @Test
    void should_refuse_a_null_where_a_value_is_required() {
        Row row = new GenericRowWithSchema(
                new Object[] {null}, schema("name", ColumnType.STRING).sparkType());

        assertThatThrownBy(() ->
                        Rows.of(Named.class, schema("name", ColumnType.STRING)).record(row))
                .hasMessage("Cannot read name: null, but a value is required");
    }

    private static Column column(String name, ColumnType type, boolean required) {
        return new Column(name, type, required, List.of(), "what it says", "");
    }

    private static TableSchema schema(String column, ColumnType type) {
        return new TableSchema("some", List.of(column(column, type, true)));
    }

    /** Spark hands arrays out as sequences, and knows the columns' names. */
    private static Row asSparkReadsIt(Row row) {
        Object[] values = new Object[row.length()];
        for (int i = 0; i < values.length; i++) {
            values[i] = row.get(i) instanceof Object[] array
                    ? CollectionConverters.asScala(List.of(array)).toSeq()
                    : row.get(i);
        }
        return new GenericRowWithSchema(values, SCHEMA.sparkType());
    }
}
