package vn.niengiam.observations;

import java.util.ArrayList;
import java.util.List;
import vn.niengiam.observations.Wording.Gap;
import vn.niengiam.observations.Wording.Phrase;
import vn.niengiam.text.Token;
import vn.niengiam.text.Tokens;

/**
 * Reads the wordings of {@code conf/indicators.csv}: {@code kết nạp … # (đảng viên|quần chúng) [mới]}. {@code #} is the
 * number, {@code #%} its percentage form, {@code …} words between, {@code >>} anything earlier in the paragraph,
 * {@code (a|b)} either, {@code [a]} with or without, {@code <n>} any other number.
 */
final class WordingParser {
    private static final int MOST_FORMS = 1000;

    private final Cues cues;

    WordingParser(Cues cues) {
        this.cues = cues;
    }

    /**
     * All plain forms of a wording.
     *
     * @throws IllegalArgumentException if it has no number, or brackets that do not match
     */
    List<Wording> parse(String wording) {
        List<Wording> forms = new ArrayList<>();
        for (String form : forms(wording)) {
            forms.add(plain(form, wording));
        }
        return forms;
    }

    /** A phrase without a number, for what excludes: all its plain forms. */
    List<Integer> parsePhrase(String phrase) {
        return forms(phrase).stream()
                .map(form -> cues.add(keys(form)))
                .distinct()
                .toList();
    }

    private static List<String> forms(String wording) {
        List<String> open = new ArrayList<>(List.of(wording));
        List<String> plain = new ArrayList<>();
        while (!open.isEmpty()) {
            String form = open.remove(open.size() - 1);
            int from = Math.max(form.lastIndexOf('('), form.lastIndexOf('['));
            if (from < 0) {
                plain.add(form);
                continue;
            }
            int to = form.indexOf(form.charAt(from) == '(' ? ')' : ']', from);
            if (to < 0 || open.size() + plain.size() > MOST_FORMS) {
                throw new IllegalArgumentException(
                        "wording '" + wording + "' has a bracket that is not closed, or too many choices");
            }
            String inner = form.substring(from + 1, to) + (form.charAt(from) == '[' ? "|" : "");
            for (String choice : inner.split("\\|", -1)) {
                open.add(form.substring(0, from) + " " + choice + " " + form.substring(to + 1));
            }
        }
        return plain;
    }

    private Wording plain(String form, String wording) {
        int number = form.indexOf('#');
        if (number < 0 || form.indexOf('#', number + 1) >= 0) {
            throw new IllegalArgumentException("wording '" + wording + "' needs exactly one # for the number");
        }
        boolean percent = form.startsWith("#%", number);
        List<Phrase> before = phrases(form.substring(0, number), true);
        List<Phrase> after = phrases(form.substring(number + (percent ? 2 : 1)), false);
        if (before.isEmpty() && after.isEmpty()) {
            throw new IllegalArgumentException("wording '" + wording + "' has no words");
        }
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
        if (keys.isEmpty() || keys.stream().allMatch(String::isBlank)) {
            throw new IllegalArgumentException("phrase '" + phrase + "' has no words");
        }
        return keys;
    }
}
