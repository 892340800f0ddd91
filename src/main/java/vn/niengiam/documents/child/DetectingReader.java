package vn.niengiam.documents.child;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import org.apache.tika.config.TikaConfig;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MediaTypeRegistry;
import org.xml.sax.SAXException;
import vn.niengiam.documents.Frame;
import vn.niengiam.documents.ParseStatus;

/** Tells a file's media type by content and name, and has it read by the reader of that type. */
final class DetectingReader implements FileReader {
    private static final MediaType HTML = MediaType.TEXT_HTML;
    private static final MediaType XHTML = MediaType.application("xhtml+xml");
    private static final MediaType PDF = MediaType.application("pdf");

    private static final MediaType RAR = MediaType.application("x-rar-compressed");

    /** Text by their type, but not to read as it stands: they hold letters and attachments in codes. */
    private static final Set<String> MAIL = Set.of("message", "multipart");

    private final TikaConfig config;
    private final MediaTypeRegistry types;
    private final OfficeText office;
    private final PlainText plain;
    private final HtmlText html;
    private final ImageText images;
    private final PageReader pages;

    /** @param pages reads pages that are pictures */
    DetectingReader(PageReader pages) throws IOException, TikaException, SAXException {
        try (InputStream in = DetectingReader.class.getResourceAsStream("tika.xml")) {
            config = new TikaConfig(in);
        }
        types = config.getMediaTypeRegistry();
        Charsets charsets = new Charsets(config.getEncodingDetector());
        this.pages = pages;
        images = new ImageText(pages);
        office = new OfficeText(config, new MailBody(charsets), images);
        plain = new PlainText(charsets);
        html = new HtmlText(charsets);
    }

    @Override
    public Outcome read(String path, byte[] bytes, Output output) throws Exception {
        String name = path.substring(path.lastIndexOf('/') + 1);
        Optional<Outcome> container =
                ContainerText.read(name, bytes, output.embedded().limits(), output);
        if (container.isPresent()) {
            return container.get();
        }
        Metadata metadata = new Metadata();
        metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
        MediaType type;
        try (TikaInputStream in = TikaInputStream.get(bytes)) {
            type = config.getDetector().detect(in, metadata).getBaseType();
        }
        boolean text = types.isInstanceOf(type, MediaType.TEXT_PLAIN);
        if (type.equals(HTML) || type.equals(XHTML) || (text && HtmlText.looksLikeHtml(bytes))) {
            output.fact(Frame.MEDIA_TYPE, type.equals(XHTML) ? XHTML.toString() : HTML.toString());
            html.read(bytes, output);
            return output.blank() ? empty("no text on the page") : Outcome.PARSED;
        }
        output.fact(Frame.MEDIA_TYPE, type.toString());
        if (type.equals(PDF)) {
            return new PdfText(pages, output).read(bytes);
        }
        if (type.equals(RAR)) {
            return RarText.read(bytes, output);
        }
        if (office.reads(type)) {
            return office.read(bytes, type, metadata, output);
        }
        if (MAIL.contains(type.getType())) {
            metadata.set(TikaCoreProperties.CONTENT_TYPE_PARSER_OVERRIDE, "message/rfc822");
            return office.read(bytes, type, metadata, output);
        }
        if (text) {
            return plain.read(bytes, output);
        }
        if (type.getType().equals("image")) {
            return images.read(bytes, output);
        }
        return new Outcome(ParseStatus.UNSUPPORTED, "no parser for the media type " + type);
    }

    private static Outcome empty(String reason) {
        return new Outcome(ParseStatus.EMPTY, reason);
    }
}
