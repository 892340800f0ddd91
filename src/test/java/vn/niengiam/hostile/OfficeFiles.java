package vn.niengiam.hostile;

import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.niengiam.archive.Packing;

/** Word and Excel files, and what poses as such. */
final class OfficeFiles {
    static final Map<String, Maker> MAKERS = Map.of(
            "docx/bomb", variant -> docx(body("a".repeat((60 << 20) + variant))),
            "docx/secret", OfficeFiles::secret,
            "docx/cut", variant -> cut(docx(body(Reports.text(variant))), variant),
            "docx/no-document",
                    variant -> Packing.zip(Map.of("[Content_Types].xml", Pages.utf8("<Types/>" + " ".repeat(variant)))),
            "docx/not-xml", variant -> docx("\u0001 " + Reports.text(variant)),
            "docx/deep", variant -> docx(deep(variant)),
            "xlsx/giant-sheet", OfficeFiles::giantSheet,
            "doc/only-a-head", OfficeFiles::head);

    private static final String TYPES = "<?xml version=\"1.0\"?>"
            + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/vnd.openxmlformats-officedocument.%s+xml\"/>"
            + "</Types>";
    private static final String MAIN = "<?xml version=\"1.0\"?>"
            + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + "<Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s\" Target=\"%s\"/>"
            + "</Relationships>";
    private static final String WORD =
            "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>";

    private OfficeFiles() {}

    /** A Word file of this main part. */
    static byte[] docx(String document) throws IOException {
        return office("wordprocessingml.document.main", "word/document.xml", document);
    }

    /** The main part of a Word file: a paragraph a line. */
    static String body(String text) {
        StringBuilder body = new StringBuilder("<?xml version=\"1.0\"?>" + WORD);
        text.lines().forEach(line -> body.append("<w:p><w:r><w:t>").append(line).append("</w:t></w:r></w:p>"));
        return body.append("</w:body></w:document>").toString();
    }

    private static byte[] office(String type, String place, String document) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", Pages.utf8(TYPES.formatted(type)));
        parts.put("_rels/.rels", Pages.utf8(MAIN.formatted("officeDocument", place)));
        parts.put(place, Pages.utf8(document));
        return Packing.zip(parts);
    }

    private static byte[] secret(int variant) throws IOException {
        String asking = "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY lay SYSTEM \"file:///etc/passwd\">]>";
        return docx(body(Reports.text(variant))
                .replace("<?xml version=\"1.0\"?>", asking)
                .replace("2023</w:t>", "2023 &lay;</w:t>"));
    }

    private static byte[] cut(byte[] whole, int variant) {
        return Arrays.copyOf(whole, whole.length / 2 + variant);
    }

    private static String deep(int variant) {
        int depth = 20_000 + variant;
        return "<?xml version=\"1.0\"?>" + WORD + "<w:tbl><w:tr><w:tc>".repeat(depth)
                + "<w:p><w:r><w:t>tin</w:t></w:r></w:p>" + "</w:tc></w:tr></w:tbl>".repeat(depth)
                + "</w:body></w:document>";
    }

    /** It states a million rows and sixteen thousand columns, and has the last cell. */
    private static byte[] giantSheet(int variant) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                Pages.utf8(
                        TYPES.formatted("spreadsheetml.worksheet")
                                .replace(
                                        "</Types>",
                                        "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>")));
        parts.put("_rels/.rels", Pages.utf8(MAIN.formatted("officeDocument", "xl/workbook.xml")));
        parts.put(
                "xl/workbook.xml",
                Pages.utf8("<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
                        + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>"
                        + "<sheet name=\"Biểu " + variant + "\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"));
        parts.put("xl/_rels/workbook.xml.rels", Pages.utf8(MAIN.formatted("worksheet", "sheet1.xml")));
        parts.put(
                "xl/sheet1.xml",
                Pages.utf8("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                        + "<dimension ref=\"A1:XFD1048576\"/><sheetData><row r=\"1048576\"><c r=\"XFD1048576\"><v>"
                        + variant
                        + "</v></c></row></sheetData></worksheet>"));
        return Packing.zip(parts);
    }

    private static byte[] head(int variant) {
        byte[] file = new byte[2_048 + variant];
        byte[] sign = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        System.arraycopy(sign, 0, file, 0, sign.length);
        return file;
    }
}
