package vn.niengiam.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.niengiam.archive.Limits;
import vn.niengiam.archive.Packing;

/** Mail, office and PDF files, and RAR: what is inside them is found, and read by itself. */
class EmbeddedFilesIT {
    private static final String TEXT = "Toàn tỉnh kết nạp 1.382 đảng viên.";
    private static ParserPool pool;

    @BeforeAll
    static void start() {
        pool = pool(Limits.USUAL);
    }

    @AfterAll
    static void stop() {
        pool.close();
    }

    private static ParserPool pool(Limits limits) {
        ParserSettings usual = ParserSettings.of(
                List.of(Path.of("target/test-classes"), Path.of("target/classes"), Path.of("target/parsers")), 1);
        return new ParserPool(new ParserSettings(
                usual.java(),
                usual.classPath(),
                "vn.niengiam.documents.child.MisbehavingMain",
                1,
                192L << 20,
                usual.start(),
                usual.timeout(),
                usual.timeoutPerMegabyte(),
                usual.maximumBytes(),
                usual.maximumTextLength(),
                limits));
    }

    @Test
    void should_read_a_letter_and_each_of_its_attachments() throws IOException {
        Map<String, byte[]> attachments = new LinkedHashMap<>();
        attachments.put("báo cáo.txt", bytes(TEXT));
        attachments.put("báo cáo.docx", docx(TEXT, Map.of()));
        attachments.put(
                "phụ lục.zip",
                Packing.zip(Map.of("bảng.tar.gz", Packing.gzip(Packing.tar(Map.of("a.txt", bytes(TEXT)))))));
        attachments.put("quét.png", Scans.file("png", Scans.page(2)));

        ParsedTree tree = pool.parseTree("thư.eml", Letter.of("Kính gửi Tỉnh ủy.", attachments));

        assertThat(tree.file().status()).isEqualTo(ParseStatus.PARSED);
        assertThat(tree.file().text()).isEqualTo("Kính gửi Tỉnh ủy.\n");
        assertThat(tree.file().title()).hasValue("Báo cáo tháng 5");
        assertThat(statuses(tree))
                .isEqualTo(Map.of(
                        "báo cáo.txt", ParseStatus.PARSED,
                        "báo cáo.docx", ParseStatus.PARSED,
                        "phụ lục.zip", ParseStatus.EMPTY,
                        "phụ lục.zip!/bảng.tar.gz", ParseStatus.EMPTY,
                        "phụ lục.zip!/bảng.tar.gz!/a.txt", ParseStatus.PARSED,
                        "quét.png", ParseStatus.NEEDS_OCR));
        assertThat(tree.embedded())
                .filteredOn(each -> each.file().status() == ParseStatus.PARSED)
                .allSatisfy(each -> assertThat(each.file().text().strip()).isEqualTo(TEXT));
        assertThat(tree.embedded().get(0).docId().orElseThrow()).hasSize(64);
        assertThat(tree.embedded().get(0).bytes()).isEqualTo(bytes(TEXT).length);
    }

    @Test
    void should_read_a_letter_inside_a_letter() throws IOException {
        byte[] inner = Letter.of("Thư trong.", Map.of("a.txt", bytes(TEXT)));

        ParsedTree tree = pool.parseTree("thư.eml", Letter.of("Thư ngoài.", Map.of("chuyển tiếp.eml", inner)));

        assertThat(statuses(tree)).containsOnlyKeys("chuyển tiếp.eml", "chuyển tiếp.eml!/a.txt");
        assertThat(tree.embedded().get(0).file().text()).isEqualTo("Thư trong.\n");
    }

    @Test
    void should_read_a_letter_that_outlook_stored() throws IOException {
        ParsedTree tree = pool.parseTree("thư.msg", outlook("Kính gửi Tỉnh ủy.", "báo cáo.txt", bytes(TEXT)));

        assertThat(tree.file().text()).contains("Kính gửi Tỉnh ủy.");
        assertThat(statuses(tree)).isEqualTo(Map.of("báo cáo.txt", ParseStatus.PARSED));
    }

    @Test
    void should_read_documents_inside_office_documents() throws Exception {
        byte[] table = xlsx();
        ParsedTree tree = pool.parseTree("báo cáo.docx", docx(TEXT, Map.of("bang.xlsx", table)));

        assertThat(tree.file().text()).isEqualTo(TEXT + "\n");
        assertThat(tree.embedded()).hasSize(1);
        assertThat(tree.embedded().get(0).innerPath()).endsWith(".xlsx");
        assertThat(tree.embedded().get(0).file().text()).contains("Kết nạp | 326");
    }

    @Test
    void should_read_what_is_attached_to_a_pdf_file() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            PDComplexFileSpecification file = new PDComplexFileSpecification();
            file.setFile("phụ lục.txt");
            file.setEmbeddedFile(new PDEmbeddedFile(document, new ByteArrayInputStream(bytes(TEXT))));
            PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
            files.setNames(Map.of("phụ lục.txt", file));
            PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
            names.setEmbeddedFiles(files);
            document.getDocumentCatalog().setNames(names);
            document.save(bytes);
        }

        ParsedTree tree = pool.parseTree("a.pdf", bytes.toByteArray());

        assertThat(statuses(tree)).isEqualTo(Map.of("phụ lục.txt", ParseStatus.PARSED));
    }

    @Test
    void should_unpack_rar_and_say_what_it_cannot() {
        ParsedTree tree = pool.parseTree("a.rar", RarFile.of("bao-cao.txt", bytes(TEXT)));

        assertThat(tree.file().status()).isEqualTo(ParseStatus.EMPTY);
        assertThat(tree.file().reason()).hasValue("a RAR container, whose files (1) have rows of their own");
        assertThat(statuses(tree)).isEqualTo(Map.of("bao-cao.txt", ParseStatus.PARSED));
        ParsedFile version5 =
                pool.parse("b.rar", new byte[] {'R', 'a', 'r', '!', 0x1A, 7, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0});
        assertThat(version5.status()).isEqualTo(ParseStatus.UNSUPPORTED);
        assertThat(version5.reason().orElseThrow()).endsWith("pack its files as ZIP or 7z instead");
    }

    @Test
    void should_lose_no_attachment_when_one_of_them_kills_the_parser() throws IOException {
        Map<String, byte[]> attachments = new LinkedHashMap<>();
        attachments.put("a.txt", bytes(TEXT));
        attachments.put("do-exit", bytes("x"));
        attachments.put("c.txt", bytes(TEXT));

        ParsedTree tree = pool.parseTree("thư.eml", Letter.of("Kính gửi.", attachments));

        assertThat(tree.file().status()).isEqualTo(ParseStatus.PARSED);
        assertThat(statuses(tree))
                .isEqualTo(Map.of(
                        "a.txt", ParseStatus.PARSED, "do-exit", ParseStatus.CRASHED, "c.txt", ParseStatus.CRASHED));
        assertThat(tree.embedded().get(2).file().reason())
                .hasValue("not read: do-exit beside it came first and ended the parser process");
    }

    @Test
    void should_stop_at_the_limits_and_say_so() throws IOException {
        try (ParserPool strict = pool(new Limits(2, 3, 20L << 20, 200))) {
            byte[] deep = Letter.of("4", Map.of("a.txt", bytes(TEXT)));
            deep = Letter.of("2", Map.of("b.eml", Letter.of("3", Map.of("c.eml", deep))));
            ParsedTree nested = strict.parseTree("thư.eml", deep);
            ParsedTree many = strict.parseTree(
                    "thư.eml", Letter.of("1", Packing.members(TEXT, "1.txt", "2.txt", "3.txt", "4.txt")));

            assertThat(statuses(nested))
                    .isEqualTo(Map.of("b.eml", ParseStatus.PARSED, "b.eml!/c.eml", ParseStatus.TRUNCATED));
            assertThat(many.embedded()).hasSize(3);
            assertThat(many.file().status()).isEqualTo(ParseStatus.TRUNCATED);
            assertThat(many.file().text()).isEqualTo("1\n");
        }
    }

    private static Map<String, ParseStatus> statuses(ParsedTree tree) {
        Map<String, ParseStatus> statuses = new LinkedHashMap<>();
        tree.embedded()
                .forEach(each -> statuses.put(each.innerPath(), each.file().status()));
        return statuses;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] docx(String text, Map<String, byte[]> embedded) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText(text);
            for (Map.Entry<String, byte[]> each : embedded.entrySet()) {
                PackagePartName name = PackagingURIHelper.createPartName("/word/embeddings/" + each.getKey());
                PackagePart part = document.getPackage()
                        .createPart(name, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
                try (OutputStream out = part.getOutputStream()) {
                    out.write(each.getValue());
                }
                document.getPackagePart()
                        .addRelationship(
                                name,
                                TargetMode.INTERNAL,
                                "http://schemas.openxmlformats.org/officeDocument/2006/relationships/package");
            }
            document.write(bytes);
        } catch (org.apache.poi.openxml4j.exceptions.InvalidFormatException e) {
            throw new IOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] xlsx() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            var row = book.createSheet("Biểu 1").createRow(0);
            row.createCell(0).setCellValue("Kết nạp");
            row.createCell(1).setCellValue(326);
            book.write(bytes);
        }
        return bytes.toByteArray();
    }

    /** A letter in Outlook's own format: each property in a stream that is named by its number and type. */
    private static byte[] outlook(String body, String name, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem file = new POIFSFileSystem()) {
            DirectoryEntry root = file.getRoot();
            root.createDocument("__properties_version1.0", new ByteArrayInputStream(new byte[32]));
            property(root, "001A001F", bytes16("IPM.Note"));
            property(root, "0037001F", bytes16("Báo cáo tháng 5"));
            property(root, "1000001F", bytes16(body));
            DirectoryEntry attachment = root.createDirectory("__attach_version1.0_#00000000");
            attachment.createDocument("__properties_version1.0", new ByteArrayInputStream(new byte[8]));
            property(attachment, "3707001F", bytes16(name));
            property(attachment, "37010102", content);
            file.writeFilesystem(bytes);
        }
        return bytes.toByteArray();
    }

    private static void property(DirectoryEntry folder, String number, byte[] value) throws IOException {
        folder.createDocument("__substg1.0_" + number, new ByteArrayInputStream(value));
    }

    private static byte[] bytes16(String text) {
        return text.getBytes(StandardCharsets.UTF_16LE);
    }
}
