package vn.niengiam.documents.child;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MisreadingsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            kết nạp 326 đẳng viên            | kết nạp 326 đảng viên
            ĐẲNG BỘ HUYỆN SÔNG LAM           | ĐẢNG BỘ HUYỆN SÔNG LAM
            ĐẲNG CỘNG SẢN VIỆT NAM           | ĐẢNG CỘNG SẢN VIỆT NAM
            48 tổ chức cơ sở đẳng            | 48 tổ chức cơ sở đảng
            12 sinh viên trường cao đẳng     | 12 sinh viên trường cao đẳng
            bình đẳng giới và đẳng cấp       | bình đẳng giới và đẳng cấp
            """)
    void should_tell_the_party_from_a_rank(String read, String meant) {
        assertThat(Misreadings.mended(read)).isEqualTo(meant);
    }
}
