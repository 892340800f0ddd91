package vn.niengiam.documents;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.niengiam.text.UnicodeForm;

/** What a child has told of a file so far. It is whole when the last frame came, and of use before. */
final class PartialFile {
    private final int maximumTextLength;
    private final StringBuilder text = new StringBuilder();
    private final Map<String, String> facts = new HashMap<>();

    PartialFile(int maximumTextLength) {
        this.maximumTextLength = maximumTextLength;
    }

    void add(Frame frame) {
        if (frame.kind() == Frame.Kind.FACT) {
            facts.put(frame.name(), frame.text());
        } else if (frame.kind() == Frame.Kind.TEXT && text.length() < maximumTextLength) {
            text.append(frame.text());
        }
    }

    int textLength() {
        return text.length();
    }

    /** Closes the file; its text takes the one Unicode form here, whichever parser it came from. */
    ParsedFile end(ParseStatus status, String reason) {
        Map<String, String> metadata = new HashMap<>();
        facts.forEach((key, value) -> metadata.put(key, UnicodeForm.of(value).strip()));
        return new ParsedFile(
                status,
                Optional.of(reason).filter(said -> !said.isEmpty()),
                Optional.ofNullable(metadata.remove(Frame.MEDIA_TYPE)),
                Optional.ofNullable(metadata.remove(Frame.CHARSET)),
                Optional.empty(),
                Optional.ofNullable(metadata.remove(Frame.TITLE)).filter(title -> !title.isEmpty()),
                UnicodeForm.of(text.toString()),
                metadata);
    }
}
