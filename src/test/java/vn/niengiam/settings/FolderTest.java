package vn.niengiam.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FolderTest {
    private static final Path HOME = Path.of("/home/thống-kê");

    @ParameterizedTest
    @CsvSource({
        "lưu trữ, /home/thống-kê/lưu trữ",
        "../chung/2023, /home/chung/2023",
        "/kho/báo cáo, /kho/báo cáo",
        "file:/kho/báo cáo, /kho/báo cáo",
        "file:///kho/báo cáo, /kho/báo cáo",
        "năm 2023: quý I, /home/thống-kê/năm 2023: quý I"
    })
    void should_take_paths_and_file_addresses(String written, String path) {
        assertThat(Folder.of(HOME, written)).isEqualTo(Path.of(path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"s3a://kho/báo-cáo", "s3a:/kho/báo-cáo", "hdfs://máy:8020/kho", "https://kho.example/x"})
    void should_refuse_what_lies_in_another_store(String written) {
        assertThatThrownBy(() -> Folder.of(HOME, written))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not " + written.substring(0, written.indexOf(':')) + ": addresses")
                .hasMessageContaining("mount or copy it to a folder that every machine sees");
    }
}
