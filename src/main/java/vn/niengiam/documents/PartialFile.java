package vn.niengiam.documents;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.niengiam.text.UnicodeForm;
import vn.niengiam.text.legacy.Converted;
import vn.niengiam.text.legacy.LegacyEncodings;

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

    /**
     * Closes the file; its text takes the one Unicode form here, whichever parser it came from. Old encodings come
     * first: that form has no soft hyphens and no control characters, which are letters in some of them.
     */
    ParsedFile end(ParseStatus status, String reason) {
        String title = Optional.ofNullable(facts.remove(Frame.TITLE)).orElse("").replace('\n', ' ');
        Converted converted = LegacyEncodings.toUnicode(title + "\n" + text);
        title = converted.blocks().get(0).text();
        String body = converted.text().substring(title.length() + 1);
        Map<String, String> metadata = new HashMap<>();
        facts.forEach((key, value) -> metadata.put(key, UnicodeForm.of(value).strip()));
        return new ParsedFile(
                status,
                Optional.of(reason).filter(said -> !said.isEmpty()),
                Optional.ofNullable(metadata.remove(Frame.MEDIA_TYPE)),
                Optional.ofNullable(metadata.remove(Frame.CHARSET)),
                Optional.ofNullable(metadata.remove(Frame.LEGACY_ENCODING)).or(converted::name),
                Optional.of(UnicodeForm.of(title).strip()).filter(some -> !some.isEmpty()),
                UnicodeForm.of(body),
                metadata);
    }
}
