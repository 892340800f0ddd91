package vn.niengiam.documents.child;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import vn.niengiam.documents.ParseStatus;

/** Images of pages: PNG, JPEG, BMP, GIF and TIFF, which may have many. */
final class ImageText {
    /** Less than this many dots wide or high, an image is an icon or a button. */
    private static final int SMALLEST = 150;

    /** More dots than A0 paper at 600 dots an inch: only an attack has so many. */
    private static final long MOST_DOTS = 1_000_000_000;

    private final PageReader pages;

    static {
        // What is read lies in memory already.
        ImageIO.setUseCache(false);
    }

    ImageText(PageReader pages) {
        this.pages = pages;
    }

    /** Reads an image file. */
    Outcome read(byte[] bytes, Output output) throws IOException {
        Pages found = new Pages(output);
        if (!found.add(bytes)) {
            return new Outcome(
                    ParseStatus.UNSUPPORTED, "an image of a kind that is not read; turn it into PNG, JPEG or TIFF");
        }
        return found.end(found.count == 0 ? "an image too small to hold a text" : "an image without text");
    }

    /** Reads the pictures of a document that has no text beside them. */
    Outcome read(List<byte[]> pictures, Output output) throws IOException {
        Pages found = new Pages(output);
        for (byte[] picture : pictures) {
            found.add(picture);
        }
        return found.end("no text in the document");
    }

    /** Images that are read one after the other as pages of one file. */
    private final class Pages {
        private final Output output;
        private final Scans scans;
        private final PdfParagraphs paragraphs;
        private int count;

        Pages(Output output) {
            this.output = output;
            scans = new Scans(pages, output);
            paragraphs = new PdfParagraphs(output::line);
        }

        /** Whether this was an image of a kind that can be read. */
        boolean add(byte[] bytes) throws IOException {
            try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
                Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
                if (!readers.hasNext()) {
                    return false;
                }
                ImageReader reader = readers.next();
                reader.setInput(in);
                try {
                    add(reader, images(reader, bytes));
                } finally {
                    reader.dispose();
                }
                return true;
            }
        }

        private int images(ImageReader reader, byte[] bytes) throws IOException {
            return switch (reader.getFormatName().toLowerCase(Locale.ROOT)) {
                // The images of a GIF file are a film.
                case "gif" -> 1;
                case "tif", "tiff" -> TiffPages.count(bytes);
                default -> reader.getNumImages(true);
            };
        }

        private void add(ImageReader reader, int images) throws IOException {
            for (int i = 0; i < images; i++) {
                long width = reader.getWidth(i);
                long height = reader.getHeight(i);
                if (width < 1 || height < 1) {
                    throw new IOException("An image without width or height");
                }
                if (width >= SMALLEST && height >= SMALLEST) {
                    int index = i;
                    count++;
                    String place = "page " + count;
                    if (width * height > MOST_DOTS) {
                        scans.refuse(
                                place, "it claims " + width + " times " + height + " dots, more than any page has");
                    } else {
                        paragraphs.page(scans.lines(place, anyScale -> draw(reader, index)));
                    }
                }
            }
        }

        Outcome end(String blank) {
            paragraphs.end();
            Optional<Outcome> outcome = scans.outcome(count);
            return outcome.orElseGet(() -> output.blank() ? new Outcome(ParseStatus.EMPTY, blank) : Outcome.PARSED);
        }
    }

    private static BufferedImage draw(ImageReader reader, int index) throws IOException {
        ImageReadParam smaller = reader.getDefaultReadParam();
        double dots = (double) reader.getWidth(index) * reader.getHeight(index);
        int step = Math.max(1, (int) Math.ceil(Math.sqrt(dots / GrayPicture.MOST_DOTS)));
        smaller.setSourceSubsampling(step, step, 0, 0);
        return reader.read(index, smaller);
    }
}
