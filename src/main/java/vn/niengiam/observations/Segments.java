package vn.niengiam.observations;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A sentence cut at its marks into segments, each knowing from which one it takes up the thread. "kiểm tra 46 tổ chức
 * đảng và 48 đảng viên, giám sát 45 tổ chức đảng": the 48 takes up "kiểm tra", the 45 has a verb of its own.
 */
final class Segments {
    private static final Set<String> COMPARING = Set.of(
            "năm", "tăng", "giảm", "bằng", "đạt", "vượt", "chiếm", "gấp", "tương", "tức", "cao", "ước", "tỷ", "trong");

    /** What a segment begins with; a part is counted within its whole, and never adds to it. */
    private enum Opening {
        SENTENCE,
        MARK,
        COLON,
        BRACKET,
        AFTER_BRACKET,
        AND,
        PART
    }

    /** A segment; {@code parent} is the index of the one it continues, -1 if it starts anew. */
    private record Segment(int from, int to, int parent, boolean part, int depth) {}

    private final List<Segment> segments = new ArrayList<>();
    private final TokenReader tokens;
    private final int[] segmentOf;
    private final List<Integer> openBrackets = new ArrayList<>();

    Segments(TokenReader tokens, List<Quantity> quantities) {
        this.tokens = tokens;
        this.segmentOf = new int[tokens.size() + 1];
        Set<Integer> edges = new java.util.HashSet<>();
        quantities.forEach(quantity -> edges.add(quantity.leftEdge()));
        cut(edges);
    }

    private void cut(Set<Integer> edges) {
        int start = 0;
        Opening opening = Opening.SENTENCE;
        for (int at = 0; at <= tokens.size(); at++) {
            Opening next = at == tokens.size() ? Opening.SENTENCE : openingAt(at, edges);
            if (next == null) {
                continue;
            }
            if (at > start || next == Opening.BRACKET) {
                close(start, at, opening);
                start = at;
                opening = next;
            } else {
                opening = next == Opening.MARK && opening != Opening.SENTENCE ? opening : next;
            }
            if (next == Opening.BRACKET) {
                openBrackets.add(segments.size() - 1);
            }
        }
    }

    private void close(int from, int to, Opening opening) {
        int previous = previousAtDepth();
        int parent = parent(from, opening, previous);
        boolean part =
                opening == Opening.PART || (parent >= 0 && segments.get(parent).part());
        int index = segments.size();
        segments.add(new Segment(from, to, opening == Opening.PART ? -1 : parent, part, openBrackets.size()));
        for (int i = from; i < to; i++) {
            segmentOf[i] = index;
        }
        segmentOf[to] = index;
    }

    private int parent(int from, Opening opening, int previous) {
        return switch (opening) {
            case SENTENCE, PART -> -1;
            case BRACKET -> startsWithFigure(from) ? previous : -1;
            case AFTER_BRACKET, COLON, AND -> previous;
            case MARK -> startsWithFigure(from) ? previous : -1;
        };
    }

    /** The last segment that is not inside a bracket closed since. */
    private int previousAtDepth() {
        for (int i = segments.size() - 1; i >= 0; i--) {
            if (segments.get(i).depth() <= openBrackets.size()) {
                return i;
            }
        }
        return -1;
    }

    private Opening openingAt(int at, Set<Integer> edges) {
        return switch (tokens.key(at)) {
            case ",", ";", "–" -> Opening.MARK;
            case "-" -> tokens.touches(at - 1) || tokens.touches(at) ? null : Opening.MARK;
            case ":" -> Opening.COLON;
            case "(", "[" -> Opening.BRACKET;
            case ")", "]" -> closeBracket();
            case "và", "cùng" -> edges.contains(at + 1) ? Opening.AND : null;
            case "trong" -> tokens.is(at + 1, "đó") || tokens.is(at + 1, "số") ? Opening.PART : null;
            case "gồm" -> Opening.PART;
            case "riêng" -> Opening.PART;
            default -> null;
        };
    }

    private Opening closeBracket() {
        if (!openBrackets.isEmpty()) {
            openBrackets.remove(openBrackets.size() - 1);
        }
        return Opening.AFTER_BRACKET;
    }

    /** Whether nothing but soft words and comparing words stand before the segment's first number. */
    private boolean startsWithFigure(int from) {
        int at = from;
        while (at < tokens.size() && !tokens.isNumber(at)) {
            String key = tokens.key(at);
            boolean passes = Qualifiers.isSoft(key) || COMPARING.contains(key) || (at == from && !tokens.isWord(at));
            if (!passes) {
                return false;
            }
            at++;
        }
        return at < tokens.size();
    }

    int indexOf(int token) {
        return segmentOf[Math.min(token, segmentOf.length - 1)];
    }

    int start(int segment) {
        return segments.get(segment).from();
    }

    /** Whether a segment is joined to the one before by "và". */
    boolean isJoined(int segment) {
        return tokens.isAnyOf(segments.get(segment).from(), "và", "cùng");
    }

    boolean isPart(int token) {
        return segments.get(indexOf(token)).part();
    }

    /** Whether a token lies in the segment of another, or in one that this takes up the thread of. */
    boolean isInThreadOf(int token, int ofToken) {
        int wanted = indexOf(token);
        for (int segment = indexOf(ofToken);
                segment >= 0;
                segment = segments.get(segment).parent()) {
            if (segment == wanted) {
                return true;
            }
        }
        return false;
    }
}
