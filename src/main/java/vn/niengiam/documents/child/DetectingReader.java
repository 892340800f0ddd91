package vn.niengiam.documents.child;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.apache.tika.config.TikaConfig;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MediaTypeRegistry;
import org.xml.sax.SAXException;
import vn.niengiam.documents.Frame;
import vn.niengiam.documents.ParseStatus;

/** Tells a file's media type by content and name, and has it read by the reader of that type. */
final class DetectingReader implements FileReader {
    private static final MediaType XHTML = MediaType.application("xhtml+xml");
    private static final MediaType RAR = MediaType.application("x-rar-compressed");

    /** Text by their type, but not to read as it stands: they hold letters and attachments in codes. */
    private static final Set<String> MAIL = Set.of("message", "multipart");

    /** Kinds that have been tried before anything else. */
    private static final Set<String> CONTAINERS =
            Set.of("zip", "x-tar", "x-gtar", "gzip", "x-bzip2", "x-xz", "x-7z-compressed");

    private static final int HEAD = 1_024;

    private final MediaTypes mediaTypes;
    private final MediaTypeRegistry registry;
    private final OfficeText office;
    private final Charsets charsets;
    private final PlainText plain;
    private final HtmlText html;
    private final ImageText images;
    private final PageReader pages;

    /** @param pages reads pages that are pictures */
    DetectingReader(PageReader pages) throws IOException, TikaException, SAXException {
        TikaConfig config;
        try (InputStream in = DetectingReader.class.getResourceAsStream("tika.xml")) {
            config = new TikaConfig(in);
        }
        mediaTypes = new MediaTypes(config.getDetector());
        registry = config.getMediaTypeRegistry();
        charsets = new Charsets(config.getEncodingDetector());
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
        MediaType type = mediaTypes.of(bytes, name);
        if (isMisnamedText(type, bytes)) {
            return misnamed(name, output);
        }
        try {
            Outcome outcome = read(type, name, bytes, output);
            boolean nothing = outcome.status() == ParseStatus.EMPTY && output.blank();
            boolean text = type.getType().equals("text");
            return nothing && !text && isUnknown(mediaTypes.ofContent(bytes)) ? misnamed(name, output) : outcome;
        } catch (IOException | TikaException | SAXException | RuntimeException e) {
            if (!output.blank()) {
                throw e;
            }
            MediaType content = mediaTypes.ofContent(bytes);
            if (isUnknown(content)) {
                return misnamed(name, output);
            } else if (content.equals(MediaType.TEXT_PLAIN) && !startsWithMarkup(bytes)) {
                return plainText(bytes, output);
            }
            throw e;
        }
    }

    private static boolean isUnknown(MediaType content) {
        return content.equals(MediaType.OCTET_STREAM);
    }

    private Outcome read(MediaType type, String name, byte[] bytes, Output output) throws Exception {
        if (type.equals(MediaTypes.HTML) || type.equals(XHTML) || (isText(type) && HtmlText.looksLikeHtml(bytes))) {
            output.fact(Frame.MEDIA_TYPE, type.equals(XHTML) ? XHTML.toString() : MediaTypes.HTML.toString());
            html.read(bytes, output);
            return output.blank() ? new Outcome(ParseStatus.EMPTY, "no text on the page") : Outcome.PARSED;
        }
        output.fact(Frame.MEDIA_TYPE, type.toString());
        if (type.equals(MediaTypes.PDF)) {
            return new PdfText(pages, output).read(bytes);
        }
        if (type.equals(RAR)) {
            return RarText.read(bytes, output);
        }
        Metadata metadata = new Metadata();
        metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
        if (office.reads(type)) {
            // Else the parser would look for the type again.
            metadata.set(TikaCoreProperties.CONTENT_TYPE_PARSER_OVERRIDE, type.toString());
            return office.read(bytes, type, metadata, output);
        }
        if (isMail(type)) {
            metadata.set(TikaCoreProperties.CONTENT_TYPE_PARSER_OVERRIDE, "message/rfc822");
            return office.read(bytes, type, metadata, output);
        }
        if (isText(type)) {
            return plain.read(bytes, output);
        }
        if (type.getType().equals("image")) {
            return images.read(bytes, output);
        }
        return unread(type, name, bytes, output);
    }

    /** Many a kind of data is told by its name alone, such as a_….txt: without a reader of its own it is a text. */
    private Outcome unread(MediaType type, String name, byte[] bytes, Output output) throws IOException {
        MediaType content = mediaTypes.ofContent(bytes);
        if (content.equals(MediaType.TEXT_PLAIN)) {
            return plainText(bytes, output);
        }
        boolean container = CONTAINERS.contains(type.getSubtype());
        if (isUnknown(content) && (container || isUnknown(type))) {
            return misnamed(name, output);
        }
        // Many kinds of document are stored as ZIP.
        return container && !type.equals(MediaType.APPLICATION_ZIP)
                ? new Outcome(ParseStatus.FAILED, "is damaged: it begins as a container and cannot be opened as one")
                : new Outcome(ParseStatus.UNSUPPORTED, "no parser for the media type " + type);
    }

    private Outcome plainText(byte[] bytes, Output output) throws IOException {
        output.fact(Frame.MEDIA_TYPE, MediaType.TEXT_PLAIN.toString());
        return plain.read(bytes, output);
    }

    private boolean isText(MediaType type) {
        return registry.isInstanceOf(type, MediaType.TEXT_PLAIN);
    }

    private static boolean isMail(MediaType type) {
        return MAIL.contains(type.getType());
    }

    /** Whether only its name speaks of a kind of text, and no letters are there. */
    private boolean isMisnamedText(MediaType type, byte[] bytes) throws IOException {
        boolean markup = type.equals(MediaTypes.HTML) || registry.isInstanceOf(type, MediaType.APPLICATION_XML);
        return (markup || isMail(type))
                && !HtmlText.looksLikeHtml(bytes)
                && isUnknown(mediaTypes.ofContent(bytes))
                && Noise.is(charsets.decode(bytes));
    }

    /** Bytes that no kind of file begins with, whatever their name promises. */
    private static Outcome misnamed(String name, Output output) {
        output.fact(Frame.MEDIA_TYPE, MediaType.OCTET_STREAM.toString());
        int dot = name.lastIndexOf('.');
        return new Outcome(
                ParseStatus.UNSUPPORTED,
                dot < 0
                        ? "its content is of no kind that is known"
                        : "is called " + name.substring(dot)
                                + ", but its content is of no kind that is known; if it is one"
                                + " part of a file that was split, join the parts first");
    }

    private static boolean startsWithMarkup(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1)
                .replace("\u00EF\u00BB\u00BF", "")
                .strip();
        return head.startsWith("<") || head.startsWith("{\\rtf") || head.startsWith("%PDF");
    }
}
