package vn.niengiam.documents.child;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/** Tells which pages of a PDF file are pictures of text, and draws them. */
final class PdfScans {
    /** A page without text is a scan if images cover more of it than a logo or a seal does. */
    private static final float SOME = 0.04f;

    /** Images that cover this much of a page are the page; the text over them is a page number, stamp or water mark. */
    private static final float MOST = 0.5f;

    /** More letters than a stamp has. */
    private static final int TEXT = 200;

    private static final float POINTS_PER_INCH = 72;

    private final PDFRenderer renderer;
    private Optional<String> flaw = Optional.empty();

    PdfScans(PDDocument document) {
        renderer = new PDFRenderer(document) {
            @Override
            protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
                return new Drawer(parameters);
            }
        };
        renderer.setSubsamplingAllowed(true);
    }

    /** PDFBox leaves out a picture that it cannot read, and draws on: a blank page must not pass for one without text. */
    private final class Drawer extends PageDrawer {
        Drawer(PageDrawerParameters parameters) throws IOException {
            super(parameters);
        }

        @Override
        protected void operatorException(Operator operator, List<COSBase> operands, IOException failure)
                throws IOException {
            flaw = Optional.of(
                    String.valueOf(failure.getMessage()).contains("JPEG2000")
                            ? "a picture on it is in JPEG 2000, which is not read; save the file with other pictures"
                            : "a picture on it " + Failures.outcome(failure).reason());
            super.operatorException(operator, operands, failure);
        }
    }

    /** What could not be drawn of the page drawn last. */
    Optional<String> flaw() {
        return flaw;
    }

    /** @param images the area that they cover, in square points */
    static boolean isScan(PDPage page, List<PdfLine> lines, float images) {
        PDRectangle box = page.getCropBox();
        float share = images / (box.getWidth() * box.getHeight());
        int letters = lines.stream().mapToInt(line -> line.text().length()).sum();
        return letters == 0 ? share > SOME : letters < TEXT && share > MOST;
    }

    /** @param index of the page, from 0 */
    BufferedImage draw(int index, PDPage page, int dotsPerInch) throws IOException {
        flaw = Optional.empty();
        PDRectangle box = page.getCropBox();
        double scale = dotsPerInch / POINTS_PER_INCH;
        double most = Math.sqrt(GrayPicture.MOST_DOTS / (box.getWidth() * box.getHeight()));
        return renderer.renderImage(index, (float) Math.min(scale, most), ImageType.GRAY);
    }
}
