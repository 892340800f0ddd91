package vn.niengiam.documents;

import java.time.Duration;

/**
 * Whether and how pages that are pictures are read.
 *
 * @param program tesseract, by name or path
 * @param language as tesseract names it, several joined by {@code +}
 * @param pages most of one file, with those of files inside it
 * @param timeout what one page may take
 * @param dotsPerInch at which pages of PDF files are drawn to be read
 */
public record OcrSettings(Use use, String program, String language, int pages, Duration timeout, int dotsPerInch) {

    /** When pictures are read. */
    public enum Use {
        /** If the program is there. */
        AUTO,
        /** Always: without the program nothing is read at all. */
        ON,
        /** Never. */
        OFF
    }
}
