package vn.niengiam.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.niengiam.trends.Conflict;
import vn.niengiam.trends.Coverage;
import vn.niengiam.trends.Trend;

class EditionTableTest {
    @Test
    void should_find_the_records_equal_to_their_schemas() {
        assertThat(columns("trends")).isEqualTo(components(Trend.class));
        assertThat(columns("coverage")).isEqualTo(components(Coverage.class));
        assertThat(columns("conflicts")).isEqualTo(components(Conflict.class));
    }

    @Test
    void should_turn_values_into_cells() {
        EditionTable table = EditionTable.of("trends", EditionFixture.with("").trends());

        assertThat(table.rows().get(6))
                .extracting(EditionTable.Cell::text)
                .containsExactly(
                        "economy.grdp_growth_pct",
                        "02",
                        "as_reported",
                        "province",
                        "2023",
                        "-2.25",
                        "A",
                        "",
                        "",
                        "",
                        "2",
                        "2",
                        "1",
                        "0",
                        "[\"o7\"]",
                        "only statement",
                        "12",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "[]",
                        "[]");
        assertThat(table.rows().get(6).get(5).kind()).isEqualTo(EditionTable.Kind.FIGURE);
        assertThat(table.rows().get(6).get(1).kind()).isEqualTo(EditionTable.Kind.TEXT);
    }

    private static List<String> columns(String table) {
        return TableColumn.of(table).orElseThrow().stream()
                .map(TableColumn::name)
                .toList();
    }

    private static List<String> components(Class<? extends Record> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(EditionTable::columnName)
                .toList();
    }
}
