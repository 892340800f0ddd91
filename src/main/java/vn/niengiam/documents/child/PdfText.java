package vn.niengiam.documents.child;

import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import vn.niengiam.documents.Frame;
import vn.niengiam.documents.ParseStatus;

/** PDF files: text in the order in which it is stored, which is reading order for all common programs. */
final class PdfText {
    private final Output output;
    private final Scans scans;
    private final List<String> problems = new ArrayList<>();
    private int pages;

    PdfText(PageReader pages, Output output) {
        this.output = output;
        scans = new Scans(pages, output);
    }

    Outcome read(byte[] bytes) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            facts(document.getDocumentInformation());
            PdfParagraphs paragraphs = new PdfParagraphs(output::line);
            new Lines(paragraphs, new PdfScans(document)).writeText(document, Writer.nullWriter());
            paragraphs.end();
            attachments(document);
            // A hostile file claims more pages than it has.
            document.getPages().forEach(page -> pages++);
            return outcome();
        }
    }

    /** Damage among them does not take the text with it. */
    private void attachments(PDDocument document) {
        try {
            PdfAttachments.embed(document, output);
        } catch (IOException | RuntimeException e) {
            problems.add("its attachments cannot be read: an attachment "
                    + Failures.outcome(e).reason());
        }
    }

    private Outcome outcome() {
        if (!problems.isEmpty()) {
            return new Outcome(
                    ParseStatus.FAILED, String.join("; ", problems.subList(0, Math.min(3, problems.size()))));
        }
        if (pages == 0) {
            return new Outcome(ParseStatus.FAILED, "is damaged: the pages that it claims are not there");
        }
        return scans.outcome(pages)
                .orElseGet(() -> output.blank()
                        ? new Outcome(
                                ParseStatus.EMPTY,
                                (scans.some() ? "OCR finds no text on " : "no text on ")
                                        + (pages == 1 ? "its only page" : "any of its " + pages + " pages"))
                        : Outcome.PARSED);
    }

    private void facts(PDDocumentInformation information) {
        output.fact(Frame.TITLE, information.getTitle());
        output.fact("author", information.getAuthor());
        output.fact("created", instant(information.getCreationDate()));
        output.fact("modified", instant(information.getModificationDate()));
    }

    private static String instant(Calendar date) {
        return date == null ? "" : Instant.ofEpochMilli(date.getTimeInMillis()).toString();
    }

    /** Takes lines from PDFBox with their places, instead of its text. */
    private final class Lines extends PDFTextStripper {
        /** A wider gap than this many letter sizes parts cells; justified text stretches its spaces less. */
        private static final float CELL_GAP = 1.5f;

        private final PdfParagraphs paragraphs;
        private final PdfScans pictures;
        private final List<PdfLine> lines = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private TextPosition first;
        private float firstWord;
        private float right;
        private boolean row;
        private float images;

        Lines(PdfParagraphs paragraphs, PdfScans pictures) {
            this.paragraphs = paragraphs;
            this.pictures = pictures;
        }

        /** A page that cannot be read does not take the others with it. */
        @Override
        public void processPage(PDPage page) throws IOException {
            images = 0;
            try {
                super.processPage(page);
                endLine();
                if (PdfScans.isScan(page, lines, images)) {
                    scan(page);
                }
            } catch (IOException | RuntimeException e) {
                problems.add(
                        "page " + getCurrentPageNo() + " " + Failures.outcome(e).reason());
            }
            endLine();
            paragraphs.page(lines);
            lines.clear();
        }

        /** What is written over the picture is read with it. */
        private void scan(PDPage page) throws IOException {
            int number = getCurrentPageNo();
            List<PdfLine> read =
                    scans.lines("page " + number, dotsPerInch -> pictures.draw(number - 1, page, dotsPerInch));
            if (read.isEmpty()) {
                pictures.flaw().ifPresent(flaw -> scans.refuse("page " + number, flaw));
            } else {
                lines.clear();
                lines.addAll(read);
            }
        }

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
            boolean inner = operator.getName().equals(OperatorName.BEGIN_INLINE_IMAGE);
            boolean outer = operator.getName().equals(OperatorName.DRAW_OBJECT)
                    && !operands.isEmpty()
                    && operands.get(0) instanceof COSName name
                    && getResources().isImageXObject(name);
            if (inner || outer) {
                // An image is drawn into the unit square.
                Matrix place = getGraphicsState().getCurrentTransformationMatrix();
                images += Math.abs(place.getScaleX() * place.getScaleY() - place.getShearX() * place.getShearY());
            }
            super.processOperator(operator, operands);
        }

        @Override
        protected void writeString(String word, List<TextPosition> letters) {
            TextPosition start = letters.get(0);
            TextPosition end = letters.get(letters.size() - 1);
            if (first == null) {
                first = start;
                firstWord = firstWord(letters);
            } else {
                boolean apart = start.getXDirAdj() - right > CELL_GAP * start.getFontSizeInPt();
                text.append(apart ? " | " : " ");
                row |= apart;
            }
            text.append(word);
            right = end.getXDirAdj() + end.getWidthDirAdj();
        }

        private float firstWord(List<TextPosition> letters) {
            float width = 0;
            for (TextPosition letter : letters) {
                if (letter.getUnicode().isBlank()) {
                    break;
                }
                width += letter.getWidthDirAdj();
            }
            return width;
        }

        @Override
        protected void writeWordSeparator() {}

        @Override
        protected void writeLineSeparator() {
            endLine();
        }

        @Override
        protected void endArticle() {
            endLine();
        }

        private void endLine() {
            String plain = Spaces.collapse(text.toString());
            if (first != null && !plain.isEmpty()) {
                lines.add(new PdfLine(
                        plain, first.getXDirAdj(), right, first.getYDirAdj(), first.getFontSizeInPt(), firstWord, row));
            }
            first = null;
            row = false;
            text.setLength(0);
        }
    }
}
