package vn.niengiam.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PathsOfTheirOwnTest {
    @Test
    void should_leave_files_alone_that_do_not_meet() {
        List<ArchiveFile> files = files("năm!/a.txt", "năm/a.txt", "thư.eml", "thư.eml/a.txt");

        assertThat(PathsOfTheirOwn.of(files)).isEqualTo(files);
    }

    @Test
    void should_give_a_row_of_its_own_to_each_file_of_the_same_path() {
        List<ArchiveFile> files = PathsOfTheirOwn.of(files("a.txt", "a.txt", "a.txt#2", "a.txt"));

        assertThat(files).extracting(ArchiveFile::path).containsExactly("a.txt", "a.txt#3", "a.txt#2", "a.txt#4");
        assertThat(reasons(files)).containsOnly("another file's name reads the same; rename one of them");
        assertThat(files).filteredOn(file -> file.verdict().isEmpty()).hasSize(2);
    }

    @Test
    void should_not_mix_up_what_lies_in_a_container_and_in_a_folder_called_like_its_inside() {
        List<ArchiveFile> files = PathsOfTheirOwn.of(files("năm/a.zip", "năm/a.zip!/sâu!/b.txt"));

        assertThat(reasons(files))
                .containsExactly("lies in a folder called like the inside of the file beside it; rename one of them");
        assertThat(files.get(0).verdict()).isEmpty();
    }

    private static List<ArchiveFile> files(String... paths) {
        return Stream.of(paths).map(path -> ArchiveFile.readable(path, 1)).toList();
    }

    private static List<String> reasons(List<ArchiveFile> files) {
        return files.stream()
                .flatMap(file -> file.verdict().stream())
                .map(Verdict::reason)
                .toList();
    }
}
