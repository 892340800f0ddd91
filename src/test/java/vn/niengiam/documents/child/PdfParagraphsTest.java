package vn.niengiam.documents.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Pages here are 100 letters wide, each letter 6 points, with 18 points from line to line. */
class PdfParagraphsTest {
    private static final float LETTER = 6;
    private static final float PITCH = 18;
    private static final float LEFT = 80;
    private static final String FULL =
            "Toàn tỉnh kết nạp được 1.382 đảng viên, đạt 102,3% kế hoạch, nâng tổng số của Đảng bộ tỉnh lên hơn";

    @Test
    void joinsALineThatWraps() {
        assertThat(read(List.of(line(0, 1, FULL), line(0, 2, "58.640 đồng chí."))))
                .containsExactly(FULL + " 58.640 đồng chí.");
    }

    @Test
    void endsAParagraphWhereTheNextWordWouldHaveFitted() {
        assertThat(read(List.of(line(0, 1, FULL + "."), line(0, 2, "Kết quả: tốt."), line(0, 3, "Hạn chế: không."))))
                .containsExactly(FULL + ". Kết quả: tốt.", "Hạn chế: không.");
    }

    @Test
    void endsAParagraphAtAnIndentAWideGapAndAnItem() {
        assertThat(read(List.of(
                        line(0, 1, FULL),
                        line(30, 2, "Năm 2022 có 12 chi bộ."),
                        line(0, 3, FULL),
                        line(0, 6, "Năm 2021 có 11 chi bộ."),
                        line(0, 7, FULL),
                        line(0, 8, "a) Năm 2020 có 10 chi bộ."))))
                .containsExactly(
                        FULL,
                        "Năm 2022 có 12 chi bộ.",
                        FULL,
                        "Năm 2021 có 11 chi bộ.",
                        FULL,
                        "a) Năm 2020 có 10 chi bộ.");
    }

    @Test
    void doesNotCutASentenceEvenIfItsLineIsShort() {
        assertThat(read(List.of(line(0, 1, FULL), line(0, 3, "Toàn huyện có 12"), line(0, 4, "chi bộ nông thôn."))))
                .containsExactly(FULL, "Toàn huyện có 12 chi bộ nông thôn.");
    }

    @Test
    void leavesRowsAndCentredHeadingsApart() {
        assertThat(read(List.of(
                        line(0, 1, FULL + "."),
                        line(240, 2, "BÁO CÁO"),
                        line(225, 3, "TỔNG KẾT NĂM"),
                        row(4, "Đơn vị | Kết nạp"),
                        row(5, "thị trấn | 12"))))
                .containsExactly(FULL + ".", "BÁO CÁO", "TỔNG KẾT NĂM", "Đơn vị | Kết nạp", "thị trấn | 12");
    }

    @Test
    void readsOnOverAPageBreakAndItsNumber() {
        assertThat(read(
                        List.of(line(0, 1, FULL), line(270, 40, "- 1 -")),
                        List.of(line(270, 1, "2/7"), line(0, 3, "58.640 đồng chí."), line(0, 4, "Hết."))))
                .containsExactly(FULL + " 58.640 đồng chí.", "Hết.");
        assertThat(read(List.of(line(0, 1, "Phần thứ nhất.")), List.of(line(0, 1, "Phần thứ hai."))))
                .containsExactly("Phần thứ nhất.", "Phần thứ hai.");
    }

    @Test
    void makesNothingOfEmptyPages() {
        assertThat(read(List.of(), List.of(line(270, 40, "3")), List.of())).isEmpty();
    }

    @SafeVarargs
    private static List<String> read(List<PdfLine>... pages) {
        List<String> paragraphs = new ArrayList<>();
        PdfParagraphs joining = new PdfParagraphs(paragraphs::add);
        for (List<PdfLine> page : pages) {
            joining.page(page);
        }
        joining.end();
        return paragraphs;
    }

    private static PdfLine line(float indent, int number, String text) {
        float left = LEFT + indent;
        float firstWord = (text + " ").indexOf(' ') * LETTER;
        return new PdfLine(text, left, left + text.length() * LETTER, number * PITCH, 12, firstWord, false);
    }

    private static PdfLine row(int number, String text) {
        return new PdfLine(text, LEFT, LEFT + 600, number * PITCH, 12, 30, true);
    }
}
