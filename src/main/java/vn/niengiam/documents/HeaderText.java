package vn.niengiam.documents;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.niengiam.text.DateMention;
import vn.niengiam.text.Dates;
import vn.niengiam.text.Sentences;
import vn.niengiam.text.Span;
import vn.niengiam.text.Spelling;
import vn.niengiam.text.Token;
import vn.niengiam.text.Tokens;

/**
 * The opening of a document, cut up for the header's readers: a document says who it is in its first pages or not at
 * all.
 */
final class HeaderText {
    /** What part of the document a place in the text belongs to. */
    enum Zone {
        HEADLINE,
        LEAD,
        BODY
    }

    private static final int LONGEST_OPENING = 30_000;
    private static final int SENTENCES_OF_LEAD = 2;

    private final String text;
    private final List<Token> tokens;
    private final String[] keys;
    private final int[] starts;
    private final List<Span> lines;
    private final List<Span> sentences;
    private final List<DateMention> dates;
    private final DateLines dateLines;
    private final Optional<Span> headline;
    private final Optional<Span> letterhead;
    private final int leadEnd;

    private HeaderText(String text, Optional<String> title) {
        this.text = text;
        this.tokens = Tokens.of(text);
        this.keys = tokens.stream().map(Token::key).toArray(String[]::new);
        this.starts = tokens.stream().mapToInt(Token::start).toArray();
        this.lines = lines(text);
        this.sentences = Sentences.split(text);
        this.dates = Dates.find(tokens);
        this.dateLines = new DateLines(text, lines, dates);
        this.headline = Headline.find(text, lines, dateLines, this::phraseKey, title);
        this.letterhead = Headline.letterhead(this);
        this.leadEnd = endOfLead();
    }

    /** Reads a file's text; a title that only its markup has goes before the text. */
    static HeaderText of(ParsedFile file) {
        String all = file.text();
        String opening = all.length() <= LONGEST_OPENING ? all : all.substring(0, LONGEST_OPENING);
        Optional<String> title = file.title().flatMap(Headline::withoutSiteName);
        boolean isInText = title.isEmpty()
                || opening.contains(title.get())
                || Spelling.phraseKey(opening).contains(Spelling.phraseKey(title.get()));
        return new HeaderText(isInText ? opening : title.get() + "\n" + opening, title);
    }

    String text() {
        return text;
    }

    List<Token> tokens() {
        return tokens;
    }

    /** The lines that are not blank, without the white space around them. */
    List<Span> lines() {
        return lines;
    }

    List<DateMention> dates() {
        return dates;
    }

    Optional<Span> headline() {
        return headline;
    }

    /** The lines above the number or kind of an official paper, where its bodies stand, the issuing one last. */
    Optional<Span> letterhead() {
        return letterhead;
    }

    int leadEnd() {
        return leadEnd;
    }

    Zone zone(int offset) {
        if (headline.isPresent() && headline.get().covers(offset)) {
            return Zone.HEADLINE;
        }
        return offset < leadEnd ? Zone.LEAD : Zone.BODY;
    }

    /** The key of a token; empty beyond either end of the text. */
    String key(int at) {
        return at >= 0 && at < keys.length ? keys[at] : "";
    }

    boolean is(int at, Set<String> keys) {
        return keys.contains(key(at));
    }

    boolean isNumber(int at) {
        return at >= 0 && at < tokens.size() && tokens.get(at).isNumber();
    }

    boolean isWord(int at) {
        return at >= 0 && at < tokens.size() && tokens.get(at).isWord();
    }

    boolean isCapital(int at) {
        return isWord(at) && Character.isUpperCase(text.charAt(tokens.get(at).start()));
    }

    /** Whether the words from a token on are those given. */
    boolean reads(int at, String... keys) {
        for (int i = 0; i < keys.length; i++) {
            if (!key(at + i).equals(keys[i])) {
                return false;
            }
        }
        return true;
    }

    /** As {@link Spelling#phraseKey} of a stretch of the text. */
    String phraseKey(Span span) {
        return phraseKey(span, Integer.MAX_VALUE);
    }

    /** The same of its first words and numbers alone. */
    String phraseKey(Span span, int most) {
        StringBuilder key = new StringBuilder();
        int left = most;
        for (int at = tokenAt(span.start());
                left > 0 && at < tokens.size() && tokens.get(at).end() <= span.end();
                at++) {
            if (isWord(at) || isNumber(at)) {
                key.append(key.isEmpty() ? "" : " ").append(key(at));
                left--;
            }
        }
        return key.toString();
    }

    /** The index of the first token that starts at or after an offset. */
    int tokenAt(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found < 0 ? -found - 1 : found;
    }

    private int endOfLead() {
        int from = headline.map(Span::end).orElse(0);
        int left = SENTENCES_OF_LEAD;
        for (Span sentence : sentences) {
            if (sentence.start() >= from && isProse(sentence) && --left == 0) {
                return sentence.end();
            }
        }
        return text.length();
    }

    private boolean isProse(Span sentence) {
        return sentence.length() >= Headline.SHORTEST
                && text.substring(sentence.start(), sentence.end()).indexOf('|') < 0
                && !isOnDateLine(sentence.start());
    }

    /** Whether an offset stands on a line that is little more than a date. */
    boolean isOnDateLine(int offset) {
        return dateLines.covers(offset);
    }

    boolean isDateLine(Span line) {
        return dateLines.contains(line);
    }

    private static List<Span> lines(String text) {
        List<Span> lines = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            int stop = end < 0 ? text.length() : end;
            int first = start;
            while (first < stop && Character.isWhitespace(text.charAt(first))) {
                first++;
            }
            int last = stop;
            while (last > first && Character.isWhitespace(text.charAt(last - 1))) {
                last--;
            }
            if (first < last) {
                lines.add(new Span(first, last));
            }
            start = stop + 1;
        }
        return lines;
    }
}
