package vn.niengiam.documents.child;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.io.input.CloseShieldInputStream;
import org.apache.tika.config.TikaConfig;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TemporaryResources;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypeException;
import org.xml.sax.ContentHandler;

/**
 * Takes what Tika finds inside a document: another document, whose text must not mix with this one's. Pictures and the like
 * are parts of the page, but for those attached to a mail.
 */
final class OfficeEmbedded implements EmbeddedDocumentExtractor {
    private static final Set<String> PARTS = Set.of("MACRO", "METADATA", "FONT", "THUMBNAIL", "RENDERING", "VERSION");

    private static final Set<String> PICTURES = Set.of("image", "audio", "video", "font");

    private final TikaConfig config;
    private final Output output;
    private final OfficePictures pictures;
    private final Optional<MailBody> body;

    /** @param body reads the text of a letter; empty for all else */
    OfficeEmbedded(TikaConfig config, Output output, OfficePictures pictures, Optional<MailBody> body) {
        this.config = config;
        this.output = output;
        this.pictures = pictures;
        this.body = body;
    }

    @Override
    public boolean shouldParseEmbedded(Metadata metadata) {
        return true;
    }

    @Override
    public void parseEmbedded(InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml)
            throws IOException {
        if (body.isPresent() && MailBody.is(metadata)) {
            body.get().read(stream.readAllBytes(), metadata, output);
            return;
        }
        // Closing the stream is up to the parser, which may still read after it.
        try (TemporaryResources temporary = new TemporaryResources()) {
            TikaInputStream in = TikaInputStream.get(CloseShieldInputStream.wrap(stream), temporary, metadata);
            MediaType type = config.getDetector().detect(in, metadata).getBaseType();
            if (isDocument(metadata, type)) {
                output.embed(name(metadata, type), in);
            } else if (body.isEmpty() && type.getType().equals("image") && !PARTS.contains(kind(metadata))) {
                pictures.add(in);
            }
        }
    }

    private boolean isDocument(Metadata metadata, MediaType type) {
        String kind = kind(metadata);
        boolean attached = body.isPresent() && kind.equals("ATTACHMENT");
        return !PARTS.contains(kind) && (attached || !PICTURES.contains(type.getType()));
    }

    private static String kind(Metadata metadata) {
        return Optional.ofNullable(metadata.get(TikaCoreProperties.EMBEDDED_RESOURCE_TYPE))
                .orElse("");
    }

    private String name(Metadata metadata, MediaType type) {
        return Optional.ofNullable(metadata.get(TikaCoreProperties.RESOURCE_NAME_KEY))
                .filter(name -> !name.isBlank())
                .orElseGet(() -> "embedded" + extension(type));
    }

    private String extension(MediaType type) {
        try {
            return config.getMimeRepository().forName(type.toString()).getExtension();
        } catch (MimeTypeException e) {
            return "";
        }
    }
}
