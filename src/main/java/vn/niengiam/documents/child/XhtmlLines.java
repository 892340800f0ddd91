package vn.niengiam.documents.child;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Turns the XHTML events of Tika's parsers into lines: a paragraph, heading, list item or table row each. */
final class XhtmlLines extends DefaultHandler {
    private static final Set<String> BLOCKS =
            Set.of("p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "li", "dt", "dd", "pre", "table", "br", "body");
    private static final Set<String> SKIPPED_TAGS = Set.of("head", "script", "style");

    /** What Tika marks as beside the text: running heads, what is embedded, remarks of reviewers. */
    private static final Set<String> SKIPPED_CLASSES =
            Set.of("header", "footer", "embedded", "package-entry", "annotation", "comment", "slide-master-content");

    private final Output output;
    private final StringBuilder line = new StringBuilder();
    private final Deque<TableRow> rows = new ArrayDeque<>();
    private int skipped;

    XhtmlLines(Output output) {
        this.output = output;
    }

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes) {
        if (skipped > 0 || isSkipped(localName, attributes)) {
            skipped++;
            return;
        }
        switch (localName) {
            case "tr" -> {
                endLine();
                rows.push(new TableRow());
            }
            case "td", "th" -> {
                endLine();
                if (!rows.isEmpty()) {
                    rows.peek().startCell();
                }
            }
            default -> {
                if (BLOCKS.contains(localName)) {
                    endLine();
                }
            }
        }
    }

    @Override
    public void endElement(String uri, String localName, String name) {
        if (skipped > 0) {
            skipped--;
        } else if (localName.equals("tr")) {
            endLine();
            if (!rows.isEmpty()) {
                rows.pop().lines().forEach(this::put);
            }
        } else if (BLOCKS.contains(localName) || localName.equals("td") || localName.equals("th")) {
            endLine();
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (skipped == 0) {
            line.append(characters, start, length);
        }
    }

    @Override
    public void ignorableWhitespace(char[] characters, int start, int length) {
        characters(characters, start, length);
    }

    @Override
    public void endDocument() {
        endLine();
        while (!rows.isEmpty()) {
            rows.pop().lines().forEach(this::put);
        }
    }

    private static boolean isSkipped(String tag, Attributes attributes) {
        String kind = attributes.getValue("class");
        return SKIPPED_TAGS.contains(tag) || (kind != null && SKIPPED_CLASSES.contains(kind));
    }

    private void endLine() {
        put(line.toString());
        line.setLength(0);
    }

    /** A table inside a cell is read as more paragraphs of that cell. */
    private void put(String text) {
        if (rows.isEmpty()) {
            output.line(text);
        } else {
            rows.peek().paragraph(text);
        }
    }
}
