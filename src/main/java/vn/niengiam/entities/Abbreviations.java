package vn.niengiam.entities;

import vn.niengiam.entities.Phrases.Match;

/** Writes the abbreviations of bodies and posts in full: {@code BTV Huyện ủy} → {@code Ban Thường vụ Huyện ủy}. */
final class Abbreviations {
    private final Phrases<String> inFull = new Phrases<>();

    Abbreviations() {
        Lexicon.pairs("abbreviations.txt").forEach(inFull::add);
    }

    String unfold(String name) {
        Words words = Words.of(name);
        StringBuilder full = new StringBuilder();
        int copied = 0;
        int at = 0;
        while (at < words.size()) {
            Match<String> found = inFull.longestAt(words, at).orElse(new Match<>(at, ""));
            boolean explained = words.is(at - 1, "(");
            if (hasAbbreviation(words, at, found.end()) && !explained) {
                full.append(name, copied, words.start(at)).append(found.value());
                copied = words.end(found.end());
            }
            at = Math.max(at + 1, found.end());
        }
        return full.append(name, copied, name.length()).toString();
    }

    /** Elsewhere the same letters may be words: {@code tx}, {@code Kho bạc}. */
    private static boolean hasAbbreviation(Words words, int from, int end) {
        for (int at = from; at < end; at++) {
            if (words.isShouted(at)) {
                return true;
            }
        }
        return false;
    }
}
