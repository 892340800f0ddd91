package vn.niengiam.text.legacy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;

/** Writes Vietnamese as an old program would have. */
public final class LegacyWriter {
    private final LegacyEncoding encoding;
    private final Map<Character, String> codes = new HashMap<>();

    public LegacyWriter(LegacyEncoding encoding) {
        this.encoding = encoding;
        String name = encoding.name().toLowerCase(Locale.ROOT) + ".csv";
        try (InputStream in = LegacyEncoding.class.getResourceAsStream(name)) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(this::addRow);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void addRow(String row) {
        String[] cells = row.split(",");
        byte[] bytes = HexFormat.ofDelimiter(" ").parseHex(cells[0]);
        codes.put(cells[1].charAt(0), new String(bytes, StandardCharsets.ISO_8859_1));
    }

    /** Text of which each character is a byte. TCVN3 has no capitals with a tone: it writes the small letter. */
    public String write(String text) {
        StringBuilder written = new StringBuilder();
        for (char c : text.toCharArray()) {
            char letter = encoding == LegacyEncoding.TCVN3 && !codes.containsKey(c) && c > 0x7F
                    ? Character.toLowerCase(c)
                    : c;
            written.append(codes.getOrDefault(letter, String.valueOf(letter)));
        }
        return written.toString();
    }

    public byte[] bytes(String text) {
        return write(text).getBytes(StandardCharsets.ISO_8859_1);
    }
}
