package vn.niengiam.archive;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Names that a container keeps as bytes, without a word on what they are written in. */
final class NameBytes {
    private static final Charset DOS = Charset.forName("IBM437");
    private static final Charset VIETNAMESE_WINDOWS = Charset.forName("windows-1258");

    /** Tone marks of windows-1258, which follow their vowel. */
    private static final String TONES = "\u00CC\u00EC\u00D2\u00DE\u00F2";

    private static final String VOWELS =
            "aeiouyAEIOUY\u00E2\u00EA\u00F4\u00F5\u00FD\u00E3\u00C2\u00CA\u00D4\u00D5\u00DD";

    private NameBytes() {}

    /** The name in UTF-8 if it is that, else in the code page that it looks like. */
    static String decoded(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            String latin = new String(bytes, StandardCharsets.ISO_8859_1);
            if (hasTones(latin)) {
                return new String(bytes, VIETNAMESE_WINDOWS);
            }
            // Old Vietnamese fonts have letters where DOS draws boxes, which nobody puts into a name.
            return latin.chars().anyMatch(c -> c >= 0xB0 && c <= 0xDF) ? latin : new String(bytes, DOS);
        }
    }

    private static boolean hasTones(String latin) {
        for (int i = 1; i < latin.length(); i++) {
            if (TONES.indexOf(latin.charAt(i)) >= 0 && VOWELS.indexOf(latin.charAt(i - 1)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
