package vn.niengiam.text;

import java.util.Locale;
import java.util.Map;

/** The spelling that two writings of a Vietnamese syllable share. */
public final class Spelling {
    /** New-style tone placement at the end of a syllable → the old style, which older reports use throughout. */
    private static final Map<String, String> TONE_PLACES = Map.ofEntries(
            Map.entry("oà", "òa"),
            Map.entry("oá", "óa"),
            Map.entry("oả", "ỏa"),
            Map.entry("oã", "õa"),
            Map.entry("oạ", "ọa"),
            Map.entry("oè", "òe"),
            Map.entry("oé", "óe"),
            Map.entry("oẻ", "ỏe"),
            Map.entry("oẽ", "õe"),
            Map.entry("oẹ", "ọe"),
            Map.entry("uỳ", "ùy"),
            Map.entry("uý", "úy"),
            Map.entry("uỷ", "ủy"),
            Map.entry("uỹ", "ũy"),
            Map.entry("uỵ", "ụy"));

    private static final String I_OR_Y_AFTER = "hklmt";
    private static final String I = "iìíỉĩị";
    private static final String Y = "yỳýỷỹỵ";

    private Spelling() {}

    /** The key of a single syllable, or of any other run of letters. */
    public static String key(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        int length = lower.length();
        if (length == 2 && I_OR_Y_AFTER.indexOf(lower.charAt(0)) >= 0) {
            int tone = I.indexOf(lower.charAt(1));
            return tone < 0 ? lower : lower.substring(0, 1) + Y.charAt(tone);
        }
        boolean glides = length >= 2 && "ou".indexOf(lower.charAt(length - 2)) >= 0;
        if (!glides || lower.charAt(0) == 'q') {
            return lower;
        }
        String old = TONE_PLACES.get(lower.substring(length - 2));
        return old == null ? lower : lower.substring(0, length - 2) + old;
    }

    /** The key of a phrase: the keys of its words and numbers, a space between, marks left out. */
    public static String phraseKey(String phrase) {
        StringBuilder key = new StringBuilder();
        for (Token token : Tokens.of(UnicodeForm.of(phrase))) {
            if (token.isWord() || token.isNumber()) {
                key.append(key.isEmpty() ? "" : " ").append(token.key());
            }
        }
        return key.toString();
    }
}
