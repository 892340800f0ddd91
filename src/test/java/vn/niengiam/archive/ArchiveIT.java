package vn.niengiam.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveIT {
    @TempDir
    private Path root;

    @Test
    void listsFoldersSortedByPath() throws IOException {
        file("tin/2023/a.txt", "Hà Khê");
        file("tin/2022/b.txt", "Đồng Lâm");
        file("báo cáo.txt", "Lam Giang");
        assertThat(paths()).containsExactly("báo cáo.txt", "tin/2022/b.txt", "tin/2023/a.txt");
        assertThat(Archive.walk(root).get(2)).isEqualTo(ArchiveFile.readable("tin/2023/a.txt", 8));
        assertThat(read("tin/2022/b.txt")).isEqualTo("Đồng Lâm");
    }

    @Test
    void listsNothingInAnEmptyFolder() {
        assertThat(Archive.walk(root)).isEmpty();
    }

    @Test
    void refusesAFolderThatIsMissingOrAFile() throws IOException {
        assertThatThrownBy(() -> Archive.walk(root.resolve("không có")))
                .isInstanceOf(UnreadableArchive.class)
                .hasMessage("Cannot read the archive " + root.resolve("không có")
                        + ": there is no such folder; name an existing one");
        Path file = file("a.txt", "Hà Khê");
        assertThatThrownBy(() -> Archive.walk(file))
                .isInstanceOf(UnreadableArchive.class)
                .hasMessage("Cannot read the archive " + file + ": it is a file; name the folder that holds it");
    }

    @Test
    void refusesAFolderThatThisUserMayNotRead() throws IOException {
        Path closed = closedFolder();
        assertThatThrownBy(() -> Archive.walk(closed))
                .isInstanceOf(UnreadableArchive.class)
                .hasMessageContaining("permission denied; grant this user");
        open(closed);
    }

    @Test
    void hasARowForAFolderThatCannotBeRead() throws IOException {
        Path closed = closedFolder();
        file("a.txt", "Hà Khê");
        assertThat(problems()).isEqualTo(Map.of("mật/", "permission denied"));
        assertThat(paths()).containsExactly("a.txt", "mật/");
        open(closed);
    }

    @Test
    void keepsOddNamesAsTheyAre() throws IOException {
        List<String> names = List.of(
                "báo cáo, quý I.txt",
                "hai\ndòng.txt",
                "đạt 100%.txt",
                "100%25.txt",
                Normalizer.normalize("Tỉnh ủy Hà Khê.txt", Normalizer.Form.NFD),
                Normalizer.normalize("Tỉnh ủy Hà Khê.txt", Normalizer.Form.NFC),
                "dấu! than.txt",
                "'nháy\" kép'.txt",
                " cách .txt");
        for (String name : names) {
            file(name, "Nội dung của " + name);
        }
        assertThat(paths()).containsExactlyInAnyOrderElementsOf(names);
        for (String name : names) {
            assertThat(read(name)).isEqualTo("Nội dung của " + name);
        }
    }

    @Test
    void hasARowForEachLinkThatLeadsNowhereOrRound() throws IOException {
        file("năm/a.txt", "Hà Khê");
        Files.createSymbolicLink(root.resolve("năm/vòng"), root);
        Files.createSymbolicLink(root.resolve("lặp"), root.resolve("năm"));
        Files.createSymbolicLink(root.resolve("gãy"), root.resolve("không có"));
        Files.createSymbolicLink(root.resolve("chính nó"), root.resolve("chính nó"));
        Files.createSymbolicLink(root.resolve("tệp"), root.resolve("năm/a.txt"));
        assertThat(paths()).containsExactly("chính nó", "gãy", "lặp", "năm/a.txt", "năm/vòng", "tệp");
        assertThat(problems())
                .containsOnlyKeys("chính nó", "gãy", "lặp", "năm/vòng")
                .containsEntry("gãy", "leads to no file: it vanished, or is a dangling link")
                .containsEntry("lặp", "is a link to a folder that is listed under its own name")
                .containsEntry("năm/vòng", "is a link to a folder that is listed under its own name");
        assertThat(read("tệp")).isEqualTo("Hà Khê");
    }

    @Test
    void followsALinkOutOfTheArchiveOnce(@TempDir Path outside) throws IOException {
        Files.writeString(outside.resolve("a.txt"), "Hà Khê");
        Files.createSymbolicLink(outside.resolve("vòng"), outside);
        Files.createSymbolicLink(root.resolve("ngoài"), outside);
        assertThat(paths()).containsExactly("ngoài/a.txt", "ngoài/vòng");
        assertThat(problems()).containsOnlyKeys("ngoài/vòng");
    }

    @Test
    void doesNotWaitForAPipe() throws Exception {
        Process made = new ProcessBuilder("mkfifo", root.resolve("ống").toString()).start();
        assumeThat(made.waitFor()).isZero();
        assertThat(problems()).isEqualTo(Map.of("ống", "is a pipe, socket or device, not a file"));
    }

    @Test
    void opensNothingThatIsNotThere() throws IOException {
        file("a.txt", "Hà Khê");
        for (String path : List.of("b.txt", "a.txt!/b.txt", "b.zip!/a.txt")) {
            assertThatThrownBy(() -> read(path)).isInstanceOf(IOException.class);
        }
    }

    @Test
    void doesNotMixAFolderUpWithTheInsideOfTheFileBesideIt() throws IOException {
        file("thư.eml", "Kính gửi");
        file("thư.eml!/a.txt", "Hà Khê");
        assertThat(problems())
                .isEqualTo(Map.of("thư.eml!", "is called like the inside of the file beside it; rename one of them"));
        assertThat(paths()).containsExactly("thư.eml", "thư.eml!");
    }

    @Test
    void listsManyFiles() throws IOException {
        for (int i = 0; i < 3_000; i++) {
            file("n" + i % 10 + "/" + i + ".txt", "Hà Khê");
        }
        assertThat(Archive.walk(root)).hasSize(3_000).isSortedAccordingTo(Comparator.comparing(ArchiveFile::path));
    }

    private Path closedFolder() throws IOException {
        Path closed = Files.createDirectory(root.resolve("mật"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
        assumeThat(Files.isReadable(closed)).as("root may read all").isFalse();
        return closed;
    }

    private static void open(Path closed) throws IOException {
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
    }

    private Path file(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private List<String> paths() {
        return new ArrayList<>(
                Archive.walk(root).stream().map(ArchiveFile::path).toList());
    }

    private Map<String, String> problems() {
        return Archive.walk(root).stream()
                .filter(file -> file.verdict().isPresent())
                .collect(Collectors.toMap(
                        ArchiveFile::path, file -> file.verdict().get().reason()));
    }

    private String read(String path) throws IOException {
        try (ArchiveReader reader = new ArchiveReader(root, Limits.USUAL);
                InputStream in = reader.open(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
