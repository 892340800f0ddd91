package vn.niengiam.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
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
    void should_refuse_to_write_to_another_store(String written) {
        assertThatThrownBy(() -> Folder.of(HOME, written))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not to " + written.substring(0, written.indexOf(':')) + ": addresses")
                .hasMessageContaining("name a folder that every machine sees");
    }

    @ParameterizedTest
    @CsvSource({
        "lưu trữ, /home/thống-kê/lưu trữ",
        "file:///kho/báo cáo, /kho/báo cáo",
        "s3a://kho/báo cáo/../2023, s3a://kho/báo cáo/../2023",
        "hdfs://máy:8020/kho, hdfs://máy:8020/kho"
    })
    void should_read_from_paths_and_addresses(String written, String folder) {
        assertThat(Folder.readable(HOME, written)).isEqualTo(folder);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            s3://kho/báo-cáo      | not s3:; write s3a: in its place
            https://kho.example/x | not https:; copy it to a folder that every machine sees
            s3a:/kho/báo-cáo      | write it like s3a://bucket/folder
            hdfs:/kho             | write it like hdfs://host:8020/folder
            """)
    void should_refuse_to_read_from_other_stores(String written, String message) {
        assertThatThrownBy(() -> Folder.readable(HOME, written))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }

    @Test
    void should_tell_addresses_from_paths() {
        assertThat(Folder.isInStore("s3a://kho/báo cáo")).isTrue();
        assertThat(Folder.isInStore("/kho/s3a:/báo cáo")).isFalse();
    }
}
