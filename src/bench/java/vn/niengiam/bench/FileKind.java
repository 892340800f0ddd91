package vn.niengiam.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** What a report may be stored as. */
enum FileKind {
    HTML {
        @Override
        byte[] stored(InventedReport report, int number) {
            return WebPage.of(report, number).getBytes(StandardCharsets.UTF_8);
        }
    },
    DOCX {
        @Override
        byte[] stored(InventedReport report, int number) throws IOException {
            try (XWPFDocument document = new XWPFDocument();
                    ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
                document.createParagraph().createRun().setText(report.title());
                for (String paragraph : report.paragraphs()) {
                    document.createParagraph().createRun().setText(paragraph);
                }
                table(document.createTable(ROWS, 3), number);
                document.write(bytes);
                return bytes.toByteArray();
            }
        }
    },
    PDF {
        @Override
        byte[] stored(InventedReport report, int number) throws IOException {
            try (PDDocument document = new PDDocument();
                    InputStream font = PDDocument.class.getResourceAsStream(FONT);
                    ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
                PDFont letters = PDType0Font.load(document, font);
                List<String> lines = new ArrayList<>(InventedReport.lines(report.title(), LINE));
                report.paragraphs().forEach(paragraph -> lines.addAll(InventedReport.lines(paragraph, LINE)));
                for (int start = 0; start < lines.size(); start += LINES_OF_A_PAGE) {
                    page(document, letters, lines.subList(start, Math.min(lines.size(), start + LINES_OF_A_PAGE)));
                }
                document.save(bytes);
                return bytes.toByteArray();
            }
        }
    };

    /** It comes with PDFBox and has all Vietnamese letters. */
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private static final int LINE = 85;
    private static final int LINES_OF_A_PAGE = 40;
    private static final int ROWS = 8;

    /** The bytes of a file that holds the report. */
    abstract byte[] stored(InventedReport report, int number) throws IOException;

    String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static void table(XWPFTable table, int number) {
        for (int i = 0; i < ROWS; i++) {
            XWPFTableRow row = table.getRow(i);
            row.getCell(0).setText("Huyện " + i);
            row.getCell(1).setText("Đảng viên mới kết nạp");
            row.getCell(2).setText(String.valueOf(100 + (number + i) % 900));
        }
    }

    private static void page(PDDocument document, PDFont font, List<String> lines) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(font, 11);
            content.setLeading(17);
            content.newLineAtOffset(60, 770);
            for (String line : lines) {
                content.showText(line);
                content.newLine();
            }
            content.endText();
        }
    }
}
