package vn.niengiam.documents;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.niengiam.text.Token;
import vn.niengiam.text.Tokens;

/**
 * What a text is known by when it is printed again, under another headline, with another byline or cut at the end: every
 * five words in a row, and its figures. Reports are written from those of the year before, so the words alone would take
 * one year's report for a print of another's. Days and hours count neither as words nor as figures: a print has its own.
 */
public final class TextPrint {
    /** Words in a row. */
    private static final int ROW = 5;

    /** A text of fewer rows has too little of its own: "Trang chủ", "Xem tiếp". */
    private static final int FEWEST_ROWS = 20;

    /** Of the rows that two prints have together, how many both must have: a quarter may be cut off. */
    private static final double SAME_ROWS = 0.7;

    /** Of the figures of the one that has fewer, how many the other must have. */
    private static final double SAME_FIGURES = 0.9;

    /** Two prints that have just enough in common meet in one of so many bands 99 times in 100. */
    private static final int BANDS = 24;

    private static final int ROWS_OF_BAND = 4;
    private static final Pattern DAY_OR_HOUR =
            Pattern.compile("\\d{1,2}(?:([/.-])\\d{1,2}\\1\\d{4}|:\\d{2}(?::\\d{2})?)\\b");

    /** Hashes in ascending order. */
    private final long[] rows;

    private final long[] figures;

    private TextPrint(long[] rows, long[] figures) {
        this.rows = rows;
        this.figures = figures;
    }

    /** The print of a text; empty if the text is too short to be told from others. */
    public static Optional<TextPrint> of(String text) {
        List<Token> tokens = Tokens.of(DAY_OR_HOUR.matcher(text).replaceAll(" ")).stream()
                .filter(token -> token.kind() == Token.Kind.WORD || token.kind() == Token.Kind.NUMBER)
                .toList();
        if (tokens.size() < ROW + FEWEST_ROWS) {
            return Optional.empty();
        }
        long[] words = tokens.stream().mapToLong(TextPrint::word).toArray();
        long[] rows = new long[words.length - ROW + 1];
        for (int i = 0; i < rows.length; i++) {
            for (int j = i; j < i + ROW; j++) {
                rows[i] = mixed(rows[i] + words[j]);
            }
        }
        long[] figures = IntStream.range(0, words.length)
                .filter(i -> tokens.get(i).kind() == Token.Kind.NUMBER)
                .mapToLong(i -> words[i])
                .toArray();
        Arrays.sort(rows);
        Arrays.sort(figures);
        return Optional.of(new TextPrint(rows, figures));
    }

    /** Papers differ in how they group the digits of a number. */
    private static long word(Token token) {
        String plain =
                token.kind() == Token.Kind.NUMBER ? token.key().replace(".", "").replace(",", "") : token.key();
        return mixed(plain.hashCode());
    }

    /** Spreads the bits, as SplitMix64 does. */
    private static long mixed(long value) {
        long z = value + 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** Marks, of which prints of one report share at least one, by its place, and other texts hardly ever (MinHash). */
    public long[] bands() {
        long[] bands = new long[BANDS];
        for (int band = 0; band < BANDS; band++) {
            long mark = least(figures, band);
            for (int i = 0; i < ROWS_OF_BAND; i++) {
                mark = mixed(mark + least(rows, BANDS + band * ROWS_OF_BAND + i));
            }
            bands[band] = mark;
        }
        return bands;
    }

    private static long least(long[] hashes, int shuffle) {
        // The hashes are random already: to multiply them by an odd number puts them into another order.
        long factor = mixed(shuffle) | 1;
        long least = Long.MAX_VALUE;
        for (long hash : hashes) {
            least = Math.min(least, hash * factor);
        }
        return least;
    }

    /** Whether both texts print one report: nearly the same words in all, and nearly the same figures. */
    public boolean isPrintOf(TextPrint other) {
        int sharedRows = shared(rows, other.rows);
        int sharedFigures = shared(figures, other.figures);
        return sharedRows >= SAME_ROWS * (rows.length + other.rows.length - sharedRows)
                && sharedFigures >= SAME_FIGURES * Math.min(figures.length, other.figures.length);
    }

    /** This without its words: two prints of one report are so without them, too, and it is short. */
    public TextPrint figuresAlone() {
        return new TextPrint(new long[0], figures);
    }

    /** What both have in common; what comes twice in both counts twice. */
    private static int shared(long[] one, long[] other) {
        int shared = 0;
        int j = 0;
        for (long hash : one) {
            while (j < other.length && other[j] < hash) {
                j++;
            }
            if (j < other.length && other[j] == hash) {
                shared++;
                j++;
            }
        }
        return shared;
    }

    public byte[] toBytes() {
        ByteBuffer bytes = ByteBuffer.allocate(Integer.BYTES + Long.BYTES * (rows.length + figures.length));
        bytes.putInt(rows.length);
        bytes.asLongBuffer().put(rows).put(figures);
        return bytes.array();
    }

    /** The print of which {@link #toBytes} gave these. */
    public static TextPrint of(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        long[] rows = new long[buffer.getInt()];
        long[] figures = new long[buffer.remaining() / Long.BYTES - rows.length];
        buffer.asLongBuffer().get(rows).get(figures);
        return new TextPrint(rows, figures);
    }
}
