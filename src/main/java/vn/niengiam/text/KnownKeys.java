package vn.niengiam.text;

/**
 * The keys of tokens met before. Texts say the same words over and over: a key at hand need not be made anew, and two
 * equal keys that are one object compare at once. A key that finds its place taken takes it over, so no text can fill
 * the memory.
 */
final class KnownKeys {
    private record Known(Token.Kind kind, String written, String key) {}

    private static final int ROOM = 1 << 15;
    private static final int LONGEST = 24;
    /** Shared by all threads: one sees another's entry whole or not at all, and makes it again if not. */
    private static final Known[] KNOWN = new Known[ROOM];

    private KnownKeys() {}

    /** The key of the token in a stretch of a text. */
    static String of(String text, int start, int end, Token.Kind kind) {
        int length = end - start;
        if (length > LONGEST) {
            return key(text.substring(start, end), kind);
        }
        int hash = 0;
        for (int at = start; at < end; at++) {
            hash = 31 * hash + text.charAt(at);
        }
        int place = (hash ^ hash >>> 15) & (ROOM - 1);
        Known known = KNOWN[place];
        if (known == null
                || known.kind != kind
                || known.written.length() != length
                || !text.startsWith(known.written, start)) {
            String written = text.substring(start, end);
            known = new Known(kind, written, key(written, kind).intern());
            KNOWN[place] = known;
        }
        return known.key;
    }

    private static String key(String written, Token.Kind kind) {
        return kind == Token.Kind.WORD ? Spelling.key(written) : written;
    }
}
