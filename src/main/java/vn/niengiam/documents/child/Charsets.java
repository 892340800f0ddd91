package vn.niengiam.documents.child;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.apache.tika.detect.EncodingDetector;
import org.apache.tika.metadata.Metadata;
import vn.niengiam.text.legacy.LegacyEncodings;

/**
 * Decides what charset bytes are in: a byte-order mark, then what only that charset can look like, then what the file
 * declares, then statistics. Declarations come late since pages often declare what they were before they were converted.
 * Statistics know nothing of old Vietnamese encodings: bytes that make sense in one are read as windows-1252, in which
 * those are told.
 */
final class Charsets {
    private static final Charset WINDOWS_1258 = Charset.forName("windows-1258");
    /** Holds all that ISO-8859-1 does, and the letters that old Vietnamese encodings put in the gap of that. */
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private static final Set<Charset> UNICODE =
            Set.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

    private static final int SAMPLE = 8_192;

    /** One or two may be there by accident. */
    private static final int FEW_ZEROS = 3;

    /** Vowels of windows-1258, and its five tone marks, which follow their vowel. */
    private static final String VOWELS =
            "aeiouyAEIOUY\u00E2\u00EA\u00F4\u00F5\u00FD\u00E3\u00C2\u00CA\u00D4\u00D5\u00DD\u00C3";

    private static final String TONES = "\u00CC\u00EC\u00D2\u00DE\u00F2";

    private final EncodingDetector declaredOrLikely;

    Charsets(EncodingDetector declaredOrLikely) {
        this.declaredOrLikely = declaredOrLikely;
    }

    /** Text, and the charset that it was in. */
    record Decoded(String text, Charset charset) {}

    Decoded decode(byte[] bytes) throws IOException {
        Charset charset = of(bytes);
        String text = new String(bytes, charset);
        if (UNICODE.contains(charset) && text.indexOf('\uFFFD') < 0) {
            return new Decoded(text.startsWith("\uFEFF") ? text.substring(1) : text, charset);
        }
        String western = windows1252(bytes);
        boolean isWestern = charset.equals(WINDOWS_1252)
                || LegacyEncodings.toUnicode(western).name().isPresent();
        return isWestern ? new Decoded(western, WINDOWS_1252) : new Decoded(text, charset);
    }

    /** The five bytes that windows-1252 leaves open stay what they are: they are letters in old Vietnamese encodings. */
    private static String windows1252(byte[] bytes) {
        String text = new String(bytes, WINDOWS_1252);
        if (text.indexOf('\uFFFD') < 0) {
            return text;
        }
        StringBuilder whole = new StringBuilder(text);
        for (int i = 0; i < bytes.length; i++) {
            if (whole.charAt(i) == '\uFFFD') {
                whole.setCharAt(i, (char) (bytes[i] & 0xFF));
            }
        }
        return whole.toString();
    }

    private Charset of(byte[] bytes) throws IOException {
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16BE;
        }
        int[] zeros = zeros(bytes);
        if (zeros[1] >= FEW_ZEROS && zeros[1] > 4 * zeros[0] && zeros[1] * 4 > Math.min(bytes.length, SAMPLE) / 2) {
            return StandardCharsets.UTF_16LE;
        }
        if (zeros[0] >= FEW_ZEROS && zeros[0] > 4 * zeros[1] && zeros[0] * 4 > Math.min(bytes.length, SAMPLE) / 2) {
            return StandardCharsets.UTF_16BE;
        }
        if (isUtf8(bytes)) {
            return StandardCharsets.UTF_8;
        }
        if (isWindows1258(bytes)) {
            return WINDOWS_1258;
        }
        Charset found = declaredOrLikely.detect(new ByteArrayInputStream(bytes), new Metadata());
        return found == null || found.equals(StandardCharsets.ISO_8859_1) || isWide(found) ? WINDOWS_1252 : found;
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    /** How many bytes at even and at odd places are 0: every other one is in Latin text as UTF-16. */
    private static int[] zeros(byte[] bytes) {
        int[] zeros = new int[2];
        for (int i = 0; i < Math.min(bytes.length, SAMPLE); i++) {
            if (bytes[i] == 0) {
                zeros[i % 2]++;
            }
        }
        return zeros;
    }

    /** Its zeros would have told: what only statistics or a declaration take for it is random, or in another charset. */
    private static boolean isWide(Charset charset) {
        return charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32");
    }

    /** A few broken letters do not make it another charset: no other one looks like UTF-8 by chance. */
    private static boolean isUtf8(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.indexOf('\uFFFD') < 0) {
            return true;
        }
        long broken = text.chars().filter(c -> c == '\uFFFD').count();
        long beyondAscii = text.chars().filter(c -> c >= 0x80).count() - broken;
        return beyondAscii > 3 * broken;
    }

    /** Vietnamese in windows-1258 has a tone mark after a vowel in every other word; other charsets have hardly any. */
    private static boolean isWindows1258(byte[] bytes) {
        int high = 0;
        int tones = 0;
        for (int i = 1; i < bytes.length; i++) {
            char c = (char) (bytes[i] & 0xFF);
            if (c >= 0x80) {
                high++;
                if (TONES.indexOf(c) >= 0 && VOWELS.indexOf((char) (bytes[i - 1] & 0xFF)) >= 0) {
                    tones++;
                }
            }
        }
        return tones >= 2 && tones * 4 >= high;
    }
}
