package vn.niengiam.text.legacy;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * What a Vietnamese syllable may look like: an onset, a rhyme and a tone, spelled by the rules. Few strings of letters
 * with diacritics are one by chance.
 */
final class Syllables {
    private static final Set<String> ONSETS = Set.of(
            "", "b", "c", "ch", "d", "đ", "g", "gh", "gi", "h", "k", "kh", "l", "m", "n", "ng", "ngh", "nh", "ph", "qu",
            "r", "s", "t", "th", "tr", "v", "x");

    /** By nucleus and coda, {@code -} for none. */
    private static final String[] RHYMES = {
        "a - c ch i m n ng nh o p t u y",
        "ă c m n ng p t",
        "â c m n ng p t u y",
        "e - c m n ng o p t",
        "ê - ch m n nh p t u",
        "i - a ch m n nh p t u",
        "o - c i m n ng p t",
        "ô - c i m n ng p t",
        "ơ - i m n p t",
        "u - a c i m n ng p t",
        "ư - a c i ng t u",
        "y - ch nh t",
        "iê c m n ng p t u",
        "yê m n ng t u",
        "uô c i m n ng t",
        "ươ c i m n ng p t u",
        "oa - c ch i m n ng nh o p t y",
        "oă c m n ng t",
        "oe - m n o t",
        "uâ n ng t y",
        "uê - ch nh u",
        "uơ -",
        "uy - a ch n nh p t u",
        "uyê n t"
    };

    private static final Set<String> WITHOUT_TONE = rhymes();

    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";
    private static final String STOPPED_TONES = "\u0301\u0323";
    private static final String FRONT_VOWELS = "eêiy";

    private static final Set<String> CODAS = Set.of("", "c", "ch", "m", "n", "ng", "nh", "p", "t");
    private static final String VOWELS = "aăâeêioôơuưy";

    private static final String BARE_VOWELS = "aeiouy";

    private static final int LONGEST = 7;
    private static final int SHORTEST_GLUED = 2;

    private Syllables() {}

    private static Set<String> rhymes() {
        Set<String> rhymes = new HashSet<>();
        for (String line : RHYMES) {
            String[] parts = line.split(" ", -1);
            for (int i = 1; i < parts.length; i++) {
                rhymes.add(parts[0] + (parts[i].equals("-") ? "" : parts[i]));
            }
        }
        return rhymes;
    }

    /** Whether a word in NFC is one syllable; capitals do not matter. */
    static boolean isSyllable(String word) {
        if (word.isEmpty() || word.length() > LONGEST) {
            return false;
        }
        StringBuilder plain = new StringBuilder(LONGEST);
        String tones = withoutTones(word.toLowerCase(Locale.ROOT), plain);
        if (tones.length() > 1) {
            return false;
        }
        for (int split = 0; split <= Math.min(3, plain.length() - 1); split++) {
            if (isSpelled(plain.substring(0, split), plain.substring(split), tones)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word is two or more syllables whose space was lost. */
    static boolean areGlued(String word) {
        return word.length() <= 4 * LONGEST && areSyllables(word, 0, new boolean[word.length() + 1]);
    }

    /** Whether a word has the consonants of a syllable around its vowels, as misspelt ones have; its vowels may be wrong. */
    static boolean isBuiltLikeOne(String word) {
        StringBuilder plain = new StringBuilder(word.length());
        withoutTones(word.toLowerCase(Locale.ROOT), plain);
        int nucleus = 0;
        while (nucleus < plain.length() && VOWELS.indexOf(plain.charAt(nucleus)) < 0) {
            nucleus++;
        }
        int coda = nucleus;
        while (coda < plain.length() && VOWELS.indexOf(plain.charAt(coda)) >= 0) {
            coda++;
        }
        return coda > nucleus
                && coda - nucleus <= 3
                && (ONSETS.contains(plain.substring(0, nucleus))
                        || plain.substring(0, nucleus).equals("q"))
                && CODAS.contains(plain.substring(coda));
    }

    private static boolean areSyllables(String word, int from, boolean[] failed) {
        if (from == word.length()) {
            return true;
        }
        if (failed[from]) {
            return false;
        }
        for (int end = Math.min(word.length(), from + LONGEST); end >= from + SHORTEST_GLUED; end--) {
            if (isSyllable(word.substring(from, end)) && areSyllables(word, end, failed)) {
                return true;
            }
        }
        failed[from] = true;
        return false;
    }

    /** Takes the tones out of a word and leaves the shapes of its letters. */
    private static String withoutTones(String word, StringBuilder plain) {
        StringBuilder tones = new StringBuilder(1);
        StringBuilder shapes = new StringBuilder(2 * word.length());
        String parts = Normalizer.normalize(word, Normalizer.Form.NFD);
        char letter = 0;
        for (int i = 0; i < parts.length(); i++) {
            char c = parts.charAt(i);
            boolean tone = TONES.indexOf(c) >= 0 && BARE_VOWELS.indexOf(letter) >= 0;
            (tone ? tones : shapes).append(c);
            letter = Character.isLetter(c) ? c : letter;
        }
        plain.append(Normalizer.normalize(shapes, Normalizer.Form.NFC));
        return tones.toString();
    }

    private static boolean isSpelled(String onset, String rhyme, String tone) {
        if (!ONSETS.contains(onset) || !WITHOUT_TONE.contains(rhyme)) {
            return false;
        }
        char coda = rhyme.charAt(rhyme.length() - 1);
        boolean stopped = coda == 'c' || coda == 'p' || coda == 't' || rhyme.endsWith("ch");
        if (stopped && (tone.isEmpty() || STOPPED_TONES.indexOf(tone.charAt(0)) < 0)) {
            return false;
        }
        boolean front = FRONT_VOWELS.indexOf(rhyme.charAt(0)) >= 0;
        boolean fitsOnset =
                switch (onset) {
                    case "c", "ng" -> !front;
                    case "g" -> !front || rhyme.charAt(0) == 'i';
                    case "k", "gh", "ngh" -> front;
                    case "qu" -> rhyme.charAt(0) != 'u' && rhyme.charAt(0) != 'ư';
                    case "" -> !rhyme.startsWith("iê");
                    default -> true;
                };
        boolean fitsY = !rhyme.startsWith("y") || rhyme.equals("y") || onset.equals("qu") || onset.isEmpty();
        return fitsOnset && fitsY;
    }
}
