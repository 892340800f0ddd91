package vn.niengiam.documents.child;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import vn.niengiam.documents.Frame;

/** Web pages: the article without what stands around it on the site. */
final class HtmlText {
    private static final int SNIFFED = 4_096;

    private final Charsets charsets;

    HtmlText(Charsets charsets) {
        this.charsets = charsets;
    }

    /** Old page programs put so many blank lines before the markup that it is not seen at the start of the file. */
    static boolean looksLikeHtml(byte[] bytes) {
        String head = head(bytes);
        return head.startsWith("<")
                && (head.contains("<html") || head.contains("<body") || head.contains("<!doctype html"));
    }

    /** Whether it says of itself that it keeps to the rules of XML. */
    static boolean looksLikeXml(byte[] bytes) {
        String head = head(bytes);
        return head.startsWith("<?xml") || head.contains("xmlns");
    }

    private static String head(byte[] bytes) {
        return new String(bytes, 0, Math.min(bytes.length, SNIFFED), StandardCharsets.ISO_8859_1)
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    void read(byte[] bytes, Output output) throws IOException {
        Charsets.Decoded decoded = charsets.decode(bytes);
        output.fact(Frame.CHARSET, decoded.charset().name());
        Document page = Jsoup.parse(decoded.text());
        HtmlLegacy.convert(page).ifPresent(name -> output.fact(Frame.LEGACY_ENCODING, name));
        HtmlTitle title = HtmlTitle.of(page);
        output.fact(Frame.TITLE, title.text());
        HtmlFacts.of(page).forEach(output::fact);
        HtmlArticle.lines(page, title).forEach(output::line);
    }
}
