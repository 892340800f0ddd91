package vn.niengiam.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** TAR, packed TAR, single packed files, 7z and mailboxes. */
class ContainersIT {
    private static final String TEXT = "Toàn tỉnh kết nạp 1.382 đảng viên.";
    private static final Map<String, byte[]> MEMBERS = Packing.members(TEXT, "năm 2023/a.txt", "b.txt");

    private static final String LETTER = "From: van-phong@tinh-uy.example\nSubject: =?utf-8?q?B=C3=A1o?=\n\nKính gửi\n";

    @TempDir
    private Path root;

    private Folder folder;

    @BeforeEach
    void folder() {
        folder = new Folder(root);
    }

    static Stream<Arguments> containers() throws IOException {
        byte[] tar = Packing.tar(MEMBERS);
        return Stream.of(
                Arguments.of("TAR", "application/x-tar", tar),
                Arguments.of("gzip", "application/gzip", Packing.gzip(tar)),
                Arguments.of("bzip2", "application/x-bzip2", Packing.bzip2(tar)),
                Arguments.of("xz", "application/x-xz", Packing.xz(tar)),
                Arguments.of("7z", "application/x-7z-compressed", Packing.sevenZ(MEMBERS)),
                Arguments.of("ZIP", "application/zip", Packing.zip(MEMBERS)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("containers")
    void should_list_and_open_the_members(String title, String mediaType, byte[] bytes) throws IOException {
        folder.write("không đuôi", bytes);

        assertThat(folder.texts()).isEqualTo(Map.of("không đuôi!/năm 2023/a.txt", TEXT, "không đuôi!/b.txt", TEXT));
        assertThat(folder.verdict("không đuôi"))
                .isEqualTo(new Verdict(
                        Verdict.Kind.CONTAINER, "a " + title + " container, whose 2 files have rows of their own"));
        assertThat(folder.list().get(0).mediaType()).hasValue(mediaType);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("containers")
    void should_end_in_a_row_wherever_a_container_breaks_off(String title, String mediaType, byte[] bytes)
            throws IOException {
        for (int kept = 1; kept < bytes.length; kept += Math.max(1, bytes.length / 40)) {
            folder.write("a", Arrays.copyOf(bytes, kept));
            assertThat(folder.paths()).as("%s of %s bytes", kept, bytes.length).contains("a");
            folder.texts().values().forEach(text -> assertThat(text).isNotNull());
        }
    }

    @Test
    void should_keep_the_members_before_the_break_of_a_packed_tar() throws IOException {
        byte[] noise = new byte[200_000];
        new Random(7).nextBytes(noise);
        Map<String, byte[]> members = Packing.members(TEXT, "a.txt", "b.txt");
        members.put("c.bin", noise);
        byte[] packed = Packing.gzip(Packing.tar(members));
        folder.write("a.tgz", Arrays.copyOf(packed, packed.length / 2));

        assertThat(folder.texts()).containsOnlyKeys("a.tgz!/a.txt", "a.tgz!/b.txt");
        assertThat(folder.verdict("a.tgz"))
                .isEqualTo(Verdict.truncated(
                        "is a damaged gzip file: it breaks off; the 3 files before that can be read"));
        assertThat(folder.verdict("a.tgz!/c.bin"))
                .isEqualTo(Verdict.unreadable("is cut off: the TAR file breaks off amid it"));
    }

    @Test
    void should_open_a_file_that_is_packed_by_itself() throws IOException {
        byte[] page = TEXT.getBytes(StandardCharsets.UTF_8);
        folder.write("tin.html.gz", Packing.gzip(page));
        folder.write("tin.txt.bz2", Packing.bzip2(page));
        folder.write("tin.xz", Packing.xz(page));

        assertThat(folder.texts())
                .isEqualTo(Map.of("tin.html.gz!/tin.html", TEXT, "tin.txt.bz2!/tin.txt", TEXT, "tin.xz!/tin", TEXT));
    }

    @Test
    void should_open_containers_of_every_kind_inside_one_another() throws IOException {
        byte[] innermost = Packing.zip(Packing.members(TEXT, "a.txt"));
        byte[] tar = Packing.tar(Map.of("c.7z", Packing.sevenZ(Map.of("d.zip", innermost))));
        folder.write("a.zip", Packing.zip(Map.of("b.tar.gz", Packing.gzip(tar))));

        assertThat(folder.texts())
                .as("%s", folder.list())
                .isEqualTo(Map.of("a.zip!/b.tar.gz!/c.7z!/d.zip!/a.txt", TEXT));
    }

    @Test
    void should_refuse_what_grows_as_only_a_bomb_does() throws IOException {
        byte[] zeros = Packing.gzip(new byte[30 << 20]);
        folder.write("một.gz", zeros);
        folder.write("nhiều.zip", Packing.zip(Map.of("trong.gz", Packing.gzip(zeros))));
        folder.write("7.7z", Packing.sevenZ(Map.of("a", new byte[30 << 20])));

        assertThat(folder.texts()).isEmpty();
        assertThat(folder.verdict("một.gz!/một").kind()).isEqualTo(Verdict.Kind.TRUNCATED);
        assertThat(folder.verdict("một.gz!/một").reason()).contains("as only an archive bomb does");
        assertThat(folder.verdict("nhiều.zip!/trong.gz!/trong!/trong").reason())
                .contains("as only an archive bomb does");
        assertThat(folder.verdict("7.7z").reason()).contains("as only an archive bomb does");
    }

    @Test
    void should_stop_at_the_limits_that_are_set() throws IOException {
        folder = new Folder(root, new Limits(2, 3, 600_000, 200));
        folder.write("a.zip", Packing.zip(Packing.members(TEXT, "1", "2", "3", "4", "5")));
        folder.write("b.gz", Packing.gzip(new byte[700_000]));

        assertThat(folder.paths())
                .filteredOn(path -> path.startsWith("a.zip!/"))
                .hasSize(3);
        assertThat(folder.verdict("a.zip"))
                .isEqualTo(Verdict.truncated("holds more than the 3 files that it may (archive.members in the"
                        + " settings); the others are not listed; the 3 files before that can be read"));
        assertThat(folder.verdict("b.gz!/b"))
                .isEqualTo(Verdict.truncated(
                        "unpacks to more than the 600000 bytes that it may (archive.unpacked in the settings)"));
    }

    @Test
    void should_have_a_row_for_what_is_no_file_in_a_tar() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
            for (byte type : new byte[] {TarConstants.LF_SYMLINK, TarConstants.LF_LINK, TarConstants.LF_FIFO}) {
                TarArchiveEntry entry = new TarArchiveEntry("loại " + (char) type, type);
                entry.setLinkName("../../etc/passwd");
                tar.putArchiveEntry(entry);
                tar.closeArchiveEntry();
            }
            tar.putArchiveEntry(new TarArchiveEntry("thư mục/"));
            tar.closeArchiveEntry();
        }
        folder.write("a.tar", bytes.toByteArray());

        assertThat(folder.paths()).containsExactly("a.tar", "a.tar!/loại 1", "a.tar!/loại 2", "a.tar!/loại 6");
        assertThat(List.of(folder.verdict("a.tar!/loại 1"), folder.verdict("a.tar!/loại 2")))
                .containsOnly(Verdict.LINK);
        assertThat(folder.verdict("a.tar!/loại 6").reason()).isEqualTo("is a pipe, socket or device, not a file");
    }

    @Test
    void should_keep_long_and_old_names_of_a_tar() throws IOException {
        String deep = IntStream.range(0, 30).mapToObj(i -> "thư mục " + i).collect(Collectors.joining("/"));
        byte[] old = Packing.tar(Packing.members(TEXT, "xBxo.txt"));
        // TCVN3 for "Bá" is 42 B8; the header's sum of bytes grows by what the name does.
        old[0] = 'B';
        old[1] = (byte) 0xB8;
        mendChecksum(old);
        folder.write("a.tar", Packing.tar(Packing.members(TEXT, deep + "/a.txt")));
        folder.write("b.tar", old);

        assertThat(folder.texts()).containsOnlyKeys("a.tar!/" + deep + "/a.txt", "b.tar!/B\u00b8xo.txt");
    }

    @Test
    void should_tell_that_a_7z_file_is_encrypted() throws IOException {
        folder.write("a.7z", Packing.sevenZ(MEMBERS, "mật khẩu"));

        assertThat(folder.list().stream().flatMap(file -> file.verdict().stream()))
                .contains(Verdict.ENCRYPTED);
        assertThat(folder.texts()).isEmpty();
    }

    @Test
    void should_have_a_row_for_a_7z_member_with_a_wrong_checksum() throws IOException {
        byte[] bytes = Packing.sevenZ(Packing.members(TEXT, "a.txt"));
        bytes[40] ^= 0x55;
        folder.write("a.7z", bytes);

        assertThat(folder.paths()).containsExactly("a.7z", "a.7z!/a.txt");
        assertThat(folder.verdict("a.7z!/a.txt").kind()).isEqualTo(Verdict.Kind.UNREADABLE);
    }

    @Test
    void should_list_each_message_of_a_mailbox() throws IOException {
        String box = "From a@b.example Mon Jan  1 08:00:00 2024\n" + LETTER + "From here it is text.\n\n"
                + "From a@b.example Tue Jan  2 08:00:00 2024\r\n" + LETTER;
        folder.write("thư.mbox", box.getBytes(StandardCharsets.UTF_8));

        assertThat(folder.texts())
                .isEqualTo(Map.of("thư.mbox!/1.eml", LETTER + "From here it is text.\n\n", "thư.mbox!/2.eml", LETTER));
    }

    @Test
    void should_take_no_letter_for_a_mailbox() throws IOException {
        folder.write("thư.txt", "From 2019 on, the district grew.\nKính gửi".getBytes(StandardCharsets.UTF_8));

        assertThat(folder.list()).extracting(ArchiveFile::verdict).containsExactly(Optional.empty());
    }

    @Test
    void should_open_a_container_anew_after_it_changed() throws IOException {
        folder.write("a.tar", Packing.tar(Packing.members("cũ", "a.txt")));
        try (ArchiveReader reader = new ArchiveReader(root, Limits.USUAL)) {
            assertThat(reader.open("a.tar!/a.txt").readAllBytes())
                    .asString(StandardCharsets.UTF_8)
                    .isEqualTo("cũ");
            folder.write(
                    "a.tar",
                    Packing.tar(Packing.members(
                            "mới và dài hơn",
                            "b.txt",
                            "a.txt",
                            "c.txt",
                            "d.txt",
                            "e.txt",
                            "f.txt",
                            "g.txt",
                            "h.txt",
                            "i.txt",
                            "k.txt",
                            "l.txt")));
            assertThat(reader.open("a.tar!/b.txt").readAllBytes())
                    .asString(StandardCharsets.UTF_8)
                    .isEqualTo("mới và dài hơn");
        }
    }

    @Test
    void should_read_more_containers_than_stay_open_from_many_threads() throws IOException {
        Map<String, byte[]> many = new LinkedHashMap<>();
        IntStream.range(0, 40).forEach(i -> many.put(i + ".txt", ("Số " + i).getBytes(StandardCharsets.UTF_8)));
        List<String> names = List.of("a.zip", "b.tar.gz", "c.tar", "d.7z");
        for (int i = 0; i < 20; i++) {
            folder.write(i + names.get(i % 4), packed(names.get(i % 4), many));
        }
        try (ArchiveReader reader = new ArchiveReader(root, Limits.USUAL)) {
            long right = IntStream.range(0, 20 * 40)
                    .parallel()
                    .filter(i -> reads(reader, i / 40 + names.get(i / 40 % 4), i % 40))
                    .count();
            assertThat(right).isEqualTo(20 * 40);
        }
    }

    private static byte[] packed(String name, Map<String, byte[]> members) throws IOException {
        return switch (name.charAt(0)) {
            case 'a' -> Packing.zip(members);
            case 'b' -> Packing.gzip(Packing.tar(members));
            case 'c' -> Packing.tar(members);
            default -> Packing.sevenZ(members);
        };
    }

    private static boolean reads(ArchiveReader reader, String container, int number) {
        try (var in = reader.open(container + "!/" + number + ".txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).equals("Số " + number);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void should_open_nothing_that_is_not_there() throws IOException {
        folder.write("a.tar", Packing.tar(MEMBERS));
        for (String path : List.of("a.tar!/c.txt", "a.tar!/b.txt!/c", "b.tar!/a", "a.tar!/../../etc/passwd")) {
            assertThatThrownBy(() -> folder.read(path)).isInstanceOf(IOException.class);
        }
    }

    private static void mendChecksum(byte[] header) {
        Arrays.fill(header, 148, 156, (byte) ' ');
        int sum = 0;
        for (int i = 0; i < 512; i++) {
            sum += header[i] & 0xFF;
        }
        byte[] octal = String.format("%06o\0 ", sum).getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(octal, 0, header, 148, 8);
    }
}
