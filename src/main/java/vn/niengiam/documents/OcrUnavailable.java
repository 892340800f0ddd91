package vn.niengiam.documents;

/** OCR is asked for and cannot be done; the message says why and what to do. */
public final class OcrUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    OcrUnavailable(String problem) {
        super("Cannot read scans, as ocr.enabled = on asks: " + problem);
    }
}
