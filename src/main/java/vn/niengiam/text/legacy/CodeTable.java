package vn.niengiam.text.legacy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;

/** The codes of an encoding, as they look in a text whose bytes were read as windows-1252 or ISO-8859-1. */
final class CodeTable {
    private static final int LONGEST = 3;

    /** What the glyphs for three bytes of TCVN3 are called by programs that make PDF: minus, bullet operator, mu. */
    private static final Map<Character, Character> LOOK_ALIKES =
            Map.of('\u2212', '\u00AD', '\u2219', '\u00B7', '\u03BC', '\u00B5');

    private static final Map<LegacyEncoding, CodeTable> TABLES = tables();

    private final LegacyEncoding encoding;
    private final Map<String, Character> letters = new HashMap<>();

    /** Characters that are a code or part of one, and are no letters of ASCII. */
    private final BitSet codes = new BitSet();

    private CodeTable(LegacyEncoding encoding) {
        this.encoding = encoding;
    }

    static CodeTable of(LegacyEncoding encoding) {
        return TABLES.get(encoding);
    }

    private static Map<LegacyEncoding, CodeTable> tables() {
        Map<LegacyEncoding, CodeTable> tables = new EnumMap<>(LegacyEncoding.class);
        for (LegacyEncoding encoding : LegacyEncoding.values()) {
            tables.put(encoding, read(encoding));
        }
        return tables;
    }

    private static CodeTable read(LegacyEncoding encoding) {
        CodeTable table = new CodeTable(encoding);
        String name = encoding.name().toLowerCase(Locale.ROOT) + ".csv";
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(CodeTable.class.getResourceAsStream(name), StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(table::addRow);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        table.addOtherSpellings();
        return table;
    }

    private void addRow(String row) {
        int comma = row.indexOf(',');
        byte[] bytes = HexFormat.ofDelimiter(" ").parseHex(row.substring(0, comma));
        char letter = row.charAt(comma + 1);
        add(new String(bytes, StandardCharsets.ISO_8859_1), letter);
        String windows = new String(bytes, Charset.forName("windows-1252"));
        if (windows.indexOf('\uFFFD') < 0) {
            add(windows, letter);
        }
    }

    private void add(String code, char letter) {
        letters.putIfAbsent(code, letter);
        for (int i = 0; i < code.length(); i++) {
            if (!isAsciiLetter(code.charAt(i))) {
                codes.set(code.charAt(i));
            }
        }
    }

    private void addOtherSpellings() {
        Map<String, Character> core = Map.copyOf(letters);
        switch (encoding) {
            case TCVN3 ->
                LOOK_ALIKES.forEach((seen, code) -> add(String.valueOf(seen), core.get(String.valueOf(code))));
            case VNI -> core.forEach(this::addWithMarkOfOtherCase);
            case VIQR -> core.forEach((code, letter) -> add(code.replace('+', '*'), letter));
            case VPS, VISCII -> {}
        }
    }

    /** Capitals are often typed with the mark of the small letter, {@code Uûy ban}: the letter tells the case. */
    private void addWithMarkOfOtherCase(String code, char letter) {
        if (code.length() == 2) {
            char mark = code.charAt(1);
            char other = Character.isUpperCase(mark) ? Character.toLowerCase(mark) : Character.toUpperCase(mark);
            add(code.substring(0, 1) + other, letter);
        }
    }

    LegacyEncoding encoding() {
        return encoding;
    }

    boolean isCode(char c) {
        return codes.get(c);
    }

    void addCodesTo(BitSet others) {
        others.or(codes);
    }

    boolean hasCode(CharSequence word) {
        return word.chars().anyMatch(codes::get);
    }

    /**
     * Where the word that starts at an offset ends; the offset itself if none starts there. A mark of VIQR belongs to a
     * word only behind a letter that takes it.
     */
    int endOfWord(CharSequence line, int start) {
        int end = start;
        while (end < line.length() && isPart(line, start, end)) {
            end++;
        }
        return end;
    }

    private boolean isPart(CharSequence line, int start, int at) {
        char c = line.charAt(at);
        if (isAsciiLetter(c)) {
            return true;
        }
        if (encoding != LegacyEncoding.VIQR) {
            return isCode(c) || Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
        }
        for (int from = Math.max(start, at - LONGEST + 1); from < at; from++) {
            if (letters.containsKey(line.subSequence(from, at + 1).toString())) {
                return true;
            }
        }
        return Character.isLetter(c);
    }

    /** A word with its codes replaced by their letters, the longest first; what is no code stays. */
    String decode(String word) {
        StringBuilder decoded = new StringBuilder(word.length());
        int at = 0;
        while (at < word.length()) {
            int length = Math.min(LONGEST, word.length() - at);
            while (length > 0 && !letters.containsKey(word.substring(at, at + length))) {
                length--;
            }
            decoded.append(length == 0 ? word.charAt(at) : letters.get(word.substring(at, at + length)));
            at += Math.max(length, 1);
        }
        return decoded.toString();
    }

    static boolean isAsciiLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 0x80);
    }
}
