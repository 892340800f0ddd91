package vn.niengiam.documents.child;

import java.awt.image.BufferedImage;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import vn.niengiam.documents.Frame;

/**
 * Has pictures of pages read by the parent: it keeps what was read, and the reading outlives no parent. What one document
 * may have read, with the files inside it, is limited.
 */
final class PageReader {
    private final DataOutputStream requests;
    private final BlockingQueue<Frame> answers;
    private final Terms terms;
    private int pages;

    PageReader(DataOutputStream requests, BlockingQueue<Frame> answers, Terms terms) {
        this.requests = requests;
        this.answers = answers;
        this.terms = terms;
    }

    /**
     * What the parent agrees to.
     *
     * @param pages most of one document
     * @param dotsPerInch at which pages are to be drawn
     * @param problem why no page can be read, with what to do about it; empty if pages are read
     */
    record Terms(int pages, int dotsPerInch, Optional<String> problem) {}

    Terms terms() {
        return terms;
    }

    /** Forgets the last document. */
    void begin() {
        pages = 0;
    }

    /** Whether one more page may be read. */
    boolean hasRoom() {
        return pages < terms.pages();
    }

    /** A frame of the kind {@link Frame.Kind#PAGE_READ}. */
    Frame read(BufferedImage picture) throws IOException {
        pages++;
        new Frame(Frame.Kind.PAGE, "", GrayPicture.file(picture)).write(requests);
        try {
            return answers.take();
        } catch (InterruptedException e) {
            throw new IllegalStateException("Nobody interrupts the reading of files", e);
        }
    }
}
