package vn.niengiam.documents.child;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.tika.detect.Detector;
import org.apache.tika.detect.zip.DefaultZipContainerDetector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;

/**
 * Tells media types. The detector of all 1,600 kinds takes a third of the time of reading a page, so the kinds that archives
 * are full of are told by what they begin with.
 */
final class MediaTypes {
    static final MediaType HTML = MediaType.TEXT_HTML;
    static final MediaType PDF = MediaType.application("pdf");

    private static final byte[] PDF_SIGN = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ZIP_SIGN = {'P', 'K', 3, 4};

    /** What a zipped file is told to be if no more is known of it: its name may tell. */
    private static final Set<MediaType> ANY_ZIPPED =
            Set.of(MediaType.OCTET_STREAM, MediaType.APPLICATION_ZIP, MediaType.application("x-tika-ooxml"));

    private final Detector every;
    private final Detector zipped = new DefaultZipContainerDetector();

    MediaTypes(Detector every) {
        this.every = every;
    }

    /** @param name of the file, which may tell what its bytes do not */
    MediaType of(byte[] bytes, String name) throws IOException {
        if (startsWith(bytes, PDF_SIGN)) {
            return PDF;
        }
        if (isHtmlName(name) && HtmlText.looksLikeHtml(bytes) && !HtmlText.looksLikeXml(bytes)) {
            return HTML;
        }
        if (startsWith(bytes, ZIP_SIGN)) {
            MediaType inside = detected(zipped, bytes, Optional.of(name));
            if (!ANY_ZIPPED.contains(inside)) {
                return inside;
            }
        }
        return detected(every, bytes, Optional.of(name));
    }

    /** What the bytes alone tell. Asked only where the name is in doubt: to look into an office file twice is dear. */
    MediaType ofContent(byte[] bytes) throws IOException {
        return detected(every, bytes, Optional.empty());
    }

    private static boolean isHtmlName(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return small.endsWith(".html") || small.endsWith(".htm");
    }

    private static boolean startsWith(byte[] bytes, byte[] sign) {
        return bytes.length >= sign.length && Arrays.equals(bytes, 0, sign.length, sign, 0, sign.length);
    }

    private static MediaType detected(Detector detector, byte[] bytes, Optional<String> name) throws IOException {
        Metadata metadata = new Metadata();
        name.ifPresent(any -> metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, any));
        try (TikaInputStream in = TikaInputStream.get(bytes)) {
            return detector.detect(in, metadata).getBaseType();
        }
    }
}
