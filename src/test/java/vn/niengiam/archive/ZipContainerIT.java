package vn.niengiam.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ZipContainerIT {
    private static final byte[] TEXT = "Toàn huyện kết nạp 126 đảng viên.".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path root;

    @Test
    void listsMembersBehindTheirContainer() throws IOException {
        write("báo cáo.zip", zip("năm 2023/a.txt", "b.txt"));
        Files.write(root.resolve("z.txt"), TEXT);
        assertThat(paths())
                .containsExactly("báo cáo.zip", "báo cáo.zip!/b.txt", "báo cáo.zip!/năm 2023/a.txt", "z.txt");
        assertThat(Archive.list(root)).allMatch(file -> file.problem().isEmpty());
        assertThat(read("báo cáo.zip!/năm 2023/a.txt")).isEqualTo(TEXT);
    }

    @Test
    void tellsAContainerByContentAndNotByName() throws IOException {
        write("khong-duoi", zip("a.txt"));
        Files.write(root.resolve("gia.zip"), TEXT);
        assertThat(paths()).containsExactly("gia.zip", "khong-duoi", "khong-duoi!/a.txt");
        assertThat(Archive.list(root)).allMatch(file -> file.problem().isEmpty());
    }

    @Test
    void leavesDocumentsAndProgramsWhole() throws IOException {
        write("a.docx", zip("[Content_Types].xml", "word/document.xml"));
        write("b.xlsx", zip("xl/workbook.xml", "[Content_Types].xml"));
        write("c.odt", zip("mimetype", "content.xml"));
        write("d.jar", zip("META-INF/MANIFEST.MF", "A.class"));
        write("e.zip", zip(Map.of("a.docx", zip("word/document.xml", "[Content_Types].xml"))));
        assertThat(paths()).containsExactly("a.docx", "b.xlsx", "c.odt", "d.jar", "e.zip", "e.zip!/a.docx");
    }

    @Test
    void opensContainersInsideContainers() throws IOException {
        write("ngoài.zip", zip(Map.of("trong.zip", zip(Map.of("a!/b.zip", zip("c.txt"))))));
        String innermost = "ngoài.zip!/trong.zip!/a!/b.zip!/c.txt";
        assertThat(paths())
                .containsExactly("ngoài.zip", "ngoài.zip!/trong.zip", "ngoài.zip!/trong.zip!/a!/b.zip", innermost);
        assertThat(read(innermost)).isEqualTo(TEXT);
    }

    @Test
    void readsAllMembersInTheOrderOfTheList() throws IOException {
        write("a.zip", zip(Map.of("b.zip", zip("c.txt", "d.txt"), "e.txt", TEXT)));
        write("f.zip", zip("g.txt"));
        try (ArchiveReader reader = new ArchiveReader(root)) {
            for (ArchiveFile file : Archive.list(root)) {
                try (InputStream in = reader.open(file.path())) {
                    assertThat(in.readAllBytes()).hasSize((int) file.bytes().orElseThrow());
                }
            }
        }
    }

    @Test
    void stopsAtTheSixthContainer() throws IOException {
        byte[] zip = zip("a.txt");
        for (int i = 0; i < 6; i++) {
            zip = zip(Map.of("z", zip));
        }
        write("z", zip);
        List<ArchiveFile> files = Archive.list(root);
        assertThat(files).hasSize(6);
        assertThat(files.get(5).path()).isEqualTo("z!/z!/z!/z!/z!/z");
        assertThat(files.get(5).problem()).hasValue("is a container inside 5 others; its files are not listed");
    }

    @Test
    void keepsNamesThatPointOutsideButWritesNothingThere() throws IOException {
        write("a.zip", zip("../../ngoài.txt", "/etc/ngoài.txt", "C:/ngoài.txt"));
        assertThat(paths())
                .containsExactly("a.zip", "a.zip!/../../ngoài.txt", "a.zip!//etc/ngoài.txt", "a.zip!/C:/ngoài.txt");
        assertThat(read("a.zip!/../../ngoài.txt")).isEqualTo(TEXT);
        assertThat(root.resolve("../../ngoài.txt")).doesNotExist();
        try (Stream<Path> files = Files.list(root)) {
            assertThat(files).containsExactly(root.resolve("a.zip"));
        }
    }

    @Test
    void readsNamesInUtf8OrTheDosCodePage() throws IOException {
        write("a.zip", zip("UTF-8", Map.of("Hà Khê, 100%.txt", TEXT)));
        write("b.zip", zip("IBM437", Map.of("résumé.txt", TEXT)));
        assertThat(paths()).containsExactly("a.zip", "a.zip!/Hà Khê, 100%.txt", "b.zip", "b.zip!/résumé.txt");
    }

    @Test
    void givesTwoMembersOfOneNameTwoNames() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
            for (String text : List.of("một", "hai")) {
                zip.putArchiveEntry(new ZipArchiveEntry("a.txt"));
                zip.write(text.getBytes(StandardCharsets.UTF_8));
                zip.closeArchiveEntry();
            }
        }
        write("a.zip", bytes.toByteArray());
        assertThat(paths()).containsExactly("a.zip", "a.zip!/a.txt", "a.zip!/a.txt#2");
        assertThat(read("a.zip!/a.txt")).asString(StandardCharsets.UTF_8).isEqualTo("một");
        assertThat(read("a.zip!/a.txt#2")).asString(StandardCharsets.UTF_8).isEqualTo("hai");
    }

    @Test
    void hasARowForAnEncryptedMember() throws IOException {
        byte[] zip = zip("a.txt");
        zip[6] |= 1;
        zip[centralDirectory(zip) + 8] |= 1;
        write("a.zip", zip);
        assertThat(Archive.list(root).get(1).problem()).hasValue("is encrypted with a password");
        assertThatThrownBy(() -> read("a.zip!/a.txt")).hasMessage("is encrypted with a password");
    }

    @Test
    void refusesAMemberThatWouldUnpackToFarTooMuch() throws IOException {
        write("a.zip", zip(Map.of("b.txt", new byte[20 << 20])));
        assertThat(Archive.list(root).get(1).problem().orElseThrow())
                .startsWith("would unpack from")
                .endsWith("to 20971520 bytes, as only a ZIP bomb does");
        assertThatThrownBy(() -> read("a.zip!/b.txt")).hasMessageContaining("ZIP bomb");
    }

    @Test
    void noticesDamageWhenAMemberIsRead() throws IOException {
        byte[] zip = zip("a.txt", "b.txt");
        zip[40] ^= 0x55;
        write("a.zip", zip);
        assertThatThrownBy(() -> read("a.zip!/a.txt")).isInstanceOf(IOException.class);
        assertThat(read("a.zip!/b.txt")).isEqualTo(TEXT);
        assertThat(paths()).containsExactly("a.zip", "a.zip!/a.txt", "a.zip!/b.txt");
    }

    @Test
    void hasARowForATruncatedContainer() throws IOException {
        byte[] zip = zip("a.txt", "b.txt");
        write("a.zip", Arrays.copyOf(zip, zip.length / 2));
        assertThat(paths()).containsExactly("a.zip");
        assertThat(Archive.list(root).get(0).problem().orElseThrow()).startsWith("is a damaged ZIP file: ");
    }

    private static byte[] zip(String... names) throws IOException {
        Map<String, byte[]> members = new LinkedHashMap<>();
        for (String name : names) {
            members.put(name, TEXT);
        }
        return zip(members);
    }

    private static byte[] zip(Map<String, byte[]> members) throws IOException {
        return zip("UTF-8", members);
    }

    private static byte[] zip(String nameCharset, Map<String, byte[]> members) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
            zip.setEncoding(nameCharset);
            zip.setUseLanguageEncodingFlag(false);
            for (Map.Entry<String, byte[]> member : members.entrySet()) {
                zip.putArchiveEntry(new ZipArchiveEntry(member.getKey()));
                zip.write(member.getValue());
                zip.closeArchiveEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static int centralDirectory(byte[] zip) {
        int at = 0;
        while (zip[at] != 'P' || zip[at + 1] != 'K' || zip[at + 2] != 1 || zip[at + 3] != 2) {
            at++;
        }
        return at;
    }

    private void write(String name, byte[] bytes) throws IOException {
        Files.write(root.resolve(name), bytes);
    }

    private List<String> paths() {
        return Archive.list(root).stream().map(ArchiveFile::path).toList();
    }

    private byte[] read(String path) throws IOException {
        try (InputStream in = Archive.open(root, path)) {
            return in.readAllBytes();
        }
    }
}
