package vn.niengiam.archive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Names of a container's members as parts of a path: relative, without {@code ..}, parted by {@code /}, and no two alike.
 * The same stored names in the same order always give the same names. A second {@code a.txt} is called {@code a.txt#2}.
 */
public final class MemberNames {
    private static final int LONGEST = 1_000;
    private static final int KEPT_OF_START = 900;

    private final Map<String, Integer> copies = new HashMap<>();

    /** The next member's name. */
    public String unique(String storedName) {
        String clean = clean(storedName);
        if (copies.putIfAbsent(clean, 1) == null) {
            return clean;
        }
        String own = clean;
        while (copies.putIfAbsent(own, 1) != null) {
            own = clean + "#" + copies.merge(clean, 1, Integer::sum);
        }
        return own;
    }

    private static String clean(String storedName) {
        List<String> parts = new ArrayList<>();
        for (String part : shortened(storedName).replace('\\', '/').split("/")) {
            boolean drive = parts.isEmpty() && part.length() == 2 && part.charAt(1) == ':';
            if (!drive && !part.isEmpty() && !part.equals(".") && !part.equals("..")) {
                parts.add(plain(part));
            }
        }
        return parts.isEmpty() ? "_" : String.join("/", parts);
    }

    /** Its end is kept too: it tells what kind of file it is. */
    private static String shortened(String name) {
        int left = name.length() - (LONGEST - KEPT_OF_START);
        return name.length() <= LONGEST ? name : name.substring(0, KEPT_OF_START) + "…" + name.substring(left);
    }

    /** Without what cannot be shown, turns the writing round, or looks like the end of a container's own name. */
    private static String plain(String part) {
        StringBuilder plain = new StringBuilder();
        part.codePoints().forEach(c -> plain.appendCodePoint(isPlain(c) ? c : '_'));
        boolean looksLikeContainer = plain.charAt(plain.length() - 1) == '!';
        return looksLikeContainer ? plain.substring(0, plain.length() - 1) + "%21" : plain.toString();
    }

    private static boolean isPlain(int c) {
        boolean turnsWriting = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
        boolean halfPair = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return !Character.isISOControl(c) && !turnsWriting && !halfPair;
    }
}
