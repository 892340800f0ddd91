package vn.niengiam.documents.child;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.tika.config.TikaConfig;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.xml.sax.SAXException;
import vn.niengiam.documents.Frame;

/** Word, Excel, PowerPoint, RTF, OpenDocument and XML files, by Tika's parsers. */
final class OfficeText {
    /** A letter as Outlook stores it, and its way of sending attachments. */
    private static final Set<String> OUTLOOK = Set.of("vnd.ms-outlook", "vnd.ms-tnef");

    private final TikaConfig config;
    private final MailBody body;
    private final ImageText images;
    private final AutoDetectParser parser;

    OfficeText(TikaConfig config, MailBody body, ImageText images) {
        this.body = body;
        this.images = images;
        this.config = config;
        parser = new AutoDetectParser(config);
    }

    /** Whether a parser knows the type or, short of plain text, a type that it is a kind of. */
    boolean reads(MediaType type) {
        for (MediaType kind = type;
                kind != null && !kind.equals(MediaType.TEXT_PLAIN);
                kind = parser.getMediaTypeRegistry().getSupertype(kind)) {
            if (parser.getParsers().containsKey(kind)) {
                return true;
            }
        }
        return false;
    }

    /** @param type as detected */
    Outcome read(byte[] bytes, MediaType type, Metadata metadata, Output output)
            throws IOException, TikaException, SAXException {
        OfficePictures pictures = new OfficePictures(output);
        ParseContext context = new ParseContext();
        context.set(
                EmbeddedDocumentExtractor.class,
                new OfficeEmbedded(config, output, pictures, Optional.of(body).filter(any -> isMail(type))));
        // Cells are shown as a Vietnamese reader sees them: 1.382,5.
        context.set(Locale.class, Locale.forLanguageTag("vi-VN"));
        try (TikaInputStream in = TikaInputStream.get(bytes)) {
            parser.parse(in, new XhtmlLines(output), metadata, context);
        } finally {
            output.fact(Frame.TITLE, metadata.get(TikaCoreProperties.TITLE));
            output.fact("author", metadata.get(TikaCoreProperties.CREATOR));
            output.fact("created", metadata.get(TikaCoreProperties.CREATED));
            output.fact("modified", metadata.get(TikaCoreProperties.MODIFIED));
        }
        return output.blank() ? images.read(pictures.all(), output) : Outcome.PARSED;
    }

    private static boolean isMail(MediaType type) {
        return type.getType().equals("message")
                || type.getType().equals("multipart")
                || OUTLOOK.contains(type.getSubtype());
    }
}
