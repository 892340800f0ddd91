package vn.niengiam.documents.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableRowTest {
    @Test
    void makesOneLineOfData() {
        assertThat(row(List.of("Xã Thanh Hà"), List.of("12", "đảng viên"), List.of(), List.of("95%")))
                .containsExactly("Xã Thanh Hà | 12 đảng viên | | 95%");
    }

    @Test
    void makesNoLineOfEmptyCells() {
        assertThat(row(List.of(), List.of(" "))).isEmpty();
    }

    @Test
    void leavesParagraphsSetSideBySideApart() {
        assertThat(row(List.of("TỈNH ỦY SÔNG LAM", "*", "Số 45-BC/TU"), List.of("ĐẢNG CỘNG SẢN VIỆT NAM")))
                .containsExactly("TỈNH ỦY SÔNG LAM", "*", "Số 45-BC/TU", "ĐẢNG CỘNG SẢN VIỆT NAM");
        String article = "Hội nghị đã thông qua nghị quyết. ".repeat(20).strip();
        assertThat(row(List.of("Tin mới"), List.of(article))).containsExactly("Tin mới", article);
    }

    @SafeVarargs
    private static List<String> row(List<String>... cells) {
        TableRow row = new TableRow();
        for (List<String> cell : cells) {
            row.startCell();
            cell.forEach(row::paragraph);
        }
        return row.lines();
    }
}
