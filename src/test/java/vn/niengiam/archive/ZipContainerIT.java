package vn.niengiam.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
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
        assertThat(read("báo cáo.zip!/năm 2023/a.txt")).isEqualTo(TEXT);
    }

    @Test
    void tellsAContainerByContentAndNotByName() throws IOException {
        write("khong-duoi", zip("a.txt"));
        Files.write(root.resolve("gia.zip"), TEXT);
        assertThat(paths()).containsExactly("gia.zip", "khong-duoi", "khong-duoi!/a.txt");
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
        String innermost = "ngoài.zip!/trong.zip!/a%21/b.zip!/c.txt";
        assertThat(paths())
                .containsExactly("ngoài.zip", "ngoài.zip!/trong.zip", "ngoài.zip!/trong.zip!/a%21/b.zip", innermost);
        assertThat(read(innermost)).isEqualTo(TEXT);
    }

    @Test
    void readsAllMembersInTheOrderOfTheList() throws IOException {
        write("a.zip", zip(Map.of("b.zip", zip("c.txt", "d.txt"), "e.txt", TEXT)));
        write("f.zip", zip("g.txt"));
        String text = new String(TEXT, StandardCharsets.UTF_8);
        assertThat(new Folder(root).texts())
                .isEqualTo(Map.of(
                        "a.zip!/b.zip!/c.txt",
                        text,
                        "a.zip!/b.zip!/d.txt",
                        text,
                        "a.zip!/e.txt",
                        text,
                        "f.zip!/g.txt",
                        text));
    }

    @Test
    void stopsAtTheSixthContainer() throws IOException {
        byte[] zip = zip("a.txt");
        for (int i = 0; i < 6; i++) {
            zip = zip(Map.of("z", zip));
        }
        write("z", zip);
        assertThat(paths()).hasSize(6).last().isEqualTo("z!/z!/z!/z!/z!/z");
        assertThat(verdict("z!/z!/z!/z!/z!/z"))
                .isEqualTo(Verdict.truncated("is a container inside 5 others; its files are not listed"));
    }

    @Test
    void keepsNamesInsideTheContainerThatPointOutside() throws IOException {
        write("a.zip", zip("../../ngoài.txt", "/etc/ngoài.txt", "C:\\ngoài.txt", "a\\..\\b.txt", "./c.txt", ".."));
        assertThat(paths())
                .containsExactly(
                        "a.zip",
                        "a.zip!/_",
                        "a.zip!/a/b.txt",
                        "a.zip!/c.txt",
                        "a.zip!/etc/ngoài.txt",
                        "a.zip!/ngoài.txt",
                        "a.zip!/ngoài.txt#2");
        assertThat(read("a.zip!/ngoài.txt#2")).isEqualTo(TEXT);
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
        assertThat(verdict("a.zip!/a.txt")).isEqualTo(Verdict.ENCRYPTED);
        assertThatThrownBy(() -> read("a.zip!/a.txt")).hasMessage("is encrypted with a password");
    }

    @Test
    void refusesAMemberThatWouldUnpackToFarTooMuch() throws IOException {
        write("a.zip", zip(Map.of("b.txt", new byte[20 << 20])));
        assertThat(verdict("a.zip!/b.txt").kind()).isEqualTo(Verdict.Kind.TRUNCATED);
        assertThat(verdict("a.zip!/b.txt").reason())
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
    void keepsTheMembersBeforeTheBreakOfATruncatedContainer() throws IOException {
        byte[] zip = zip("a.txt", "b.txt", "c.txt");
        write("a.zip", Arrays.copyOf(zip, zip.length / 2));
        assertThat(paths()).containsExactly("a.zip", "a.zip!/a.txt", "a.zip!/b.txt");
        assertThat(verdict("a.zip").kind()).isEqualTo(Verdict.Kind.TRUNCATED);
        assertThat(verdict("a.zip").reason())
                .startsWith("is a damaged ZIP file: ")
                .endsWith("; the 2 files before that can be read");
        assertThat(read("a.zip!/b.txt")).isEqualTo(TEXT);
    }

    @Test
    void hasARowForAContainerThatBreaksOffInItsFirstMember() throws IOException {
        write("a.zip", Arrays.copyOf(zip("a.txt"), 40));
        assertThat(paths()).containsExactly("a.zip");
        assertThat(verdict("a.zip").kind()).isEqualTo(Verdict.Kind.UNREADABLE);
    }

    @Test
    void leavesATruncatedOfficeDocumentToItsParser() throws IOException {
        byte[] docx = zip("word/document.xml", "_rels/.rels", "[Content_Types].xml");
        write("a.docx", Arrays.copyOf(docx, docx.length - 30));
        assertThat(new Folder(root).list()).containsExactly(ArchiveFile.readable("a.docx", docx.length - 30));
    }

    @Test
    void refusesMembersThatShareTheirBytes() throws IOException {
        byte[] zip = zip("a.txt", "b.txt", "c.txt");
        int first = centralDirectory(zip);
        // The second member's entry in the directory points to the first member's bytes.
        int second = first + 46 + "a.txt".length();
        for (int i = 0; i < 4; i++) {
            zip[second + 42 + i] = zip[first + 42 + i];
        }
        write("a.zip", zip);
        assertThat(new Folder(root).texts()).containsOnlyKeys("a.zip!/a.txt", "a.zip!/c.txt");
        assertThat(verdict("a.zip!/b.txt"))
                .isEqualTo(Verdict.truncated("shares its bytes with another member, as only in a ZIP bomb"));
    }

    @Test
    void keepsNamesApartThatAreWrittenInOldCodePages() throws IOException {
        write("a.zip", zip("windows-1258", Map.of("Báo cáo Đa\u0309ng b\u00f4\u0323.txt", TEXT)));
        // TCVN3 for "Báo cáo" has the bytes B8 for á.
        write("b.zip", zip("ISO-8859-1", Map.of("B\u00b8o c\u00b8o.txt", TEXT)));
        assertThat(paths()).contains("b.zip!/B\u00b8o c\u00b8o.txt");
        assertThat(paths().get(1))
                .satisfies(path -> assertThat(Normalizer.normalize(path, Normalizer.Form.NFC))
                        .isEqualTo("a.zip!/Báo cáo Đảng bộ.txt"));
    }

    private static byte[] zip(String... names) throws IOException {
        Map<String, byte[]> members = new LinkedHashMap<>();
        for (String name : names) {
            members.put(name, TEXT);
        }
        return zip(members);
    }

    private static byte[] zip(Map<String, byte[]> members) throws IOException {
        return Packing.zip(members);
    }

    private static byte[] zip(String nameCharset, Map<String, byte[]> members) throws IOException {
        return Packing.zip(nameCharset, members);
    }

    private static int centralDirectory(byte[] zip) {
        int at = 0;
        while (zip[at] != 'P' || zip[at + 1] != 'K' || zip[at + 2] != 1 || zip[at + 3] != 2) {
            at++;
        }
        return at;
    }

    private void write(String name, byte[] bytes) throws IOException {
        new Folder(root).write(name, bytes);
    }

    private List<String> paths() {
        return new Folder(root).paths();
    }

    private byte[] read(String path) throws IOException {
        return new Folder(root).read(path);
    }

    private Verdict verdict(String path) {
        return new Folder(root).verdict(path);
    }
}
