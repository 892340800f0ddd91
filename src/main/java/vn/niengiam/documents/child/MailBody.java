package vn.niengiam.documents.child;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** The text of a letter, which mail programs store as a part without a name. */
final class MailBody {
    private final Charsets charsets;

    MailBody(Charsets charsets) {
        this.charsets = charsets;
    }

    static boolean is(Metadata part) {
        MediaType type = declared(part);
        String name = part.get(TikaCoreProperties.RESOURCE_NAME_KEY);
        return (name == null || name.isBlank())
                && (type.equals(MediaType.TEXT_PLAIN) || type.equals(MediaType.TEXT_HTML));
    }

    void read(byte[] bytes, Metadata part, Output output) throws IOException {
        Optional<Charset> charset = charset(part.get(Metadata.CONTENT_ENCODING));
        String text = charset.isPresent()
                ? new String(bytes, charset.get())
                : charsets.decode(bytes).text();
        if (declared(part).equals(MediaType.TEXT_HTML)) {
            Element body = Jsoup.parse(text).body();
            new HtmlLines(body, body).of(body).forEach(output::line);
        } else {
            text.lines().forEach(output::line);
        }
    }

    private static MediaType declared(Metadata part) {
        MediaType type = MediaType.parse(part.get(Metadata.CONTENT_TYPE));
        return type == null ? MediaType.OCTET_STREAM : type.getBaseType();
    }

    /** US-ASCII is what a letter has that does not say. */
    private static Optional<Charset> charset(String name) {
        try {
            return Optional.ofNullable(name)
                    .map(Charset::forName)
                    .filter(known -> !known.equals(StandardCharsets.US_ASCII));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
