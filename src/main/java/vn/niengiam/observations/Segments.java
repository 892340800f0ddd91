package vn.niengiam.observations;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.niengiam.observations.Openings.Opening;

/**
 * A sentence cut at its marks into segments, each knowing from which one it takes up the thread. "kiểm tra 46 tổ chức
 * đảng và 48 đảng viên, giám sát 45 tổ chức đảng": the 48 takes up "kiểm tra", the 45 has a verb of its own.
 */
final class Segments {
    private static final Set<String> COMPARING = Set.of(
            "năm", "kế", "hoạch", "chỉ", "tiêu", "tăng", "giảm", "bằng", "đạt", "vượt", "chiếm", "gấp", "tương", "tức",
            "cao", "ước", "tỷ", "hoàn", "thành", "ứng", "trong", "so", "với", "cùng", "kỳ", "trước", "lũy", "tính",
            "chung", "mới");

    /** How many words the noun that a figure counts may have. */
    private static final int NOUN = 4;

    /**
     * A segment.
     *
     * @param parent index of the one it continues, -1 if it starts anew
     * @param root index of the one that the thread starts in
     * @param within whether it tells of a whole told before: it is a part, or goes on in the clause of one
     * @param threadFrom first token from which on no other thread comes between
     */
    private record Segment(
            int from, int to, int parent, int root, int threadFrom, boolean part, boolean within, int depth) {}

    private final List<Segment> segments = new ArrayList<>();
    private final TokenReader tokens;
    private final int[] segmentOf;
    private boolean toldFigure = false;
    /** For each token, whether a figure follows behind nothing but words that leave the thread to it. */
    private final boolean[] leadsToFigure;
    /** The segments that brackets have not closed, the last on top. */
    private final Deque<Integer> open = new ArrayDeque<>();

    private int depth = 0;

    Segments(TokenReader tokens, List<Quantity> quantities) {
        this.tokens = tokens;
        this.segmentOf = new int[tokens.size() + 1];
        this.leadsToFigure = leadsToFigure(tokens);
        cut(new Openings(tokens, quantities));
    }

    private void cut(Openings openings) {
        int start = 0;
        Opening opening = Opening.SENTENCE;
        for (int at = 0; at < tokens.size(); at++) {
            Optional<Opening> next = openings.at(at);
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
        if (opening == Opening.COLON && !toldFigure && opensItems(from)) {
            joinHeading();
        }
        toldFigure |= opening == Opening.PART || Openings.hasNumber(tokens, from, to);
        int own = segments.size();
        int parent = parent(from, opening, previousAtDepth());
        int root = parent < 0 ? own : segments.get(parent).root();
        int threadFrom = parent >= 0 && parent == own - 1 ? segments.get(parent).threadFrom() : from;
        boolean part =
                opening == Opening.PART || (parent >= 0 && segments.get(parent).part());
        boolean goesOn = own > 0
                && tokens.isAnyOf(from, ",", "-", "–")
                && segments.get(own - 1).within();
        boolean opensPart = opening == Opening.PART && !tokens.is(from, "riêng");
        boolean within =
                opensPart || goesOn || (parent >= 0 && segments.get(parent).within());
        for (int i = from; i <= to; i++) {
            segmentOf[i] = own;
        }
        segments.add(new Segment(from, to, parent, root, threadFrom, part, within, depth));
        open.push(own);
    }

    /** "Tỷ lệ đảng viên đủ tư cách, hoàn thành tốt nhiệm vụ: 85,6%": a heading is one statement, whatever its commas. */
    private void joinHeading() {
        for (int i = 1; i < segments.size(); i++) {
            Segment segment = segments.get(i);
            int root = segments.get(0).root();
            int threadFrom = segments.get(0).threadFrom();
            segments.set(
                    i,
                    new Segment(segment.from(), segment.to(), i - 1, root, threadFrom, false, false, segment.depth()));
        }
    }

    private int parent(int from, Opening opening, int previous) {
        return switch (opening) {
            case SENTENCE, PART -> -1;
            case BRACKET -> startsWithFigure(from) ? segments.size() - 1 : -1;
            case AFTER_BRACKET, AND -> previous;
            case MARK -> startsWithFigure(from) ? previous : -1;
            case COLON -> opensItems(from) ? previous : -1;
        };
    }

    /** The last segment that is not inside brackets closed since. */
    private int previousAtDepth() {
        while (!open.isEmpty() && segments.get(open.peek()).depth() > depth) {
            open.pop();
        }
        return open.isEmpty() ? -1 : open.peek();
    }

    /** "Một số nơi giải ngân khá: TP Sầm Sơn 41,2%": items of a heading, with a name before the figure or without. */
    private boolean opensItems(int from) {
        return startsWithFigure(from) || !toldFigure && ParallelList.startsWithName(tokens, from + 1);
    }

    /** Whether nothing but soft words and comparing words stand before the segment's first number. */
    private boolean startsWithFigure(int from) {
        return from < tokens.size() && (leadsToFigure[from] || (!tokens.isWord(from) && leadsToFigure[from + 1]));
    }

    private static boolean[] leadsToFigure(TokenReader tokens) {
        boolean[] leads = new boolean[tokens.size() + 1];
        for (int at = tokens.size() - 1; at >= 0; at--) {
            String key = tokens.key(at);
            boolean passes = leads[at + 1] && (Qualifiers.isSoft(key) || COMPARING.contains(key) || key.equals("+"));
            leads[at] = tokens.isNumber(at) || passes;
        }
        return leads;
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

    /** "mỗi xã, phường, thị trấn xây dựng 2 mô hình": where the list of words that the segment ends starts. */
    int startOfWordList(int segment) {
        int first = segment;
        while (first > 0
                && tokens.is(start(first), ",")
                && end(first - 1) - start(first - 1) <= NOUN
                && !Openings.hasNumber(tokens, start(first - 1), end(first - 1))) {
            first--;
        }
        return start(first);
    }

    int end(int segment) {
        return segments.get(segment).to();
    }

    /** The segment that the thread of a token starts in. */
    int rootOf(int token) {
        return segments.get(indexOf(token)).root();
    }

    /** The first token from which on all belongs to the thread of a token. */
    int threadStart(int token) {
        return segments.get(indexOf(token)).threadFrom();
    }

    /** Whether a segment is joined to the one before by "và". */
    boolean isJoined(int segment) {
        return tokens.isAnyOf(segments.get(segment).from(), "và", "cùng");
    }

    /** Whether a figure at a token counts among a whole told before: after "trong đó" to the end of the clause. */
    boolean isWithinWhole(int token) {
        return segments.get(indexOf(token)).within();
    }

    /** Whether a token stands in brackets that another is not in. */
    boolean isDeeper(int token, int other) {
        return segments.get(indexOf(token)).depth()
                > segments.get(indexOf(other)).depth();
    }

    boolean isPart(int token) {
        return segments.get(indexOf(token)).part();
    }

    /** Whether a token lies in the segment of another, or in one that this takes up the thread of. */
    boolean isInThreadOf(int token, int ofToken) {
        int wanted = indexOf(token);
        int segment = indexOf(ofToken);
        while (segment > wanted) {
            segment = segments.get(segment).parent();
        }
        return segment == wanted;
    }
}
