package vn.niengiam.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SqlValueTest {
    @Test
    void should_drop_the_zeros_of_a_column() throws SQLException {
        assertThat(SqlValue.of(new BigDecimal("326.000000"))).isEqualTo(new BigDecimal("326"));
        assertThat(SqlValue.of(new BigDecimal("72.500000"))).isEqualTo(new BigDecimal("72.5"));
        assertThat(SqlValue.text(SqlValue.of(new BigDecimal("1000000.000000")))).isEqualTo("1000000");
    }

    @Test
    void should_print_rows_side_by_side() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        List<List<Object>> rows =
                List.of(Arrays.asList("Hà Nội", new BigDecimal("1382")), Arrays.asList("Bắc Ninh", null));

        new TextTable(List.of("ref_area", "value"), rows).print(new PrintStream(bytes, true, StandardCharsets.UTF_8));

        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualToNormalizingNewlines("""
                ref_area  value
                --------  -----
                Hà Nội     1382
                Bắc Ninh
                (2 rows)
                """);
    }
}
