package vn.niengiam.observations;

import java.util.ArrayList;
import java.util.List;
import vn.niengiam.observations.Wording.Gap;
import vn.niengiam.observations.Wording.Phrase;
import vn.niengiam.reference.WordingForms;
import vn.niengiam.text.Token;
import vn.niengiam.text.Tokens;

/**
 * Reads the wordings of {@code conf/indicators.csv}: {@code kết nạp … # (đảng viên|quần chúng) [mới]}. {@code #} is the
 * number, {@code #%} its percentage form, {@code …} words between, {@code >>} anything earlier in the paragraph,
 * {@code (a|b)} either, {@code [a]} with or without, {@code <n>} any other number.
 */
final class WordingParser {
    private final Cues cues;

    WordingParser(Cues cues) {
        this.cues = cues;
    }

    /** All plain forms of an indicator's wording, which has checked that each has one number and words. */
    List<Wording> parse(String wording) {
        return WordingForms.of(wording).stream().map(this::plain).toList();
    }

    /** A phrase without a number, for what excludes: all its plain forms. */
    List<Integer> parsePhrase(String phrase) {
        return WordingForms.of(phrase).stream()
                .map(form -> cues.add(keys(form)))
                .distinct()
                .toList();
    }

    private Wording plain(String form) {
        int number = form.indexOf('#');
        boolean percent = form.startsWith("#%", number);
        List<Phrase> before = phrases(form.substring(0, number), true);
        List<Phrase> after = phrases(form.substring(number + (percent ? 2 : 1)), false);
        return new Wording(before, after, percent);
    }

    /** Each phrase carries the gap on its side towards the number. */
    private List<Phrase> phrases(String side, boolean beforeNumber) {
        List<Phrase> phrases = new ArrayList<>();
        Gap gapBefore = Gap.NONE;
        for (String part : side.replace("…", "\u0001…\u0001")
                .replace(">>", "\u0001>>\u0001")
                .split("\u0001")) {
            if (part.equals("…") || part.equals(">>")) {
                Gap gap = part.equals("…") ? Gap.STATEMENT : Gap.PARAGRAPH;
                if (beforeNumber && !phrases.isEmpty()) {
                    Phrase last = phrases.remove(phrases.size() - 1);
                    phrases.add(new Phrase(last.cue(), last.words(), gap));
                }
                gapBefore = gap;
            } else if (!part.isBlank()) {
                List<String> keys = keys(part);
                phrases.add(new Phrase(cues.add(keys), keys.size(), beforeNumber ? Gap.NONE : gapBefore));
                gapBefore = Gap.NONE;
            }
        }
        return phrases;
    }

    private static List<String> keys(String phrase) {
        List<String> keys = new ArrayList<>();
        for (String word : phrase.strip().split("\\s+")) {
            if (word.equals(Cues.ANY_NUMBER)) {
                keys.add(word);
            } else {
                Tokens.of(word).stream().map(Token::key).forEach(keys::add);
            }
        }
        return keys;
    }
}
