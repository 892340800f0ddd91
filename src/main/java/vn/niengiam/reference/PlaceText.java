package vn.niengiam.reference;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.niengiam.reference.PlaceNames.Match;
import vn.niengiam.text.Token;

/** How a text writes a name: with capitals, after a surname, as part of a longer name. */
final class PlaceText {
    private static final Set<String> SURNAMES = Set.of(
            "nguyễn", "trần", "lê", "phạm", "hoàng", "huỳnh", "phan", "vũ", "võ", "đặng", "bùi", "đỗ", "hồ", "ngô",
            "đinh", "đoàn", "trịnh", "trương", "lâm", "tô", "tạ", "đào", "chu", "tống", "thị", "văn", "hữu", "đức",
            "thanh", "xuân", "quốc", "công", "ngọc", "minh");
    private static final int LONGEST_COMMUNE = 4;

    private final String text;
    private final List<Token> tokens;

    PlaceText(String text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    /** Whether a match has its capitals; a word after a hyphen, and a region's long name, may do without. */
    boolean isWritten(Match match, int first) {
        List<Boolean> capitals = match.name().capitals();
        if (match.name().needsNoCapitals()) {
            return true;
        }
        int word = 0;
        for (int at = first; at < match.end(); at++) {
            if (tokens.get(at).kind() == Token.Kind.MARK) {
                continue;
            }
            boolean afterHyphen = at > first && tokens.get(at - 1).kind() == Token.Kind.MARK;
            if (capitals.get(word) && !afterHyphen && !isCapital(at)) {
                return false;
            }
            word++;
        }
        return !isNumber(first - 1) || !isNumber(match.end() - 1);
    }

    /** "Nguyễn Hòa Bình", "Lê Hải Dương": a surname or middle name goes right before. */
    boolean isPersonsName(int first) {
        return isCapital(first - 1)
                && tokens.get(first - 1).isWord()
                && SURNAMES.contains(tokens.get(first - 1).key())
                && !isAllCapitals(first - 1);
    }

    /** Whether no other capitalised word, which could make a longer name, stands next to a name. */
    boolean standsByItself(int first, int end) {
        boolean afterName = first > 0 && tokens.get(first - 1).isWord() && isCapital(first - 1);
        boolean beforeName = end < tokens.size() && tokens.get(end).isWord() && isCapital(end);
        return !afterName && !beforeName;
    }

    /** The end of the capitalised words, or the figure, that name a commune. */
    int endOfCommune(int first) {
        if (isNumber(first)) {
            boolean isPart = first + 1 < tokens.size() && tokens.get(first + 1).is("/");
            return tokens.get(first).key().length() <= 2 && isCapital(first - 1) && !isPart ? first + 1 : first;
        }
        boolean inCapitals = first < tokens.size() && isAllCapitals(first);
        if (inCapitals && !isAllCapitals(first - 1)) {
            return first;
        }
        int longest = inCapitals ? 2 : LONGEST_COMMUNE;
        int end = first;
        while (end < tokens.size() && end < first + longest && tokens.get(end).isWord() && isCapital(end)) {
            end++;
        }
        return end;
    }

    String between(int first, int end) {
        return text.substring(tokens.get(first).start(), tokens.get(end - 1).end());
    }

    private boolean isNumber(int at) {
        return at >= 0 && at < tokens.size() && tokens.get(at).isNumber();
    }

    boolean isCapital(int at) {
        return at >= 0 && Character.isUpperCase(text.charAt(tokens.get(at).start()));
    }

    private boolean isAllCapitals(int at) {
        String word = tokens.get(at).of(text);
        return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
    }
}
