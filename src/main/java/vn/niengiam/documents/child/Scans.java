package vn.niengiam.documents.child;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.niengiam.documents.Frame;
import vn.niengiam.documents.ParseStatus;

/** The pages of one file that are pictures: has them read, and tells how reading the file ends because of them. */
final class Scans {
    private final PageReader reader;
    private final Output output;
    private final List<String> leftOut = new ArrayList<>();
    private int found;

    Scans(PageReader reader, Output output) {
        this.reader = reader;
        this.output = output;
    }

    /** Draws a page; not called if nobody would look at it. */
    interface Picture {
        BufferedImage draw(int dotsPerInch) throws IOException;
    }

    /**
     * The lines of one more page that is a picture; none if it is not read.
     *
     * @param place of the page, such as {@code page 3}
     */
    List<PdfLine> lines(String place, Picture picture) throws IOException {
        found++;
        if (reader.terms().problem().isPresent()) {
            return List.of();
        }
        if (!reader.hasRoom()) {
            leftOut.add(place + ": no more than " + reader.terms().pages()
                    + " pages of a file are read by OCR (ocr.pages in the settings)");
            return List.of();
        }
        Frame answer = reader.read(picture.draw(reader.terms().dotsPerInch()));
        if (answer.name().isEmpty()) {
            leftOut.add(place + ": " + answer.text());
            return List.of();
        }
        output.fact(Frame.OCR, answer.name());
        return ScanLines.of(answer.text());
    }

    /** Takes note of a page that is a picture and cannot be read, installed OCR or not. */
    void refuse(String place, String reason) {
        leftOut.add(place + ": " + reason);
    }

    /** Whether there were any. */
    boolean some() {
        return found > 0;
    }

    /**
     * How reading ends; empty if it ends no other way than without pictures.
     *
     * @param pages of the file
     */
    Optional<Outcome> outcome(int pages) {
        Optional<String> problem = reader.terms().problem();
        if (found > 0 && problem.isPresent()) {
            return Optional.of(new Outcome(
                    ParseStatus.NEEDS_OCR, words(found, pages) + " can be read by OCR only; " + problem.get()));
        }
        return leftOut.isEmpty()
                ? Optional.empty()
                : Optional.of(new Outcome(
                        ParseStatus.TRUNCATED,
                        words(leftOut.size(), pages) + " could not be read, the first is " + leftOut.get(0)));
    }

    private static String words(int some, int all) {
        return all == 1 ? "its only page" : some + " of its " + all + " pages";
    }
}
