package vn.niengiam.documents;

/** What came of reading a picture of a page. */
public sealed interface OcrPage {
    /** The words with their places, as tesseract's table of tab separated values. */
    record Read(String words) implements OcrPage {}

    /** @param reason why not */
    record Unread(String reason) implements OcrPage {}
}
