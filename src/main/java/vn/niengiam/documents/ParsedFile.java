package vn.niengiam.documents;

import java.util.Map;
import java.util.Optional;

/**
 * What a parser made of a file's bytes.
 *
 * @param reason why there is no text, or not all of it; empty for {@link ParseStatus#PARSED}
 * @param legacyEncoding the old Vietnamese encoding that the text was turned from, such as {@code TCVN3}
 * @param title of the file's own metadata or markup, not yet judged
 * @param text in {@link vn.niengiam.text.UnicodeForm}; paragraphs end in {@code \n}
 * @param metadata what else the file says of itself: {@code created}, {@code modified}, {@code published}, {@code url}, {@code author};
 *     what read its pages that are pictures: {@code ocr};
 *     and what a crawler says of it: {@code captured}, the time when it was fetched
 */
public record ParsedFile(
        ParseStatus status,
        Optional<String> reason,
        Optional<String> mediaType,
        Optional<String> charset,
        Optional<String> legacyEncoding,
        Optional<String> title,
        String text,
        Map<String, String> metadata) {
    public ParsedFile {
        metadata = Map.copyOf(metadata);
    }
}
