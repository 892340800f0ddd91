package vn.niengiam.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;

/** PDF files, and what poses as such. */
final class PdfFiles {
    private static final String PAGES = "<</Type/Pages/Kids[3 0 R]/Count 1>>";
    private static final String CATALOG = "<</Type/Catalog/Pages 2 0 R>>";

    static final Map<String, Maker> MAKERS = Map.of(
            "pdf/a-page", variant -> Pages.page(Reports.text(variant)),
            "pdf/script",
                    variant -> pdf(
                            "<</Type/Catalog/Pages 2 0 R/OpenAction<</S/JavaScript/JS(while\\(true\\){})>>>>",
                            PAGES,
                            shown("Bao cao " + variant),
                            ""),
            "pdf/pages-in-a-ring",
                    variant -> pdf(
                            CATALOG,
                            "<</Type/Pages/Kids[2 0 R]/Count " + variant + ">>",
                            shown("Bao cao " + variant),
                            ""),
            "pdf/billion-pages",
                    variant -> pdf(
                            CATALOG, "<</Type/Pages/Kids[3 0 R]/Count 1000000000>>", shown("Bao cao " + variant), ""),
            "pdf/only-a-head", variant -> ascii("%PDF-1.7\n" + variant),
            "pdf/cut", variant -> cut(pdf("Bao cao nam 2023 so " + variant), variant),
            "pdf/bomb", PdfFiles::bomb,
            "pdf/certificate", variant -> resource("certificate.pdf", variant),
            "pdf/jpeg-2000", PdfFiles::jpeg2000,
            "pdf/protected", variant -> resource("protected.pdf", variant));

    private PdfFiles() {}

    /** A page with one line. */
    static byte[] pdf(String line) {
        return pdf(CATALOG, PAGES, shown(line), "");
    }

    private static byte[] shown(String line) {
        return ascii("BT /F1 12 Tf 72 700 Td (" + line + ") Tj ET");
    }

    private static byte[] pdf(String catalog, String pages, byte[] content, String filter) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(ascii("%PDF-1.4\n1 0 obj" + catalog + "endobj\n2 0 obj" + pages + "endobj\n"
                + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 5 0 R/Resources<</Font<</F1 4 0 R>>>>>>endobj\n"
                + "4 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\n"
                + "5 0 obj<</Length " + content.length + filter + ">>stream\n"));
        file.writeBytes(content);
        file.writeBytes(ascii("\nendstream\nendobj\ntrailer<</Root 1 0 R/Size 6>>\n%%EOF\n"));
        return file.toByteArray();
    }

    private static byte[] bomb(int variant) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        byte[] block = new byte[1 << 20];
        Arrays.fill(block, (byte) ' ');
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
            for (int i = 0; i < 200 + variant; i++) {
                out.write(block);
            }
        }
        return pdf(CATALOG, PAGES, packed.toByteArray(), "/Filter/FlateDecode");
    }

    private static byte[] jpeg2000(int variant) {
        byte[] page = changed(
                pdf(CATALOG, PAGES, ascii("q 595 0 0 842 0 0 cm /I Do Q"), ""),
                "/Font<</F1 4 0 R>>",
                "/XObject<</I 6 0 R>>");
        String picture = new String(MailAndPictures.jpeg2000(variant), StandardCharsets.ISO_8859_1);
        return changed(
                page,
                "trailer",
                "6 0 obj<</Type/XObject/Subtype/Image/Width 1000/Height 1400/BitsPerComponent 8/ColorSpace/DeviceGray"
                        + "/Filter/JPXDecode/Length " + picture.length() + ">>stream\n" + picture
                        + "\nendstream\nendobj\ntrailer");
    }

    private static byte[] changed(byte[] file, String written, String instead) {
        return new String(file, StandardCharsets.ISO_8859_1)
                .replace(written, instead)
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] cut(byte[] whole, int variant) {
        return Arrays.copyOf(whole, 100 + variant);
    }

    private static byte[] resource(String name, int variant) {
        try {
            byte[] whole = Files.readAllBytes(Path.of("src/test/resources/documents", name));
            byte[] own = Arrays.copyOf(whole, whole.length + variant);
            Arrays.fill(own, whole.length, own.length, (byte) '\n');
            return own;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
