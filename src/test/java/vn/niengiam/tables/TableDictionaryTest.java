package vn.niengiam.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** docs/tables.md says what the schemas say, as the data package of an edition does. {@code -Dgolden.rewrite} writes it. */
class TableDictionaryTest {
    private static final Path FILE = Path.of("docs/tables.md");

    private static final String HEAD = """
            # The tables of an edition

            Written from `src/main/resources/vn/niengiam/tables/*.csv`, as is the `datapackage.json` of each edition. A column marked ● has a value in
            every row. Decimals have 6 digits after the point; days and hours are those of UTC.

            In `csv/` and `xlsx/`, an empty cell is a missing value or an empty text. A list is JSON. What could run as a formula in a spreadsheet has `'` before
            it in CSV; in the workbook it is text. Control characters are shown as `�`. A text of more characters than a cell holds (32,767) ends, in the workbook,
            with how many it has; a figure of more digits than a spreadsheet's numbers hold (15 to 17), or a day before March 1900, is text there.
            """;

    @Test
    void should_describe_every_published_table_as_its_schema_does() throws IOException {
        String dictionary = HEAD
                + LakeTable.PUBLISHED.stream().map(TableDictionaryTest::section).collect(Collectors.joining());
        if (System.getProperty("golden.rewrite") != null) {
            Files.writeString(FILE, dictionary);
        }

        assertThat(Files.readString(FILE)).isEqualTo(dictionary);
    }

    private static String section(LakeTable table) {
        List<Column> columns = table.schema().columns();
        return "\n## `" + table.tableName()
                + "`\n\n| column | | type | what it says | for instance |\n|---|---|---|---|---|\n"
                + columns.stream().map(TableDictionaryTest::line).collect(Collectors.joining());
    }

    private static String line(Column column) {
        String words = column.values().isEmpty()
                ? ""
                : ". One of: "
                        + column.values().stream().map(word -> "`" + word + "`").collect(Collectors.joining(", "));
        return "| `%s` | %s | %s | %s | %s |\n"
                .formatted(
                        column.name(),
                        column.required() ? "●" : "",
                        column.type().word(),
                        escaped(column.description()) + words,
                        escaped(column.example()));
    }

    private static String escaped(String text) {
        return text.replace("|", "\\|");
    }
}
