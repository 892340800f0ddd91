package vn.niengiam.observations;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A sentence cut at its marks into segments, each knowing from which one it takes up the thread. "kiểm tra 46 tổ chức
 * đảng và 48 đảng viên, giám sát 45 tổ chức đảng": the 48 takes up "kiểm tra", the 45 has a verb of its own.
 */
final class Segments {
    private static final Set<String> COMPARING = Set.of(
            "năm", "kế", "hoạch", "chỉ", "tiêu", "tăng", "giảm", "bằng", "đạt", "vượt", "chiếm", "gấp", "tương", "tức",
            "cao", "ước", "tỷ", "trong", "so", "với", "cùng", "kỳ", "trước", "lũy", "tính", "chung");

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
    private int depth = 0;

    Segments(TokenReader tokens, List<Quantity> quantities) {
        this.tokens = tokens;
        this.segmentOf = new int[tokens.size() + 1];
        Set<Integer> edges = new HashSet<>();
        quantities.forEach(quantity -> edges.add(quantity.leftEdge()));
        cut(edges);
    }

    private void cut(Set<Integer> edges) {
        int start = 0;
        Opening opening = Opening.SENTENCE;
        for (int at = 0; at < tokens.size(); at++) {
            Optional<Opening> next = openingAt(at, edges);
            if (next.isEmpty()) {
                continue;
            }
            boolean sentenceStart = opening == Opening.SENTENCE && at == start;
            if (at > start) {
                close(start, at, opening);
                start = at;
            }
            depth += next.get() == Opening.BRACKET ? 1 : 0;
            depth -= next.get() == Opening.AFTER_BRACKET && depth > 0 ? 1 : 0;
            opening = sentenceStart && next.get() == Opening.MARK ? opening : next.get();
        }
        close(start, tokens.size(), opening);
    }

    private void close(int from, int to, Opening opening) {
        int parent = parent(from, opening, previousAtDepth());
        boolean part =
                opening == Opening.PART || (parent >= 0 && segments.get(parent).part());
        for (int i = from; i <= to; i++) {
            segmentOf[i] = segments.size();
        }
        segments.add(new Segment(from, to, parent, part, depth));
    }

    private int parent(int from, Opening opening, int previous) {
        return switch (opening) {
            case SENTENCE, PART -> -1;
            case BRACKET -> startsWithFigure(from) ? segments.size() - 1 : -1;
            case AFTER_BRACKET, AND -> previous;
            case MARK, COLON -> startsWithFigure(from) ? previous : -1;
        };
    }

    /** The last segment that is not inside brackets closed since. */
    private int previousAtDepth() {
        for (int i = segments.size() - 1; i >= 0; i--) {
            if (segments.get(i).depth() <= depth) {
                return i;
            }
        }
        return -1;
    }

    private Optional<Opening> openingAt(int at, Set<Integer> edges) {
        return switch (tokens.key(at)) {
            case ",", ";", "–" -> Optional.of(Opening.MARK);
            case "-" -> tokens.touches(at - 1) || tokens.touches(at) ? Optional.empty() : Optional.of(Opening.MARK);
            case ":" -> Optional.of(Opening.COLON);
            case "(", "[" -> Optional.of(Opening.BRACKET);
            case ")", "]" -> Optional.of(Opening.AFTER_BRACKET);
            case "và", "cùng" -> edges.contains(at + 1) ? Optional.of(Opening.AND) : Optional.empty();
            case "trong" -> isPartOf(at) ? Optional.of(Opening.PART) : Optional.empty();
            case "gồm", "riêng" -> Optional.of(Opening.PART);
            default -> Optional.empty();
        };
    }

    /** "trong đó", "trong số đảng viên mới"; but "15 đồng chí trong số ấy" goes on with the 15. */
    private boolean isPartOf(int at) {
        if (tokens.is(at + 1, "đó")) {
            return true;
        }
        boolean among = tokens.is(at + 1, "số") && !tokens.isNumber(at + 2);
        return among && (at == 0 || !tokens.isWord(at - 1));
    }

    /** Whether nothing but soft words and comparing words stand before the segment's first number. */
    private boolean startsWithFigure(int from) {
        int at = from;
        while (at < tokens.size() && !tokens.isNumber(at)) {
            String key = tokens.key(at);
            boolean passes = Qualifiers.isSoft(key)
                    || COMPARING.contains(key)
                    || tokens.is(at, "+")
                    || (at == from && !tokens.isWord(at));
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

    int count() {
        return segments.size();
    }

    /** The segment whose thread a segment takes up; -1 if it starts anew. */
    int parentOf(int segment) {
        return segments.get(segment).parent();
    }

    int start(int segment) {
        return segments.get(segment).from();
    }

    int end(int segment) {
        return segments.get(segment).to();
    }

    /** The segment that the thread of a token starts in. */
    int rootOf(int token) {
        int segment = indexOf(token);
        while (segments.get(segment).parent() >= 0) {
            segment = segments.get(segment).parent();
        }
        return segment;
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
