package vn.niengiam.documents.child;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpacesTest {
    @Test
    void leavesOneSpaceForEachRun() {
        assertThat(Spaces.collapse("\u00A0 Hà \t\n Khê\u2003")).isEqualTo("Hà Khê");
        assertThat(Spaces.collapse(" \n ")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    với sự tham gia của           | đoàn viên                | true
                    hơn 300 đoàn viên,            | thanh niên               | true
                    kết nạp 126                   | đảng viên                | true
                    đạt 97%.                      | và tăng 2%               | false
                    gồm:                          | một là xây dựng Đảng     | false
                    Tỉnh ủy                       | Hà Khê                   | false
                    kết nạp                       | 126 đảng viên            | false
                    ''                            | đảng viên                | false
                    kết nạp                       | ''                       | false
                    """)
    void tellsALineBreakThatCutsASentence(String before, String after, boolean cuts) {
        assertThat(Spaces.cutsSentence(before, after)).isEqualTo(cuts);
    }
}
