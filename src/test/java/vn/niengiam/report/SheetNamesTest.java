package vn.niengiam.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.apache.poi.ss.util.WorkbookUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SheetNamesTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "Số đảng viên mới kết nạp, Số đảng viên mới kết nạp",
                "Tổng số tổ chức cơ sở đảng (TCCSĐ), Tổng số tổ chức cơ sở đảng (TC…",
                "Tiêu chí/xã, Tiêu chí xã",
                "[Thu] ngân sách: bao nhiêu?, Thu  ngân sách  bao nhiêu",
                "'Trong sạch', Trong sạch",
                "history, history (2)",
                "\"\", (2)",
                "???, (2)",
            })
    void should_say_as_much_as_a_sheet_can_be_called(String text, String expected) {
        assertThat(new SheetNames().of(text)).isEqualTo(expected);
    }

    @Test
    void should_give_no_name_twice_whatever_its_case() {
        SheetNames names = new SheetNames();

        assertThat(names.of("Đảng viên nữ mới kết nạp trong năm (tính đến 31/12)"))
                .isEqualTo("Đảng viên nữ mới kết nạp trong…");
        assertThat(names.of("Đảng viên nữ mới kết nạp trong năm (cả dự bị)"))
                .isEqualTo("Đảng viên nữ mới kết nạp t… (2)");
        assertThat(names.of("ĐẢNG VIÊN NỮ MỚI KẾT NẠP TRONG KỲ THỨ HAI")).isEqualTo("ĐẢNG VIÊN NỮ MỚI KẾT NẠP T… (3)");
    }

    @ParameterizedTest
    @MethodSource("vn.niengiam.report.HostileSnippets#all")
    void should_be_taken_by_a_workbook_whatever_a_name_holds(String text) {
        assertThatCode(() -> WorkbookUtil.validateSheetName(new SheetNames().of(text)))
                .doesNotThrowAnyException();
    }
}
