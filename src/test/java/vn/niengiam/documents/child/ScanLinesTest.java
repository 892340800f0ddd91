package vn.niengiam.documents.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScanLinesTest {
    private final List<String> table = new ArrayList<>(List.of(
            "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext",
            "1\t1\t0\t0\t0\t0\t0\t0\t1190\t1684\t-1\t"));

    @Test
    void should_part_the_cells_of_a_row_at_wide_gaps_and_join_the_words_within() {
        word(1, 200, 100, 40, "90", "Xã");
        word(1, 250, 100, 50, "90", "Phú");
        word(1, 310, 100, 60, "90", "Lâm");
        word(1, 500, 100, 40, "90", "27");

        PdfLine line = lines().get(0);
        assertThat(line.text()).isEqualTo("Xã Phú Lâm | 27");
        assertThat(line.row()).isTrue();
        assertThat(line.left()).isEqualTo(100);
        assertThat(line.right()).isEqualTo(270);
        assertThat(line.firstWord()).isEqualTo(20);
    }

    @Test
    void should_leave_out_specks() {
        word(1, 200, 100, 40, "3.5", "~~");
        word(2, 200, 140, 40, "90", "Hết");

        assertThat(lines()).extracting(PdfLine::text).containsExactly("Hết");
    }

    @Test
    void should_give_lines_one_size_but_for_those_in_larger_letters() {
        word(1, 200, 100, 80, 60, "Báo");
        word(2, 200, 200, 40, 20, "an");
        word(3, 200, 240, 40, 24, "Ấp");

        assertThat(lines()).extracting(PdfLine::size).containsExactly(30f, 12f, 12f);
    }

    @Test
    void should_find_no_line_on_a_blank_page() {
        assertThat(lines()).isEmpty();
    }

    private void word(int line, int left, int top, int width, String sure, String text) {
        table.add(String.join("\t", "5\t1\t1\t1", line + "", "1", left + "", top + "", width + "", "20", sure, text));
    }

    private void word(int line, int left, int top, int width, int height, String text) {
        table.add(String.join(
                "\t", "5\t1\t1\t1", line + "", "1", left + "", top + "", width + "", height + "", "90", text));
    }

    private List<PdfLine> lines() {
        return ScanLines.of(String.join("\n", table));
    }
}
