package vn.niengiam.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Năm 2023, toàn Đảng bộ kết nạp 326 đảng viên mới.",
                "ĐẢNG BỘ TỈNH TỔNG KẾT CÔNG TÁC XÂY DỰNG ĐẢNG",
                "Báo cáo tổng kết (báo cáo số 15-BC/TU): GRDP tăng 7,5%; FDI 1,65 tỷ USD"
            })
    void should_know_vietnamese(String text) {
        assertThat(Language.of(text)).contains("vi");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "326/325",
                "The province admitted 326 members in 2023.",
                "Le comité a été créé à la fin de l'année dernière, après l'été.",
                "Dang bo tinh ket nap 326 dang vien"
            })
    void should_not_take_other_text_for_vietnamese(String text) {
        assertThat(Language.of(text)).isEmpty();
    }

    @Test
    void should_not_be_misled_by_one_vietnamese_name_in_a_long_text() {
        String text = "The delegation visited the province and met its leaders. ".repeat(5) + "Hà Nội";

        assertThat(Language.of(text)).isEmpty();
    }
}
