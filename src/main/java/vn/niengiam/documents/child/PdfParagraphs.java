package vn.niengiam.documents.child;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Joins the lines of PDF pages into paragraphs. A line goes on in the next one if that one's first word would not have
 * fitted behind it, or if the break cuts a sentence; not over a wide gap, into an indent, or from row to row of a table.
 */
final class PdfParagraphs {
    /** Lines that start within this many points of each other are of one column. */
    private static final float COLUMN = 40;

    private static final float SAME_PLACE = 3;

    private static final float OTHER_SIZE = 1.5f;

    /** Lines in a column narrower than this many letter sizes are labels, which do not wrap. */
    private static final float NARROWEST = 12;

    private static final Pattern ITEM = Pattern.compile("([-+*•–—▪]|(\\d{1,2}|\\p{L}|[IVX]{2,4})[.)]) ");

    /** A gap of this many usual distances from line to line parts paragraphs. */
    private static final float WIDE_GAP = 1.6f;

    /** Stands among the numbers of columns for all of them. */
    private static final int PAGE = -10;

    private final Consumer<String> paragraphs;
    private final StringBuilder paragraph = new StringBuilder();
    private Map<Integer, Float> marginsBefore = Map.of();
    private PdfLine last;
    private float lastMargin;

    PdfParagraphs(Consumer<String> paragraphs) {
        this.paragraphs = paragraphs;
    }

    /** Adds a page. A paragraph may run on from the page before. */
    void page(List<PdfLine> lines) {
        List<PdfLine> body = withoutPageNumber(lines);
        Map<Integer, Float> margins = rightMargins(body);
        marginsBefore.forEach((column, margin) -> margins.merge(column, margin, Math::max));
        float pitch = usualPitch(body);
        for (int i = 0; i < body.size(); i++) {
            PdfLine line = body.get(i);
            if (last != null && !continues(line, i == 0, pitch, margins)) {
                end();
            }
            paragraph.append(paragraph.isEmpty() ? "" : " ").append(line.text());
            last = line;
            lastMargin = margin(margins, line);
        }
        marginsBefore = rightMargins(body);
    }

    /** Gives out the last paragraph. */
    void end() {
        if (!paragraph.isEmpty()) {
            paragraphs.accept(paragraph.toString());
            paragraph.setLength(0);
        }
        last = null;
    }

    private boolean continues(PdfLine line, boolean onNextPage, float pitch, Map<Integer, Float> margins) {
        boolean otherSize = Math.abs(line.size() - last.size()) > OTHER_SIZE;
        if (line.row() || last.row() || otherSize || startsItem(line.text())) {
            return false;
        }
        boolean cut = Spaces.cutsSentence(last.text(), line.text());
        float gap = line.base() - last.base();
        if (onNextPage) {
            return cut || (fills(line, lastMargin) && !endsSentence(last.text()));
        }
        if (cut || gap <= 0 || gap > WIDE_GAP * pitch) {
            return cut && gap <= WIDE_GAP * pitch;
        }
        boolean indented = line.left() > last.left() + 0.8f * line.size();
        boolean centred = !isNear(line.left(), last.left()) && isNear(middle(line), middle(last));
        boolean otherColumn = Math.abs(line.left() - last.left()) > COLUMN;
        boolean wrapped = fills(line, centred || otherColumn ? margins.getOrDefault(PAGE, 0f) : lastMargin);
        return wrapped && !indented;
    }

    /** Whether the last line reaches so far that the next one's first word would not have fitted behind it. */
    private boolean fills(PdfLine next, float margin) {
        boolean columnOfText = margin - last.left() > NARROWEST * last.size();
        return columnOfText && last.right() + last.size() + next.firstWord() > margin;
    }

    private static boolean endsSentence(String text) {
        return !text.isEmpty() && ".!?:;".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** "- ", "+ ", "• ", "1. ", "a) ", "II. ": each opens a paragraph, however full the line before is. */
    private static boolean startsItem(String text) {
        return ITEM.matcher(text).lookingAt();
    }

    private static List<PdfLine> withoutPageNumber(List<PdfLine> lines) {
        List<PdfLine> body = lines;
        if (!body.isEmpty() && isPageNumber(body.get(body.size() - 1).text())) {
            body = body.subList(0, body.size() - 1);
        }
        if (!body.isEmpty() && isPageNumber(body.get(0).text())) {
            body = body.subList(1, body.size());
        }
        return body;
    }

    private static boolean isPageNumber(String text) {
        String number = text.startsWith("Trang ") ? text.substring(6) : text;
        return number.length() <= 9
                && number.chars().anyMatch(Character::isDigit)
                && number.chars().allMatch(c -> Character.isDigit(c) || " -–/|".indexOf(c) >= 0);
    }

    /** How far right the lines of each column reach; under {@link #PAGE}, those of the page. */
    private static Map<Integer, Float> rightMargins(List<PdfLine> lines) {
        Map<Integer, Float> margins = new HashMap<>();
        for (PdfLine line : lines) {
            if (!line.row()) {
                margins.merge(column(line), line.right(), Math::max);
                margins.merge(PAGE, line.right(), Math::max);
            }
        }
        return margins;
    }

    private static float margin(Map<Integer, Float> margins, PdfLine line) {
        float margin = line.right();
        for (int column = column(line) - 1; column <= column(line) + 1; column++) {
            margin = Math.max(margin, margins.getOrDefault(column, 0f));
        }
        return margin;
    }

    private static boolean isNear(float one, float other) {
        return Math.abs(one - other) < SAME_PLACE;
    }

    private static float middle(PdfLine line) {
        return (line.left() + line.right()) / 2;
    }

    private static int column(PdfLine line) {
        return Math.round(line.left() / COLUMN);
    }

    /** The middle one of the distances from line to line. */
    private static float usualPitch(List<PdfLine> lines) {
        List<Float> gaps = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            float gap = lines.get(i).base() - lines.get(i - 1).base();
            if (gap > 0) {
                gaps.add(gap);
            }
        }
        gaps.sort(null);
        return gaps.isEmpty() ? 0 : gaps.get((gaps.size() - 1) / 2);
    }
}
