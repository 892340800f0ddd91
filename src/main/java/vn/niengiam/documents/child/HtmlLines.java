package vn.niengiam.documents.child;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Reads a stretch of a page into lines: a heading, paragraph, list item or table row each. */
final class HtmlLines implements NodeFilter {
    private static final int LONGEST_CELL = 400;
    private static final int MOST_BLOCKS_IN_CELL = 2;

    /** A caption or headline comes twice within this many lines; a longer way apart, it is said again on purpose. */
    private static final int NEAR = 3;

    private static final int SHORTEST_REPETITION = 20;

    private final Element start;
    private final Element end;
    private final Set<Element> around = new HashSet<>();
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private boolean started;
    private boolean broken;

    /** @param end the last element that is read */
    HtmlLines(Element start, Element end) {
        this.start = start;
        this.end = end;
        around.add(start);
        around.add(end);
        around.addAll(start.parents());
        around.addAll(end.parents());
    }

    List<String> of(Element root) {
        root.filter(this);
        endLine();
        return lines;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        started |= node.equals(start);
        if (node instanceof TextNode text) {
            addText(text);
        } else if (node instanceof Element element && started) {
            if (element.normalName().equals("br")) {
                broken = true;
            } else if (element.normalName().equals("table") && !around.contains(element) && !isLayout(element)) {
                endLine();
                addRows(element);
                return FilterResult.SKIP_ENTIRELY;
            } else if (element.isBlock() || isCell(element)) {
                endLine();
            }
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (started && node instanceof Element element && (element.isBlock() || isCell(element))) {
            endLine();
        }
        return node.equals(end) ? FilterResult.STOP : FilterResult.CONTINUE;
    }

    private void addText(TextNode node) {
        if (!started) {
            return;
        }
        String text = node.getWholeText();
        if (broken && !text.isBlank()) {
            if (Spaces.cutsSentence(line, text)) {
                line.append(' ');
            } else {
                endLine();
            }
            broken = false;
        }
        line.append(text);
    }

    private void addRows(Element table) {
        for (Element part : table.select("caption, tr")) {
            if (part.normalName().equals("caption")) {
                addLine(part.text());
                continue;
            }
            TableRow row = new TableRow();
            for (Element cell : part.children()) {
                row.startCell();
                row.paragraph(cell.text());
            }
            lines.addAll(row.lines());
        }
    }

    private void endLine() {
        addLine(line.toString());
        line.setLength(0);
        broken = false;
    }

    private void addLine(String text) {
        String plain = Spaces.collapse(text);
        boolean repeated = plain.length() >= SHORTEST_REPETITION
                && lines.subList(Math.max(0, lines.size() - NEAR), lines.size()).contains(plain);
        if (!plain.isEmpty() && !repeated && !HtmlNoise.isNoise(plain)) {
            lines.add(plain);
        }
    }

    private static boolean isCell(Element element) {
        return element.normalName().equals("td") || element.normalName().equals("th");
    }

    /** Tables of old pages only set blocks side by side: one holds tables, headings or long texts, or has one column. */
    static boolean isLayout(Element table) {
        return table.selectFirst("tr table") != null
                || table.selectFirst("h1, h2, h3, h4") != null
                || table.select("tr").stream().allMatch(row -> row.childrenSize() < 2)
                || table.select("td").stream().anyMatch(HtmlLines::isBlockOfText);
    }

    private static boolean isBlockOfText(Element cell) {
        return cell.text().length() > LONGEST_CELL || cell.select("p, div, li").size() > MOST_BLOCKS_IN_CELL;
    }
}
