package vn.niengiam.documents.child;

import java.util.IdentityHashMap;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** How much text each element of a page holds, and of which kind, in characters. */
final class HtmlWeights {
    /** A piece of text of this length is part of a sentence, not a label. */
    private static final int PROSE = 40;

    private static final int KINDS = 3;

    private final IdentityHashMap<Element, int[]> weights = new IdentityHashMap<>();

    private HtmlWeights() {}

    static HtmlWeights of(Element root) {
        HtmlWeights counted = new HtmlWeights();
        counted.count(root);
        return counted;
    }

    /** Outside links, in pieces as long as sentences have. */
    int prose(Element element) {
        return of(element, 0);
    }

    /** Outside links. */
    int text(Element element) {
        return of(element, 1);
    }

    /** Inside links. */
    int links(Element element) {
        return of(element, 2);
    }

    /** The part of its text that is inside links, from 0 to 1. */
    double linkDensity(Element element) {
        return links(element) / (double) Math.max(1, text(element) + links(element));
    }

    /** Takes the text of an element that leaves the page off what it is in. */
    void forget(Element element) {
        int[] gone = weights.get(element);
        for (Element around : element.parents()) {
            int[] counts = weights.getOrDefault(around, new int[KINDS]);
            for (int kind = 0; kind < KINDS; kind++) {
                counts[kind] -= gone[kind];
            }
        }
    }

    private int of(Element element, int kind) {
        int[] counts = weights.get(element);
        return counts == null ? 0 : counts[kind];
    }

    private void count(Element root) {
        root.traverse(new NodeVisitor() {
            private int linksAround;

            @Override
            public void head(Node node, int depth) {
                if (node instanceof Element element) {
                    weights.put(element, new int[KINDS]);
                    linksAround += isLink(element) ? 1 : 0;
                } else if (node instanceof TextNode text) {
                    add(weights.get(text.parent()), text.text().strip().length());
                }
            }

            private void add(int[] counts, int length) {
                if (linksAround > 0) {
                    counts[2] += length;
                } else {
                    counts[0] += length >= PROSE ? length : 0;
                    counts[1] += length;
                }
            }

            @Override
            public void tail(Node node, int depth) {
                if (node instanceof Element element) {
                    linksAround -= isLink(element) ? 1 : 0;
                    int[] parent = weights.get(element.parent());
                    for (int kind = 0; parent != null && kind < KINDS; kind++) {
                        parent[kind] += weights.get(element)[kind];
                    }
                }
            }
        });
    }

    private static boolean isLink(Element element) {
        return element.normalName().equals("a") && element.hasAttr("href");
    }
}
